package no.opptrapp.core.indicator.value;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;
import no.opptrapp.core.indicator.InhabitantObservations;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationRepository;
import no.opptrapp.core.indicator.Written;
import org.jspecify.annotations.Nullable;

/** Gives the values of indicators: as reported, and worked out from what was reported. */
@Singleton
public class ValueService {

    /** The most values one call gives in pages. */
    public static final int LIMIT = 10_000;

    private final ObservationRepository observations;
    private final IndicatorRepository indicators;
    private final Areas areas;
    private final List<ReconstructedOrigins> reconstructed;
    private volatile @Nullable Compositions newest;
    private volatile @Nullable Kept kept;

    ValueService(
            ObservationRepository observations,
            IndicatorRepository indicators,
            Areas areas,
            List<ReconstructedOrigins> reconstructed) {
        this.observations = observations;
        this.indicators = indicators;
        this.areas = areas;
        this.reconstructed = List.copyOf(reconstructed);
    }

    /**
     * The values asked for, from everything the actor may read: approved values, and others within the actor's scope.
     * Sums for counties, regions and the country are made on the borders most municipalities reported on; with borders
     * in the query everything is brought to those.
     *
     * @param after only those behind this key
     * @param limit at most so many, 1 to {@link #LIMIT}
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public ValuePage find(Actor actor, ObservationQuery query, Optional<ObservationKey> after, int limit) {
        if (limit < 1 || limit > LIMIT) {
            throw new IllegalArgumentException("A limit of " + limit);
        }
        List<Value> found = new ArrayList<>();
        Kept known = kept();
        Valuation valuation = valuation(known, query);
        for (Indicator indicator : asked(known.definitions(), query)) {
            if (after.isPresent() && indicator.code().compareTo(after.get().indicator()) < 0) {
                continue;
            }
            valuation.of(indicator, query).stream()
                    .filter(value ->
                            after.map(key -> value.key().compareTo(key) > 0).orElse(true))
                    .forEach(found::add);
            if (found.size() > limit) {
                List<Value> page = found.subList(0, limit);
                return new ValuePage(page, Optional.of(page.getLast().key()));
            }
        }
        return new ValuePage(found, Optional.empty());
    }

    /**
     * All values of one indicator that the query asks for, in the order of their keys; none when there is no such
     * indicator.
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<Value> all(Actor actor, String indicator, ObservationQuery query) {
        Kept known = kept();
        Indicator definition = known.definitions().get(indicator);
        return definition == null
                ? List.of()
                : known.of(
                        query.ofIndicator(indicator),
                        asked -> valuation(known, asked).of(definition, asked));
    }

    private static Iterable<Indicator> asked(Map<String, Indicator> definitions, ObservationQuery query) {
        return query.indicator()
                .map(code -> Optional.ofNullable(definitions.get(code)).stream().toList())
                .orElseGet(() -> List.copyOf(definitions.values()));
    }

    private Kept kept() {
        Written now = observations.written();
        AreaRegister register = areas.register();
        Kept known = kept;
        if (known == null || !known.holds(now, register)) {
            known = new Kept(now, register, definitions(), madeUp());
            kept = known;
        }
        return known;
    }

    private Map<String, Indicator> definitions() {
        Map<String, Indicator> definitions = new TreeMap<>();
        indicators.newest().forEach(indicator -> definitions.put(indicator.code(), indicator));
        return definitions;
    }

    private Valuation valuation(Kept known, ObservationQuery query) {
        Compositions compositions = compositions(known.register());
        Map<String, Indicator> definitions = known.definitions();
        Optional<Set<String>> related = related(compositions, query);
        Map<String, Map<ObservationQuery, Reported>> read = new HashMap<>();
        return new Valuation(
                compositions,
                code -> Optional.ofNullable(definitions.get(code))
                        .orElseThrow(() -> new IllegalStateException("A formula names " + code)),
                (code, asked) -> {
                    ObservationQuery periods = periods(asked).ofIndicator(code);
                    return read.computeIfAbsent(code, unread -> new HashMap<>())
                            .computeIfAbsent(periods, unread -> reported(known, periods, related));
                },
                known.madeUp());
    }

    private Predicate<String> madeUp() {
        Set<String> beginnings = reconstructed.stream()
                .flatMap(source -> source.beginnings().stream())
                .collect(Collectors.toSet());
        return origin ->
                origin.contains(Value.RECONSTRUCTED) || beginnings.stream().anyMatch(origin::startsWith);
    }

    private static ObservationQuery periods(ObservationQuery asked) {
        return new ObservationQuery(
                Optional.empty(),
                Optional.empty(),
                asked.year(),
                asked.period(),
                Optional.empty(),
                Optional.empty(),
                asked.approvedOnly());
    }

    private Reported reported(Kept known, ObservationQuery query, Optional<Set<String>> related) {
        List<Observation> found = observations.find(query, related, Optional.empty(), Integer.MAX_VALUE);
        if (query.indicator().filter(InhabitantObservations::counts).isEmpty()) {
            return new Reported(found);
        }
        return found.isEmpty()
                ? known.inhabitants(query)
                : known.inhabitants(query).and(found);
    }

    /** For one municipality or district only what its values can rest on is read. */
    private static Optional<Set<String>> related(Compositions compositions, ObservationQuery query) {
        AreaRegister register = compositions.register();
        return query.area()
                .filter(code -> query.level().isEmpty())
                .filter(code -> register.newest(code)
                        .map(area -> area.kind().compareTo(AreaKind.MUNICIPALITY) <= 0)
                        .orElse(false))
                .map(compositions::related);
    }

    private Compositions compositions(AreaRegister register) {
        Compositions known = newest;
        if (known == null || known.register() != register) {
            known = new Compositions(register);
            newest = known;
        }
        return known;
    }
}
