package no.opptrapp.survey.design;

import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the round report, as the survey's definition asks for it.
 *
 * @param id its number: {@code T1}, {@code F4}
 * @param question the code of the question it shows; absent when it counts respondents
 * @param measure what is shown
 * @param breakdown into which groups
 * @param span of which time
 * @param kind how it is drawn
 * @param caption the title, with {@code {round}} where the round is named; use {@link #caption(IsoWeek)}
 * @param section the number of the report section it stands in
 */
public record FigurePlan(
        String id,
        @Nullable String question,
        Measure measure,
        Breakdown breakdown,
        Span span,
        Figure.Kind kind,
        Text.Named caption,
        String section) {

    private static final String ROUND = "{round}";

    /** The title with the round named, as in {@code uke 48 2020}. */
    public Text.Named caption(IsoWeek round) {
        String number = round.week() + " " + round.year();
        return new Text.Named(
                caption.nb().replace(ROUND, "uke " + number),
                caption.nn().replace(ROUND, "veke " + number),
                caption.en().replace(ROUND, "week " + number));
    }

    /** What a figure shows. */
    public enum Measure {
        /** How many respondents, started or completed. */
        COUNT,
        /** How many respondents with a landsdel, and their percent. */
        COUNT_AND_PERCENT,
        /** The share of every option. */
        DISTRIBUTION,
        /** The share of the top options together. */
        TOP_SHARE
    }

    /** Into which groups. */
    public enum Breakdown {
        NONE,
        REGION
    }

    /** Of which time. */
    public enum Span {
        /** The round itself. */
        ROUND,
        /** Every month up to and including the round's, each the mean of its rounds. */
        MONTHLY_MEAN
    }
}
