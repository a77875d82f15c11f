package no.opptrapp.planning.followup;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.need.NeedKey;

/**
 * Reads what lies outside the scope of whoever asks, as the program itself and in a transaction of its own: whoever asks
 * is told only what is worked out from it.
 */
@Singleton
class Elsewhere {

    static final Actor JOB = Actor.job("effects");

    private final SimilarMeasures similar;
    private final MeasureService measures;

    Elsewhere(SimilarMeasures similar, MeasureService measures) {
        this.similar = similar;
        this.measures = measures;
    }

    /** The measures of these kinds that have begun, in all areas. */
    @AllowedTo({})
    @Transactional(readOnly = true, propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    List<SimilarMeasures.Begun> begun(Actor job, Set<SimilarMeasures.Kind> kinds) {
        return similar.begun(kinds);
    }

    /** Measures of any area. */
    @AllowedTo({})
    @Transactional(readOnly = true, propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    List<Measure> measures(Actor job, Set<UUID> ids) {
        return measures.find(job, ids);
    }

    /** Which shared measures are against a need with this key, in any area. */
    @AllowedTo({})
    @Transactional(readOnly = true, propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    Set<UUID> sharedAgainst(Actor job, NeedKey key) {
        return similar.sharedAgainst(key);
    }
}
