package no.opptrapp.planning.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.indicator.Guidance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** Works out effects within one call: what several measures rest on is read once. */
final class Estimating {

    private final CourseReading.Session reading;
    private final Map<String, Indicator> definitions;
    private final EffectPeers peers;
    private final BegunElsewhere elsewhere;
    private final CaveatRule caveats;
    private final Areas areas;
    private final Clock clock;

    Estimating(
            CourseReading.Session reading,
            Map<String, Indicator> definitions,
            EffectPeers peers,
            BegunElsewhere elsewhere,
            CaveatRule caveats,
            Areas areas,
            Clock clock) {
        this.reading = reading;
        this.definitions = definitions;
        this.peers = peers;
        this.elsewhere = elsewhere;
        this.caveats = caveats;
        this.areas = areas;
        this.clock = clock;
    }

    EffectSheet sheet(Measure measure) {
        Area area = areas.register().newest(measure.area()).orElseThrow();
        Indicator indicator = indicator(measure.facts().expected());
        LocalDate begun = begun(measure.facts());
        Optional<Reason> hindrance = hindrance(indicator, begun, area);
        if (indicator == null || begun == null || hindrance.isPresent()) {
            return nothing(measure, area, indicator, null, hindrance.orElseThrow());
        }
        IndicatorCourse course = reading.of(indicator, area);
        EffectWindow window = EffectWindow.around(begun, course.kind(area.code()), course.periods());
        Optional<Period> broken = window.broken(indicator.guidance().breaks().stream()
                .map(Guidance.Break::period)
                .toList());
        return broken.isPresent()
                ? nothing(
                        measure,
                        area,
                        indicator,
                        window,
                        new Reason(Reason.Kind.BREAK, 0, broken.get().label()))
                : sheet(measure, area, indicator, window, course);
    }

    private EffectSheet nothing(
            Measure measure, Area area, @Nullable Indicator indicator, @Nullable EffectWindow window, Reason reason) {
        return new EffectSheet(
                measure,
                area.name(),
                indicator,
                window,
                new Effect.CannotBeEstimated(reason),
                List.of(),
                null,
                measure.origin().madeUp());
    }

    private EffectSheet sheet(
            Measure measure, Area area, Indicator indicator, EffectWindow window, IndicatorCourse course) {
        Optional<Integer> group = peers.group(area.code());
        Set<String> acting = group.isEmpty() ? Set.of() : elsewhere.areas(measure, window);
        List<String> candidates = group.map(number -> peers.untouched(area.code(), number, acting))
                .orElse(List.of());
        Effect effect = EffectRule.of(
                window,
                course.used(area.code()),
                group.isPresent(),
                candidates.stream().map(course::used).toList());
        List<String> controls = effect instanceof Effect.Estimated estimated
                ? candidates.stream()
                        .filter(code -> EffectRule.course(estimated.own(), course.used(code))
                                .isPresent())
                        .toList()
                : List.of();
        boolean reconstructed = Stream.concat(Stream.of(area.code()), controls.stream())
                .flatMap(code -> window.all().stream().flatMap(period -> course.at(code, period).stream()))
                .anyMatch(Value::reconstructed);
        boolean madeUp = measure.origin().madeUp() || effect.beforeAfter().isPresent() && reconstructed;
        return new EffectSheet(
                measure,
                area.name(),
                indicator,
                window,
                told(effect, indicator),
                effect.beforeAfter()
                        .map(own -> caveats.of(measure, effect, own, acting.contains(area.code())))
                        .orElse(List.of()),
                effect.beforeAfter().isPresent()
                        ? new EffectFigure(indicator, area.name(), area.code(), window, course, controls)
                                .draw(reconstructed)
                        : null,
                madeUp);
    }

    private static Effect told(Effect effect, Indicator indicator) {
        return effect instanceof Effect.Estimated(BeforeAfter own, DifferenceInDifferences difference)
                ? new Effect.Estimated(own, new EffectAmounts(indicator.unit()).told(difference))
                : effect;
    }

    private @Nullable Indicator indicator(@Nullable ExpectedChange expected) {
        return expected == null ? null : definitions.get(expected.indicator());
    }

    private @Nullable LocalDate begun(MeasureDraft facts) {
        LocalDate starts = facts.schedule().startsOn();
        boolean began = facts.status() != MeasureStatus.IDEA && facts.status() != MeasureStatus.PLANNED;
        return began && starts != null && !starts.isAfter(LocalDate.now(clock)) ? starts : null;
    }

    private static Optional<Reason> hindrance(@Nullable Indicator indicator, @Nullable LocalDate begun, Area area) {
        if (indicator == null) {
            return Optional.of(Reason.of(Reason.Kind.NO_INDICATOR));
        }
        if (begun == null) {
            return Optional.of(Reason.of(Reason.Kind.NOT_BEGUN));
        }
        if (indicator.unit() == Unit.YES_NO) {
            return Optional.of(Reason.of(Reason.Kind.YES_NO));
        }
        boolean wider =
                indicator.level() == Indicator.Level.REGION && area.kind().compareTo(AreaKind.REGION) < 0;
        return wider ? Optional.of(new Reason(Reason.Kind.WIDER, 0, area.name())) : Optional.empty();
    }
}
