package no.opptrapp.survey.result;

import java.util.List;
import no.opptrapp.core.disclosure.Outcome;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.FigurePlan;

/** The words around results that depend on the question. */
final class Captions {

    private Captions() {}

    /** The question, what is shown of it, and of whom. */
    static Text subtitle(Asked asked, FigurePlan.Measure measure, Switches switches) {
        String base = switches.base() == Switches.Base.ALL ? "all" : "valid";
        return measure == FigurePlan.Measure.TOP_SHARE
                ? Text.of("result.subtitle.top." + base, asked.text(), top(asked))
                : Text.of("result.subtitle.distribution." + base, asked.text());
    }

    /** The top options by name: "I stor grad" eller "I svært stor grad". */
    static Text top(Asked asked) {
        List<Text> labels = asked.options().stream()
                .filter(option -> asked.top().contains(option.value()))
                .map(option -> Text.of("result.quoted", option.label()))
                .toList();
        Text all = labels.getFirst();
        for (Text next : labels.subList(1, labels.size())) {
            all = Text.of("result.or", all, next);
        }
        return all;
    }

    /** What the top share counts, in words that a value can follow. */
    static Text counted(Asked asked, Material material) {
        return material.questionnaire()
                .counted(asked.code(), material.round())
                .<Text>map(words -> words)
                .orElseGet(() -> Text.of("result.counted", top(asked), asked.text()));
    }

    /** A hidden cell: why, and where to look instead. */
    static Cell hidden(Row row, Threshold threshold) {
        boolean small = row.rounds().stream()
                .allMatch(round -> !(round.outcome(row.region()) instanceof Outcome.HiddenToProtect));
        Text reason = small
                ? Text.of("result.hidden.small", threshold.answers())
                : Text.of("result.hidden.protect", threshold.answers());
        boolean country = row.region() != null
                && row.rounds().stream().anyMatch(round -> round.outcome(null).isShown());
        return new Cell.Hidden(reason, country ? Text.of("result.hidden.country") : null);
    }
}
