package no.opptrapp.core.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What somebody who has two versions of a question can find by subtracting. Whether a number can be worked out is tried
 * by exchange: when two of those that are only known together could have given each other's answers, and everything that
 * is published would be the same, neither is known.
 */
final class Difference {

    private final Threshold threshold;
    private final Version seen;
    private final Version next;
    private final Revision whole;
    private final SequencedMap<String, Revision> parts = new LinkedHashMap<>();
    private final List<String> before;
    private final List<String> after;

    Difference(Threshold threshold, Version seen, Version next) {
        this.threshold = threshold;
        this.seen = seen;
        this.next = next;
        this.whole = new Revision(seen.whole(), next.whole());
        next.groups().keySet().forEach(group -> parts.put(group, revision(group)));
        parts.put(CorrectionRule.NO_GROUP, revision(CorrectionRule.NO_GROUP));
        this.before = seen.onlyTogether();
        this.after = next.onlyTogether();
    }

    private Revision revision(String group) {
        return new Revision(seen.of(group), next.of(group));
    }

    Revision of(String part) {
        Revision revision = parts.get(part);
        if (revision == null) {
            throw new IllegalArgumentException("No answers for " + part);
        }
        return revision;
    }

    /** Where something could be worked out; empty when nothing can. */
    Set<String> betrays() {
        Set<String> found = new LinkedHashSet<>();
        if (!seen.isSeen() || !next.isSeen()) {
            // Of one of the two nothing is published: there is nothing to subtract.
            return found;
        }
        if (whole.addsTooFew(threshold) || whole.removesTooFew(threshold)) {
            found.add(CorrectionRule.WHOLE);
        }
        parts.forEach((part, revision) -> {
            if (revision.removesTooFew(threshold) || (isKnownInBoth(part) && revision.addsTooFew(threshold))) {
                found.add(part);
            }
        });
        found.addAll(fewWhoCame());
        found.addAll(hiddenBefore());
        found.addAll(hiddenNow());
        return found;
    }

    private boolean isKnownInBoth(String part) {
        return isKnown(part, before, seen) && isKnown(part, after, next);
    }

    /** Where nobody has answered, that is known even of those who are hidden. */
    private static boolean isKnown(String part, List<String> together, Version version) {
        return !together.contains(part) || version.of(part).answers().base() == 0;
    }

    /** Groups to which few came, who are not lost among those who came to other hidden groups. */
    private Set<String> fewWhoCame() {
        Set<String> few = new LinkedHashSet<>();
        List<String> came =
                after.stream().filter(part -> of(part).addedInAll() > 0).toList();
        long together = came.stream().mapToLong(part -> of(part).addedInAll()).sum();
        for (String part : came) {
            if (of(part).addsTooFew(threshold)
                    && (came.size() < 2 || together < threshold.answers() || isSetApart(part, came))) {
                few.add(part);
            }
        }
        return few;
    }

    private boolean isSetApart(String part, List<String> came) {
        return of(part).added() > 0
                && came.stream().noneMatch(other -> !other.equals(part) && couldHaveComeTo(part, other));
    }

    /** What was hidden when it was seen, and can be worked out now that some of it is shown. */
    private Set<String> hiddenBefore() {
        Set<String> shownNow = new LinkedHashSet<>(before);
        after.forEach(shownNow::remove);
        shownNow.removeIf(part -> seen.of(part).answers().base() == 0);
        if (shownNow.isEmpty() || seen.whole().answers().areUnanimous()) {
            return Set.of();
        }
        boolean known = before.stream()
                .filter(part -> matters(part, seen) || isPickedOutByNow(part))
                .anyMatch(part -> before.stream()
                        .noneMatch(other -> !other.equals(part) && couldHaveAnswered(part, other, shownNow)));
        return known ? shownNow : Set.of();
    }

    /** Whether few came to a part that is known by now: what it was must then not be known. */
    private boolean isPickedOutByNow(String part) {
        return isKnown(part, after, next) && of(part).addsTooFew(threshold);
    }

    /** What is small and hidden now, and can be worked out because what hides it was seen before. */
    private Set<String> hiddenNow() {
        Set<String> known = new LinkedHashSet<>();
        List<String> inBoth = after.stream().filter(before::contains).toList();
        if (next.whole().answers().areUnanimous()) {
            return known;
        }
        for (String part : after) {
            boolean small = threshold.isTooFew(next.of(part).answers().base());
            boolean lost = after.stream()
                    .anyMatch(other -> !other.equals(part)
                            && (couldHaveComeTo(part, other)
                                    || (inBoth.contains(part)
                                            && inBoth.contains(other)
                                            && couldHaveAnswered(part, other, Set.of()))));
            if (small && !lost) {
                known.add(part);
            }
        }
        return known;
    }

    /** Hidden groups always; those who belong to none only when they are few. */
    private boolean matters(String part, Version version) {
        long base = version.of(part).answers().base();
        return part.equals(CorrectionRule.NO_GROUP) ? threshold.isTooFew(base) : base > 0;
    }

    /** Whether somebody who came to the one and somebody who came to the other could have changed places. */
    private boolean couldHaveComeTo(String one, String other) {
        return anyTwoOptions(
                of(one).options(), (o, p) -> of(one).more(o) > 0 && of(other).more(p) > 0);
    }

    /**
     * Whether somebody in the one and somebody in the other could have changed places before; where the sum of before
     * and since is known, two who came since must have changed back.
     */
    private boolean couldHaveAnswered(String one, String other, Set<String> shownNow) {
        boolean back = shownNow.contains(one) || shownNow.contains(other);
        List<Long> ones = seen.of(one).answers().perOption();
        List<Long> others = seen.of(other).answers().perOption();
        return anyTwoOptions(
                ones.size(),
                (o, p) -> ones.get(o) > 0
                        && others.get(p) > 0
                        && (!back || (of(one).more(p) > 0 && of(other).more(o) > 0)));
    }

    private interface TwoOptions {
        boolean fit(int one, int other);
    }

    private static boolean anyTwoOptions(int options, TwoOptions test) {
        for (int one = 0; one < options; one++) {
            for (int other = 0; other < options; other++) {
                if (one != other && test.fit(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The shown group with the fewest who came, to hide others among; empty when nobody came to a shown one. */
    List<String> smallestThatGrew() {
        List<String> grew = new ArrayList<>();
        next.groups().keySet().stream()
                .filter(group -> next.shows(group) && of(group).added() > 0)
                .min((a, b) -> Long.compare(of(a).added(), of(b).added()))
                .ifPresent(grew::add);
        return grew;
    }
}
