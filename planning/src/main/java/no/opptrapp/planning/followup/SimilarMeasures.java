package no.opptrapp.planning.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.NeedKey;
import org.jspecify.annotations.Nullable;

/** Where measures of the same plan area and for the same target group have begun, and what others have shared. */
public interface SimilarMeasures {

    /** What makes two measures alike. */
    record Kind(String planArea, TargetGroup targetGroup) {

        static Kind of(Measure measure) {
            return new Kind(measure.facts().planArea(), measure.facts().targetGroup());
        }
    }

    /**
     * A measure that has begun.
     *
     * @param startsOn null when nobody says; one that was stopped has a start
     * @param doneOn null when it goes on, was stopped, or nobody says
     */
    record Begun(
            UUID id,
            String area,
            Kind kind,
            MeasureStatus status,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate doneOn) {

        /**
         * Whether it ran on some of these days, as far as is known. What is under way goes on, and nobody says when what
         * was stopped ended. What is done at an unknown day may have run.
         */
        boolean ranWithin(LocalDate from, LocalDate to) {
            boolean begun = startsOn == null || !startsOn.isAfter(to);
            boolean over = status == MeasureStatus.DONE && doneOn != null && doneOn.isBefore(from);
            return begun && !over;
        }
    }

    /** Those of these kinds that have begun, in every area. Only what is counted of them may leave the program. */
    List<Begun> begun(Set<Kind> kinds);

    /** The shared measures that are against a need with this key, in any area. */
    Set<UUID> sharedAgainst(NeedKey key);
}
