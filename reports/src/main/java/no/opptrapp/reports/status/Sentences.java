package no.opptrapp.reports.status;

import java.util.List;
import no.opptrapp.core.text.Text;

/** Sentences put one after the other. */
final class Sentences {

    private Sentences() {}

    /** At least one. */
    static Text joined(List<Text> sentences) {
        return sentences.stream()
                .reduce((first, second) -> Text.of("statusreport.sentences", first, second))
                .orElseThrow();
    }
}
