package no.opptrapp.planning.continuity.stress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is at work, in whole numbers of the smallest unit that any amount of the plan has, so that nothing is rounded.
 *
 * @param functions in the order of the plan
 * @param competences in the order in which the plan names them
 * @param present units at work, by function and competence
 * @param minimum units that are needed, by function and competence
 * @param scale a unit is 10 to the power of minus this, in person-years
 */
record Situation(
        List<StaffedFunction> functions, List<String> competences, long[][] present, long[][] minimum, int scale) {

    /** With so large a part of everybody away; exact, people counted in fractions. */
    static Situation at(List<StaffedFunction> functions, BigDecimal absence) {
        BigDecimal left = BigDecimal.ONE.subtract(absence);
        int scale = decimals(functions) + Math.max(0, left.scale());
        List<String> competences = competences(functions);
        return new Situation(
                functions,
                competences,
                table(
                        functions,
                        competences,
                        scale,
                        staffing -> staffing.normal().multiply(left)),
                table(functions, competences, scale, Staffing::minimum),
                scale);
    }

    /** The same plan with others at work. */
    Situation with(long[][] others) {
        return new Situation(functions, competences, others, minimum, scale);
    }

    /** The most decimals that an amount of the plan has. */
    private static int decimals(List<StaffedFunction> functions) {
        return functions.stream()
                .flatMap(function -> function.staffing().stream())
                .flatMap(staffing -> Stream.of(staffing.normal(), staffing.minimum()))
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
    }

    private static List<String> competences(List<StaffedFunction> functions) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        functions.forEach(function -> function.staffing().forEach(staffing -> names.add(staffing.competence())));
        return new ArrayList<>(names);
    }

    /** One amount of a function and a competence. */
    private interface Reading {
        BigDecimal of(Staffing staffing);
    }

    private static long[][] table(
            List<StaffedFunction> functions, List<String> competences, int scale, Reading reading) {
        long[][] table = new long[functions.size()][competences.size()];
        for (int f = 0; f < table.length; f++) {
            for (Staffing staffing : functions.get(f).staffing()) {
                table[f][competences.indexOf(staffing.competence())] +=
                        reading.of(staffing).movePointRight(scale).longValueExact();
            }
        }
        return table;
    }

    int size() {
        return functions.size();
    }

    Criticality criticality(int function) {
        return functions.get(function).criticality();
    }

    /** What a function has too little of by itself; 0 when it has enough. */
    long missing(int function, int competence) {
        return Math.max(0, minimum[function][competence] - present[function][competence]);
    }

    /** What must be moved to a function for it to hold. */
    long missing(int function) {
        long all = 0;
        for (int c = 0; c < competences.size(); c++) {
            all += missing(function, c);
        }
        return all;
    }

    /** All who are at work with a competence. */
    long pool(int competence) {
        long all = 0;
        for (long[] row : present) {
            all += row[competence];
        }
        return all;
    }

    BigDecimal personYears(long units) {
        return BigDecimal.valueOf(units, scale);
    }
}
