package no.opptrapp.core.indicator;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;

/** Publishes and reads observations. */
@Singleton
public class ObservationService {

    /** The most observations one call gives. */
    public static final int LIMIT = 10_000;

    private final ObservationRepository repository;
    private final IndicatorRepository indicators;
    private final Areas areas;
    private final ValueChanges changes;

    ObservationService(
            ObservationRepository repository, IndicatorRepository indicators, Areas areas, ValueChanges changes) {
        this.repository = repository;
        this.indicators = indicators;
        this.areas = areas;
        this.changes = changes;
    }

    /**
     * Publishes approved observations from one source, within the caller's transaction. The same again changes nothing;
     * something else for the same key becomes its next version.
     *
     * @param origin where they came from, such as {@code survey/korona-og-rus-2020/2020-W48}
     * @throws IllegalArgumentException when an indicator is not defined, or a key comes twice: a defect of the caller
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public Published publish(Actor actor, String origin, List<NewObservation> observations) {
        checkIndicators(observations);
        repository.lockPublishing();
        return add(actor, origin, observations, newest(observations), List.of());
    }

    /**
     * Publishes as {@link #publish}, but takes nothing from another source of the same kind that found it first: two
     * surveys that ask the same in the same week never overwrite each other. Where one of the two found nothing, the
     * other's finding stands. What is kept from another source, although it differs, is told.
     *
     * @param source who publishes, such as {@code survey/korona-og-rus-2020}; up to the last stroke the kind of source
     * @param part what of it, such as {@code 2020-W48}; source and part, with a stroke between, are the origin
     * @throws IllegalArgumentException when an indicator is not defined, or a key comes twice: a defect of the caller
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public Published publishBeside(Actor actor, String source, String part, List<NewObservation> observations) {
        checkIndicators(observations);
        repository.lockPublishing();
        Map<ObservationKey, Observation> before = newest(observations);
        String kind = source.substring(0, source.lastIndexOf('/') + 1);
        List<NewObservation> own = new ArrayList<>();
        List<Observation> kept = new ArrayList<>();
        for (NewObservation observation : observations) {
            Observation newest = before.get(observation.key());
            if (newest == null || newest.finding().isEmpty() || !isOthers(newest, kind, source)) {
                own.add(observation);
            } else if (!observation.finding().isEmpty()
                    && !observation.finding().equals(newest.finding())) {
                kept.add(newest);
            }
        }
        return add(actor, source + "/" + part, own, before, kept);
    }

    private static boolean isOthers(Observation observation, String kind, String source) {
        return observation.origin().startsWith(kind) && !observation.origin().startsWith(source + "/");
    }

    private Map<ObservationKey, Observation> newest(List<NewObservation> observations) {
        return repository.newest(observations.stream().map(NewObservation::key).toList());
    }

    private Published add(
            Actor actor,
            String origin,
            List<NewObservation> observations,
            Map<ObservationKey, Observation> before,
            List<Observation> kept) {
        List<Observation> versions = new ArrayList<>();
        int added = 0;
        for (NewObservation observation : observations) {
            Observation newest = before.get(observation.key());
            if (newest == null) {
                added++;
                versions.add(new Observation(observation.key(), observation.finding(), origin, 1, true));
            } else if (!newest.finding().equals(observation.finding()) || !newest.approved()) {
                versions.add(
                        new Observation(observation.key(), observation.finding(), origin, newest.version() + 1, true));
            }
        }
        repository.add(versions);
        changes.tell(
                actor,
                versions.stream().map(version -> version.key().indicator()).collect(Collectors.toSet()));
        return new Published(added, versions.size() - added, observations.size() - versions.size(), kept);
    }

    private void checkIndicators(List<NewObservation> observations) {
        Set<String> known = indicators.newest().stream().map(Indicator::code).collect(Collectors.toSet());
        Set<ObservationKey> keys =
                observations.stream().map(NewObservation::key).collect(Collectors.toSet());
        if (keys.size() != observations.size()) {
            throw new IllegalArgumentException("An observation is published twice at once");
        }
        keys.stream()
                .filter(key -> !known.contains(key.indicator()))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("No indicator " + key.indicator());
                });
    }

    /**
     * The newest versions of the observations asked for that the actor may read: approved ones, and unapproved ones
     * within the actor's scope. Inhabitants come from the facts about areas, summed for counties, regions and the
     * country.
     *
     * @param after only those behind this key
     * @param limit at most so many, 1 to {@link #LIMIT}
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public ObservationPage find(Actor actor, ObservationQuery query, Optional<ObservationKey> after, int limit) {
        if (limit < 1 || limit > LIMIT) {
            throw new IllegalArgumentException("A limit of " + limit);
        }
        AreaChoice choice = new AreaChoice(areas.register());
        List<Observation> stored = repository.find(query, choice.codes(query), after, limit + 1);
        List<Observation> counted = new InhabitantObservations(areas.register()).find(query, choice, after, limit + 1);
        List<Observation> both = Stream.concat(stored.stream(), counted.stream())
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .limit(limit + 1L)
                .toList();
        if (both.size() <= limit) {
            return new ObservationPage(both, Optional.empty());
        }
        List<Observation> page = both.subList(0, limit);
        return new ObservationPage(page, Optional.of(page.getLast().key()));
    }
}
