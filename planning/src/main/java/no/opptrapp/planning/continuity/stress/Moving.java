package no.opptrapp.planning.continuity.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Says whose people hold up whom: first those of functions that are given up, then those that others can spare; the least
 * critical first. What matters most is filled first. How much is moved in all does not depend on it.
 */
final class Moving {

    private final Situation situation;
    private final boolean[] held;

    /** What each function has once people have been moved, by competence. */
    private final long[][] left;

    private final List<Move> moves = new ArrayList<>();

    private Moving(Situation situation, boolean[] held) {
        this.situation = situation;
        this.held = held;
        this.left = new long[situation.size()][];
        for (int f = 0; f < left.length; f++) {
            left[f] = situation.present()[f].clone();
        }
    }

    /** @param held the functions to hold up: there must be people enough */
    static Moving of(Situation situation, boolean[] held) {
        Moving moving = new Moving(situation, held);
        moving.fill();
        return moving;
    }

    List<Move> moves() {
        return moves;
    }

    /** What a function lacks after it all; none when it holds. */
    List<Shortfall> lacks(int function) {
        List<Shortfall> lacks = new ArrayList<>();
        for (int c = 0; c < situation.competences().size(); c++) {
            long minimum = situation.minimum()[function][c];
            if (left[function][c] < minimum) {
                lacks.add(new Shortfall(
                        situation.competences().get(c),
                        situation.personYears(left[function][c]),
                        situation.personYears(minimum)));
            }
        }
        return lacks;
    }

    private void fill() {
        int[] takers = inOrder(f -> held[f], Comparator.comparing(situation::criticality));
        Comparator<Integer> leastFirst = Comparator.comparing((Integer f) -> held[f])
                .thenComparing(Comparator.comparing(situation::criticality).reversed());
        int[] givers = inOrder(f -> true, leastFirst);
        for (int taker : takers) {
            for (int c = 0; c < situation.competences().size(); c++) {
                fill(taker, c, givers);
            }
        }
    }

    private void fill(int taker, int competence, int[] givers) {
        for (int giver : givers) {
            long wanted = situation.minimum()[taker][competence] - left[taker][competence];
            if (wanted <= 0) {
                return;
            }
            long spare = left[giver][competence] - (held[giver] ? situation.minimum()[giver][competence] : 0);
            long moved = Math.min(wanted, spare);
            if (moved > 0) {
                left[giver][competence] -= moved;
                left[taker][competence] += moved;
                moves.add(new Move(
                        situation.functions().get(giver).name(),
                        situation.functions().get(taker).name(),
                        situation.competences().get(competence),
                        situation.personYears(moved)));
            }
        }
    }

    /** Those that fit, by an order; the order of the plan where that says nothing. */
    private int[] inOrder(IntPredicate fits, Comparator<Integer> order) {
        return IntStream.range(0, situation.size())
                .filter(fits)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
