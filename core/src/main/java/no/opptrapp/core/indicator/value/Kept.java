package no.opptrapp.core.indicator.value;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.InhabitantObservations;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.Written;

/**
 * What everybody who is signed in may read, worked out once for all of them: a report of each municipality in a county
 * asks for the same values of all municipalities again and again. It holds until something is written.
 *
 * @param written how far values and definitions had been written
 * @param register the facts about areas it was worked out with
 * @param definitions of all indicators, by code
 * @param madeUp whether what has an origin was made up after published results
 */
record Kept(
        Written written,
        AreaRegister register,
        Map<String, Indicator> definitions,
        Predicate<String> madeUp,
        Cache<ObservationQuery, List<Value>> values,
        Map<ObservationQuery, Reported> inhabitants) {

    /** So many values are kept, about as many as a year's reports ask for: some tens of megabytes. */
    private static final long MOST = 200_000;

    Kept(Written written, AreaRegister register, Map<String, Indicator> definitions, Predicate<String> madeUp) {
        this(
                written,
                register,
                definitions,
                madeUp,
                Caffeine.newBuilder()
                        .maximumWeight(MOST)
                        .<ObservationQuery, List<Value>>weigher((_, found) -> 1 + found.size())
                        .build(),
                new ConcurrentHashMap<>());
    }

    boolean holds(Written now, AreaRegister current) {
        return written.equals(now) && register == current;
    }

    /** The values that a query asks for: as worked out before, or now. */
    List<Value> of(ObservationQuery query, Function<ObservationQuery, List<Value>> work) {
        return isForAll(query) ? values.get(query, asked -> List.copyOf(work.apply(asked))) : work.apply(query);
    }

    /** Inhabitants come from the facts about areas, which hardly ever change: of some indicators in some years. */
    Reported inhabitants(ObservationQuery query) {
        return inhabitants.computeIfAbsent(
                query, asked -> new Reported(new InhabitantObservations(register).find(asked)));
    }

    /** Those of one area are quickly read, and there are many areas. */
    private static boolean isForAll(ObservationQuery query) {
        return query.approvedOnly() && query.area().isEmpty();
    }
}
