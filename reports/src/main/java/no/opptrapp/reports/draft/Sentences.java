package no.opptrapp.reports.draft;

import java.util.List;
import no.opptrapp.core.text.Text;

/** Sentences put one after the other. */
public final class Sentences {

    private Sentences() {}

    /** At least one. */
    public static Text joined(List<Text> sentences) {
        return sentences.stream()
                .reduce((first, second) -> Text.of("document.sentences", first, second))
                .orElseThrow();
    }
}
