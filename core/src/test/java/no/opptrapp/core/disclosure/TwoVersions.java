package no.opptrapp.core.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known to somebody who has two versions of a question, and the search for answers that fit both: each part's
 * answers before, and the answers that came to it, so that all that is published comes out.
 */
public final class TwoVersions {

    /** What of a part somebody wants to know. */
    public enum Part {
        BEFORE,
        AFTER,
        CAME
    }

    /**
     * A part of the country.
     *
     * @param before how many had answered
     * @param came how many came afterwards
     * @param knownBefore the answers as they were, where they are shown; otherwise null
     * @param knownAfter the answers as they are, where they are shown; otherwise null
     */
    public record Piece(String name, long before, long came, List<Long> knownBefore, List<Long> knownAfter) {}

    private final List<Piece> pieces;
    private final List<Long> before;
    private final List<Long> came;

    /**
     * @param first the answers of the whole country, as they were
     * @param second the answers of the whole country, as they are
     */
    public TwoVersions(List<Long> first, List<Long> second, List<Piece> pieces) {
        this.before = first;
        this.came = minus(second, first);
        this.pieces = List.copyOf(pieces);
    }

    static TwoVersions of(Version seen, Version next) {
        List<Piece> pieces = new ArrayList<>();
        List<String> names = new ArrayList<>(seen.groups().keySet());
        names.add(CorrectionRule.NO_GROUP);
        for (String name : names) {
            boolean group = !name.equals(CorrectionRule.NO_GROUP);
            Answers first = seen.of(name).answers();
            Answers second = next.of(name).answers();
            pieces.add(new Piece(
                    name,
                    first.base(),
                    second.base() - first.base(),
                    group && !seen.decision().of(name).isHidden() ? first.perOption() : null,
                    group && !next.decision().of(name).isHidden() ? second.perOption() : null));
        }
        return new TwoVersions(
                seen.whole().answers().perOption(), next.whole().answers().perOption(), pieces);
    }

    /** Up to {@code limit} ways in which it can have been. */
    public Set<List<Long>> possible(String name, Part wanted, int limit) {
        Piece target = pieces.stream()
                .filter(piece -> piece.name.equals(name))
                .findFirst()
                .orElseThrow();
        Map<String, Boolean> dead = new HashMap<>();
        List<Piece> others = pieces.stream().filter(piece -> piece != target).toList();
        Set<List<Long>> found = new HashSet<>();
        for (List<List<Long>> way : ways(target, before, came)) {
            List<Long> value = switch (wanted) {
                case BEFORE -> way.get(0);
                case CAME -> way.get(1);
                case AFTER -> plus(way.get(0), way.get(1));
            };
            if (!found.contains(value) && fits(others, 0, minus(before, way.get(0)), minus(came, way.get(1)), dead)) {
                found.add(value);
                if (found.size() == limit) {
                    return found;
                }
            }
        }
        return found;
    }

    private static boolean fits(
            List<Piece> left, int at, List<Long> before, List<Long> came, Map<String, Boolean> known) {
        if (at == left.size()) {
            return before.stream().allMatch(count -> count == 0)
                    && came.stream().allMatch(count -> count == 0);
        }
        String place = at + " " + before + came;
        Boolean decided = known.get(place);
        if (decided == null) {
            decided = ways(left.get(at), before, came).stream()
                    .anyMatch(way -> fits(left, at + 1, minus(before, way.get(0)), minus(came, way.get(1)), known));
            known.put(place, decided);
        }
        return decided;
    }

    /** How a piece can have answered before, and who can have come, within what is left. */
    private static List<List<List<Long>>> ways(Piece piece, List<Long> before, List<Long> came) {
        List<List<List<Long>>> ways = new ArrayList<>();
        List<List<Long>> firsts = piece.knownBefore == null ? dealt(piece.before, before) : List.of(piece.knownBefore);
        for (List<Long> first : firsts) {
            List<List<Long>> seconds =
                    piece.knownAfter == null ? dealt(piece.came, came) : List.of(minus(piece.knownAfter, first));
            for (List<Long> second : seconds) {
                if (within(first, before) && within(second, came)) {
                    ways.add(List.of(first, second));
                }
            }
        }
        return ways;
    }

    private static boolean within(List<Long> counts, List<Long> most) {
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) < 0 || counts.get(i) > most.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** All ways to deal so many answers out over the options. */
    private static List<List<Long>> dealt(long base, List<Long> most) {
        List<List<Long>> all = new ArrayList<>();
        deal(new ArrayList<>(), base, most, all);
        return all;
    }

    private static void deal(List<Long> laid, long left, List<Long> most, List<List<Long>> all) {
        if (laid.size() == most.size()) {
            if (left == 0) {
                all.add(List.copyOf(laid));
            }
            return;
        }
        for (long count = 0; count <= Math.min(left, most.get(laid.size())); count++) {
            laid.add(count);
            deal(laid, left - count, most, all);
            laid.removeLast();
        }
    }

    private static List<Long> plus(List<Long> a, List<Long> b) {
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            sum.add(a.get(i) + b.get(i));
        }
        return sum;
    }

    private static List<Long> minus(List<Long> a, List<Long> b) {
        return plus(a, b.stream().map(count -> -count).toList());
    }
}
