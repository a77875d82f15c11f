package no.opptrapp.planning.followup;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureService;

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

    /** Codes of all areas with a measure like this that has begun. */
    @AllowedTo({})
    @Transactional(readOnly = true, propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    Set<String> areas(Actor job, SimilarMeasures.Question question) {
        return similar.areas(question);
    }

    /** A measure of any area. */
    @AllowedTo({})
    @Transactional(readOnly = true, propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    Measure measure(Actor job, UUID id) {
        return measures.get(job, id);
    }
}
