package no.opptrapp.survey.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.figure.Break;
import no.opptrapp.survey.design.Comparability;
import no.opptrapp.survey.design.Ledger;

/** Where a row of months stops being comparable, by the ledger. */
final class Breaks {

    private Breaks() {}

    /**
     * The breaks between neighbouring rows, for some options of a question. A month in which the version changed is held
     * apart from both its neighbours.
     */
    static List<Break> between(List<Row> rows, Material material, Asked asked, Set<Integer> options) {
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            Row before = rows.get(i - 1);
            Ledger.Verdict verdict = verdict(before, rows.get(i), material, asked, options);
            if (verdict.comparability() != Comparability.SAME && verdict.note() != null) {
                breaks.add(new Break(
                        before.key(), verdict.note(), verdict.comparability().severs()));
            }
        }
        return breaks;
    }

    /** How far two rows can be compared; the earlier first. */
    static Ledger.Verdict verdict(Row earlier, Row later, Material material, Asked asked, Set<Integer> options) {
        int from =
                earlier.rounds().stream().mapToInt(RoundAnswers::version).min().orElse(1);
        int to = later.rounds().stream().mapToInt(RoundAnswers::version).max().orElse(from);
        return material.verdict(Math.min(from, to), Math.max(from, to), asked, options);
    }
}
