package no.opptrapp.planning.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.ExpectedChange;
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
            sheet.effect().beforeAfter().ifPresent(own -> beforeAfter(grounds, amounts, own));
            sheet.effect().against().ifPresent(others -> against(grounds, amounts, sheet.area(), others));
            ExpectedChange expected = sheet.measure().facts().expected();
            if (expected != null && sheet.effect().beforeAfter().isPresent()) {
                grounds.add(Text.of(
                        "followup.expected",
                        amounts.moved(expected.change().doubleValue()),
                        amounts.level(expected.baseline().doubleValue())));
            }
            if (indicator.direction() != Indicator.Direction.NEITHER
                    && sheet.effect().beforeAfter().isPresent()) {
                grounds.add(Text.of(
                        indicator.direction() == Indicator.Direction.UP
                                ? "followup.direction.up"
                                : "followup.direction.down"));
            }
        }
        sheet.effect().lacking().map(Reason::text).ifPresent(grounds::add);
        return grounds;
    }

    private static void beforeAfter(List<Text> grounds, EffectAmounts amounts, BeforeAfter own) {
        grounds.add(Text.of(
                "followup.before_after",
                amounts.level(own.before().mean()),
                listed(own.before().periods()),
                amounts.level(own.after().mean()),
                listed(own.after().periods()),
                amounts.moved(own.change())));
        if (own.interval() != null) {
            grounds.add(Text.of(
                    own.beyondChance() ? "followup.interval.beyond" : "followup.interval.within",
                    amounts.bare(own.interval().low()),
                    amounts.difference(own.interval().high())));
        }
    }

    private static void against(List<Text> grounds, EffectAmounts amounts, Text area, Difference others) {
        grounds.add(Text.of(
                "followup.controls",
                others.controls(),
                amounts.level(others.controlsBefore()),
                amounts.level(others.controlsAfter())));
        double estimate = others.estimate();
        grounds.add(
                amounts.isNone(estimate)
                        ? Text.of("followup.difference.none", area)
                        : Text.of(
                                estimate > 0 ? "followup.difference.up" : "followup.difference.down",
                                area,
                                amounts.difference(Math.abs(estimate))));
        grounds.add(Text.of("followup.place", others.larger(), others.controls()));
        grounds.add(Text.of(
                "followup.likely",
                amounts.bare(others.interval().low()),
                amounts.difference(others.interval().high()),
                others.interval().percent()));
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
                    return Text.of(
                            others.beyondChance() ? "followup.line.beyond" : "followup.line.within",
                            indicator.name(),
                            amounts.moved(others.estimate()),
                            others.controls());
                });
    }

    private static Text listed(List<Period> periods) {
        Object[] labels = periods.stream().map(Period::label).toArray();
        return Text.of("followup.list." + labels.length, labels);
    }
}
