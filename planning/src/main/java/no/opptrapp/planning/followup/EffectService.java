package no.opptrapp.planning.followup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.SharedMeasure;
import no.opptrapp.planning.measure.SharedMeasures;
import no.opptrapp.planning.need.NeedService;

/**
 * Tells whether measures helped. What others have begun is read by the program itself, outside a transaction of the
 * actor's, and only what is worked out from it is told.
 */
@Singleton
public class EffectService {

    private static final Set<MeasureStatus> BEGUN =
            Set.of(MeasureStatus.UNDER_WAY, MeasureStatus.DONE, MeasureStatus.STOPPED);

    private final MeasureService measures;
    private final SharedMeasures shared;
    private final NeedService needs;
    private final IndicatorService indicators;
    private final CourseReading reading;
    private final EffectPeers peers;
    private final Elsewhere elsewhere;
    private final Areas areas;
    private final Clock clock;

    EffectService(
            MeasureService measures,
            SharedMeasures shared,
            NeedService needs,
            IndicatorService indicators,
            CourseReading reading,
            EffectPeers peers,
            Elsewhere elsewhere,
            Areas areas,
            Clock clock) {
        this.measures = measures;
        this.shared = shared;
        this.needs = needs;
        this.indicators = indicators;
        this.reading = reading;
        this.peers = peers;
        this.elsewhere = elsewhere;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * What one measure changed.
     *
     * @throws NotInScope when there is none, it is deleted, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public EffectSheet of(Actor actor, UUID id) {
        Measure measure = measures.get(actor, id);
        if (measure.deleted()) {
            throw new NotInScope("measure " + id);
        }
        return estimating(actor, List.of(measure)).sheet(measure);
    }

    /**
     * What those measures of an area itself changed that have begun and name an indicator, as they were made.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<EffectSheet> ofArea(Actor actor, String area) {
        List<Measure> begun = measures.ofArea(actor, area, BEGUN).stream()
                .filter(measure -> measure.facts().expected() != null)
                .toList();
        return begun.stream().map(estimating(actor, begun)::sheet).toList();
    }

    /**
     * What measures changed that their municipalities share, by id: of those that could be held against others. Whoever
     * shares a measure shares what it changed, as far as it can be told from values that everybody may read.
     *
     * @param wanted those asked for; what is not shared is left out
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Map<UUID, SharedEffect> shared(Actor actor, Collection<SharedMeasure> wanted) {
        Set<UUID> there = shared.all(actor).stream().map(SharedMeasure::id).collect(Collectors.toSet());
        Set<UUID> begun = wanted.stream()
                .filter(each -> there.contains(each.id()) && BEGUN.contains(each.status()))
                .map(SharedMeasure::id)
                .collect(Collectors.toSet());
        List<Measure> found = elsewhere.measures(Elsewhere.JOB, begun).stream()
                .filter(measure -> !measure.deleted() && measure.facts().expected() != null)
                .toList();
        Estimating estimating = estimating(Elsewhere.JOB, found);
        Map<UUID, SharedEffect> effects = new HashMap<>();
        found.stream()
                .map(estimating::sheet)
                .forEach(sheet -> SharedEffect.of(sheet).ifPresent(effect -> effects.put(sheet.id(), effect)));
        return effects;
    }

    /** For all of these together: what one of them rests on besides its values is read for all at once. */
    private Estimating estimating(Actor actor, List<Measure> all) {
        Set<SimilarMeasures.Kind> kinds =
                all.stream().map(SimilarMeasures.Kind::of).collect(Collectors.toSet());
        Set<UUID> against = all.stream()
                .flatMap(measure -> measure.facts().links().needs().stream())
                .collect(Collectors.toSet());
        return new Estimating(
                reading.begin(actor),
                indicators.list(actor).stream().collect(Collectors.toMap(Indicator::code, Function.identity())),
                peers,
                new BegunElsewhere(elsewhere.begun(Elsewhere.JOB, kinds)),
                new CaveatRule(needs.foundByValue(actor, against)),
                areas,
                clock);
    }
}
