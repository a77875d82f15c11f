package no.opptrapp.planning.continuity.store;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.AfterCommit;
import no.opptrapp.planning.continuity.ContinuityIndicators;
import no.opptrapp.planning.continuity.Preparedness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes for an area in a thread of its own, as soon as the transaction that changed it is over. */
@Singleton
final class PublishAfterwards implements Preparedness {

    private static final Logger LOG = LoggerFactory.getLogger(PublishAfterwards.class);
    private static final Actor JOB = Actor.job("continuity-indicators");

    private final AfterCommit committed;
    private final Provider<ContinuityIndicators> indicators;

    PublishAfterwards(AfterCommit committed, Provider<ContinuityIndicators> indicators) {
        this.committed = committed;
        this.indicators = indicators;
    }

    @Override
    public void changed(String area) {
        committed.then(() -> Thread.ofVirtual().name("continuity-indicators").start(() -> publish(area)));
    }

    private void publish(String area) {
        try {
            indicators.get().publish(JOB, area);
        } catch (RuntimeException e) {
            // Nothing is lost: the recurring job publishes it.
            LOG.warn("The preparedness of {} could not be published yet", area, e);
        }
    }
}
