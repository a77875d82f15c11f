package no.opptrapp.reports.round;

import java.util.List;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.result.MonthShare;

/** Small parts that several comments are put together of. */
final class Sentences {

    private Sentences() {}

    /** Sentences one after the other. */
    static Text joined(List<Text> sentences) {
        return sentences.stream()
                .reduce((a, b) -> Text.of("roundreport.sentences", a, b))
                .orElseThrow();
    }

    /** A difference in percentage points with its sign. */
    static Text points(double points) {
        return Text.of(points > 0 ? "roundreport.plus" : "roundreport.amount", Amount.points(points));
    }

    static Amount percent(MonthShare month) {
        return Amount.percent(month.estimate().percent());
    }
}
