package no.opptrapp.planning.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a measure changed: the answer first, then what it rests on, then what to be careful of. */
public final class EffectWords {

    private EffectWords() {}

    /** Whether it helped. */
    public static Text answer(EffectSheet sheet) {
        return answer(sheet.effect(), sheet.indicator()).text();
    }

    static EffectAnswer answer(Effect effect, @Nullable Indicator indicator) {
        return EffectAnswer.of(effect, indicator == null ? Indicator.Direction.NEITHER : indicator.direction());
    }

    /** What the answer rests on, a sentence each. */
    public static List<Text> grounds(EffectSheet sheet) {
        List<Text> grounds = new ArrayList<>();
        Indicator indicator = sheet.indicator();
        if (indicator != null) {
            EffectAmounts amounts = new EffectAmounts(indicator.unit());
            sheet.effect().beforeAfter().ifPresent(own -> {
                grounds.add(beforeAfter(indicator, amounts, own));
                expected(sheet, amounts).ifPresent(grounds::add);
                interval(amounts, own).ifPresent(grounds::add);
            });
            sheet.effect().against().ifPresent(others -> against(grounds, amounts, sheet.area(), others));
        }
        sheet.effect().lacking().map(Reason::text).ifPresent(grounds::add);
        return grounds;
    }

    private static Text beforeAfter(Indicator indicator, EffectAmounts amounts, BeforeAfter own) {
        Text said = Text.of(
                "followup.before_after",
                amounts.level(own.before().mean()),
                listed(own.before().periods()),
                amounts.level(own.after().mean()),
                listed(own.after().periods()),
                amounts.moved(own.change()));
        return switch (indicator.direction()) {
            case UP -> joined(said, Text.of("followup.direction.up"));
            case DOWN -> joined(said, Text.of("followup.direction.down"));
            case NEITHER -> said;
        };
    }

    private static Optional<Text> expected(EffectSheet sheet, EffectAmounts amounts) {
        return Optional.ofNullable(sheet.measure().facts().expected())
                .map(expected -> Text.of(
                        "followup.expected",
                        amounts.moved(expected.change().doubleValue()),
                        amounts.level(expected.baseline().doubleValue())));
    }

    private static Optional<Text> interval(EffectAmounts amounts, BeforeAfter own) {
        return Optional.ofNullable(own.interval())
                .map(interval -> Text.of(
                        own.beyondChance() ? "followup.interval.beyond" : "followup.interval.within",
                        amounts.bare(interval.low()),
                        amounts.difference(interval.high())));
    }

    private static void against(List<Text> grounds, EffectAmounts amounts, Text area, DifferenceInDifferences others) {
        Text meanwhile = Text.of(
                "followup.controls",
                others.controls(),
                amounts.level(others.controlsBefore()),
                amounts.level(others.controlsAfter()));
        double estimate = others.estimate();
        grounds.add(joined(
                meanwhile,
                Text.of(
                        "followup.difference." + way(amounts, estimate),
                        area,
                        amounts.difference(Math.abs(estimate)))));
        grounds.add(joined(
                Text.of("followup.place", others.larger(), others.controls()),
                Text.of(
                        "followup.likely",
                        amounts.bare(others.interval().low()),
                        amounts.difference(others.interval().high()),
                        others.interval().percent())));
    }

    private static String way(EffectAmounts amounts, double difference) {
        return amounts.isNone(difference) ? "none" : difference > 0 ? "up" : "down";
    }

    private static Text joined(Text first, Text second) {
        return Text.of("followup.joined", first, second);
    }

    /** What must be said beside it, and what the definition of the indicator says of its values. */
    public static List<Text> caveats(EffectSheet sheet) {
        List<Text> caveats =
                new ArrayList<>(sheet.caveats().stream().map(Caveat::text).toList());
        Indicator indicator = sheet.indicator();
        if (indicator != null && indicator.guidance().caveats() != null) {
            caveats.add(indicator.guidance().caveats());
        }
        return caveats;
    }

    /** All of it in one line, for lists; empty where it could not be held against others. */
    public static Optional<Text> line(EffectSheet sheet) {
        Indicator indicator = sheet.indicator();
        return indicator == null
                ? Optional.empty()
                : sheet.effect().against().map(others -> {
                    EffectAmounts amounts = new EffectAmounts(indicator.unit());
                    Text compared = Text.of(
                            "followup.line." + way(amounts, others.estimate()),
                            indicator.name(),
                            amounts.difference(Math.abs(others.estimate())),
                            others.controls());
                    return joined(
                            compared, Text.of(others.beyondChance() ? "followup.line.beyond" : "followup.line.within"));
                });
    }

    private static Text listed(List<Period> periods) {
        Object[] labels = periods.stream().map(Period::label).toArray();
        return Text.of("followup.list." + labels.length, labels);
    }
}
