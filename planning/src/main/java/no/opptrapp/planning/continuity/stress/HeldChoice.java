package no.opptrapp.planning.continuity.stress;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Chooses which functions to hold up when people may be moved between functions that need the same competence: the most of
 * A, then of B, then of C, then the least moved. Whoever is at work may serve any of them, so a set can be held when it needs
 * no more of any competence than there is. Solved by CP-SAT, in whole numbers and to proven optimality.
 */
final class HeldChoice {

    /** Loaded when the solver is first needed: most plans at most absences never ask it. */
    private static final class Library {

        private static final boolean LOADED = load();

        private static boolean load() {
            SolverCode.load();
            return true;
        }
    }

    private final Situation situation;
    private final CpModel model;
    private final BoolVar[] holds;
    private final boolean thorough;

    private HeldChoice(Situation situation, boolean thorough) {
        if (!Library.LOADED) {
            throw new IllegalStateException("The solver is not there");
        }
        this.situation = situation;
        this.thorough = thorough;
        this.model = new CpModel();
        this.holds = IntStream.range(0, situation.size())
                .mapToObj(function -> model.newBoolVar(""))
                .toArray(BoolVar[]::new);
        for (int c = 0; c < situation.competences().size(); c++) {
            if (isScarce(situation, c)) {
                int competence = c;
                model.addLessOrEqual(sum(function -> situation.minimum()[function][competence]), situation.pool(c));
            }
        }
    }

    /** The best set; of equally good ones the one that holds what stands first in the plan. */
    static boolean[] first(Situation situation) {
        if (isEnough(situation)) {
            return every(situation);
        }
        HeldChoice choice = new HeldChoice(situation, true);
        choice.best();
        choice.model.maximize(choice.sum(choice::place));
        return choice.solved();
    }

    /** One of the best sets: as many held and as little moved as in {@link #first}, and found quicker. */
    static boolean[] any(Situation situation) {
        if (isEnough(situation)) {
            return every(situation);
        }
        Map<Criticality, Long> worth = worth(situation);
        long[] ofEach = IntStream.range(0, situation.size())
                .mapToLong(function -> worth.get(situation.criticality(function)))
                .toArray();
        return Trying.best(situation, ofEach).orElseGet(() -> bySolver(situation));
    }

    /** The same by the solver alone. */
    static boolean[] bySolver(Situation situation) {
        return new HeldChoice(situation, false).best();
    }

    private boolean[] best() {
        Map<Criticality, Long> worth = worth(situation);
        IntToLongFunction counts = function -> worth.get(situation.criticality(function));
        model.maximize(sum(counts));
        boolean[] most = solved();
        model.addEquality(sum(counts), total(counts, most));
        model.minimize(sum(situation::missing));
        boolean[] least = solved();
        model.addEquality(sum(situation::missing), total(situation::missing, least));
        return least;
    }

    /** One of A outweighs all of B, and one of B all of C. */
    private static Map<Criticality, Long> worth(Situation situation) {
        boolean[] every = every(situation);
        Counts counts = StressTest.counts(situation, every);
        Map<Criticality, Long> worth = new EnumMap<>(Criticality.class);
        worth.put(Criticality.C, 1L);
        worth.put(Criticality.B, counts.c() + 1L);
        worth.put(Criticality.A, (counts.b() + 1L) * (counts.c() + 1L));
        return worth;
    }

    /** One that stands first outweighs all that stand later. */
    private long place(int function) {
        return 1L << (situation.size() - 1 - function);
    }

    private LinearExpr sum(IntToLongFunction weight) {
        return LinearExpr.weightedSum(
                holds, IntStream.range(0, holds.length).mapToLong(weight).toArray());
    }

    private static long total(IntToLongFunction weight, boolean[] held) {
        return IntStream.range(0, held.length)
                .filter(function -> held[function])
                .mapToLong(weight)
                .sum();
    }

    private boolean[] solved() {
        CpSolver solver = new CpSolver();
        // One worker: the same answer every time. Small problems are solved before they have been simplified.
        solver.getParameters().setNumWorkers(1).setLinearizationLevel(2).setCpModelPresolve(thorough);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("The choice of functions was not solved: " + status);
        }
        boolean[] held = new boolean[holds.length];
        for (int function = 0; function < held.length; function++) {
            held[function] = solver.booleanValue(holds[function]);
        }
        return held;
    }

    /** Whether there are people enough for all functions. */
    private static boolean isEnough(Situation situation) {
        return IntStream.range(0, situation.competences().size()).noneMatch(c -> isScarce(situation, c));
    }

    private static boolean isScarce(Situation situation, int competence) {
        return Arrays.stream(situation.minimum())
                        .mapToLong(row -> row[competence])
                        .sum()
                > situation.pool(competence);
    }

    private static boolean[] every(Situation situation) {
        boolean[] every = new boolean[situation.size()];
        Arrays.fill(every, true);
        return every;
    }
}
