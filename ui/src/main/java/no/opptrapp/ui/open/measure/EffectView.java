package no.opptrapp.ui.open.measure;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.followup.BeforeAfter;
import no.opptrapp.planning.followup.DifferenceInDifferences;
import no.opptrapp.planning.followup.Effect;
import no.opptrapp.planning.followup.EffectSheet;
import no.opptrapp.planning.followup.EffectWindow;
import no.opptrapp.planning.followup.EffectWords;
import no.opptrapp.planning.followup.Reason;
import no.opptrapp.planning.followup.Side;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.ui.open.figure.FigureView;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What a measure changed, as it goes out. Of the areas it is compared with only their number and what is worked out from
 * all of them is told.
 *
 * @param result {@code estimated}, {@code beforeAfterOnly} or {@code cannotBeEstimated}
 * @param reason what lacks; null where nothing does
 * @param start the period that the measure began in, which is neither before nor after
 * @param expected what was expected of it; null where nothing was said
 * @param answer whether it helped, in words
 * @param grounds what the answer rests on, a sentence each
 * @param caveats what must be said beside it
 * @param madeUp whether the measure or a value behind it was made up
 */
@Serdeable
record EffectView(
        String measure,
        String area,
        @Nullable String indicator,
        @Nullable String direction,
        String result,
        @Nullable Why reason,
        @Nullable LocalDate startsOn,
        @Nullable String start,
        @Nullable Change change,
        @Nullable Against difference,
        @Nullable Expected expected,
        String answer,
        List<String> grounds,
        List<String> caveats,
        @Nullable FigureView figure,
        boolean madeUp) {

    /** What lacks, by its name and in words. */
    @Serdeable
    record Why(String code, String message) {}

    /** The mean of one side, over these periods. */
    @Serdeable
    record Mean(double mean, List<String> periods) {

        static Mean of(Side side) {
            return new Mean(
                    side.mean(), side.periods().stream().map(Period::key).toList());
        }
    }

    /** From one end to the other, with how sure that is in percent. */
    @Serdeable
    record Span(double low, double high, int percent) {}

    /**
     * Before and after.
     *
     * @param value after minus before
     * @param method {@code answers} or {@code periods}: what the interval rests on
     */
    @Serdeable
    record Change(
            Mean before, Mean after, double value, @Nullable Span interval, String method) {

        private static final int PERCENT = 95;

        static Change of(BeforeAfter own) {
            Interval interval = own.interval();
            return new Change(
                    Mean.of(own.before()),
                    Mean.of(own.after()),
                    own.change(),
                    interval == null ? null : new Span(interval.low(), interval.high(), PERCENT),
                    Asked.written(own.method()));
        }
    }

    /** What the area changed beyond the areas it is compared with. */
    @Serdeable
    record Against(
            double estimate, Span interval, int controls, double controlsChange, int largerThan, boolean beyondChance) {

        static Against of(DifferenceInDifferences difference) {
            return new Against(
                    difference.estimate(),
                    new Span(
                            difference.interval().low(),
                            difference.interval().high(),
                            difference.interval().percent()),
                    difference.controls(),
                    difference.controlsChange(),
                    difference.larger(),
                    difference.beyondChance());
        }
    }

    /** What was expected. */
    @Serdeable
    record Expected(BigDecimal change, BigDecimal baseline, LocalDate observeFrom, LocalDate observeTo) {}

    static EffectView of(EffectSheet sheet, Language language) {
        Texts texts = Texts.in(language);
        Indicator indicator = sheet.indicator();
        EffectWindow window = sheet.window();
        Figure figure = sheet.figure();
        return new EffectView(
                sheet.id().toString(),
                sheet.measure().area(),
                indicator == null ? null : indicator.code(),
                indicator == null ? null : Asked.written(indicator.direction()),
                result(sheet.effect()),
                sheet.effect().lacking().map(reason -> why(reason, texts)).orElse(null),
                sheet.measure().facts().schedule().startsOn(),
                window == null ? null : window.start().key(),
                sheet.effect().beforeAfter().map(Change::of).orElse(null),
                sheet.effect().against().map(Against::of).orElse(null),
                expected(sheet.measure().facts().expected()),
                texts.say(EffectWords.answer(sheet)),
                said(EffectWords.grounds(sheet), texts),
                said(EffectWords.caveats(sheet), texts),
                figure == null ? null : FigureView.of(figure, language),
                sheet.madeUp());
    }

    private static String result(Effect effect) {
        return switch (effect) {
            case Effect.Estimated estimated -> "estimated";
            case Effect.BeforeAfterOnly only -> "beforeAfterOnly";
            case Effect.CannotBeEstimated none -> "cannotBeEstimated";
        };
    }

    private static Why why(Reason reason, Texts texts) {
        return new Why(Asked.written(reason.kind()), texts.say(reason.text()));
    }

    private static @Nullable Expected expected(@Nullable ExpectedChange expected) {
        return expected == null
                ? null
                : new Expected(expected.change(), expected.baseline(), expected.observeFrom(), expected.observeTo());
    }

    private static List<String> said(List<Text> sentences, Texts texts) {
        return sentences.stream().map(texts::say).toList();
    }
}
