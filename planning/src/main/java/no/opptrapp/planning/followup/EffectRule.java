package no.opptrapp.planning.followup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.period.Period;

/**
 * What can be said of a measure from what was reported: before against after, and against areas without such a measure.
 * Pure.
 */
final class EffectRule {

    /** Below so many areas to compare with nothing is said of a difference. */
    static final int FEWEST_CONTROLS = 5;

    private EffectRule() {}

    /**
     * @param own values of the area, oldest first
     * @param grouped whether the area has a group to be compared within
     * @param controls the values of each area of its group without such a measure
     */
    static Effect of(EffectWindow window, List<UsedValue> own, boolean grouped, Collection<List<UsedValue>> controls) {
        List<UsedValue> before = in(window.before(), own);
        List<UsedValue> after = in(window.after(), own);
        if (before.size() < EffectWindow.FEWEST) {
            return new Effect.CannotBeEstimated(Reason.of(Reason.Kind.FEW_BEFORE, before.size()));
        }
        if (after.size() < EffectWindow.FEWEST) {
            return new Effect.CannotBeEstimated(Reason.of(Reason.Kind.FEW_AFTER, after.size()));
        }
        BeforeAfter change = BeforeAfter.of(before, after);
        if (!grouped) {
            return new Effect.BeforeAfterOnly(change, Reason.of(Reason.Kind.NO_GROUP));
        }
        List<Placebo.Course> courses = controls.stream()
                .flatMap(values -> course(change, values).stream())
                .toList();
        if (courses.size() < FEWEST_CONTROLS) {
            // Not how many: with one area that could be compared, that would tell whether it has such a measure.
            return new Effect.BeforeAfterOnly(change, Reason.of(Reason.Kind.FEW_CONTROLS));
        }
        Placebo.Course area =
                new Placebo.Course(change.before().mean(), change.after().mean());
        return new Effect.Estimated(change, Placebo.of(area, courses));
    }

    /** The means of an area over the periods that the measure's own rest on; empty with too few of these. */
    static Optional<Placebo.Course> course(BeforeAfter own, List<UsedValue> values) {
        List<UsedValue> before = in(own.before().periods(), values);
        List<UsedValue> after = in(own.after().periods(), values);
        return before.size() < EffectWindow.FEWEST || after.size() < EffectWindow.FEWEST
                ? Optional.empty()
                : Optional.of(new Placebo.Course(
                        Side.of(before).mean(), Side.of(after).mean()));
    }

    private static List<UsedValue> in(List<Period> periods, List<UsedValue> values) {
        return values.stream().filter(value -> periods.contains(value.period())).toList();
    }
}
