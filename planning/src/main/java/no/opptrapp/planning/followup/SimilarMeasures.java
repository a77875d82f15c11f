package no.opptrapp.planning.followup;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.goal.TargetGroup;

/** Where measures of the same plan area and for the same target group have begun. */
public interface SimilarMeasures {

    /**
     * Which ones are looked for: those that ran on some of these days, as far as is known when they ran.
     *
     * @param besides the measure that they are like, which is not one of them
     */
    record Question(UUID besides, String planArea, TargetGroup targetGroup, LocalDate from, LocalDate to) {}

    /** Codes of the areas that have such a measure which has begun. Only what is counted of them may leave the program. */
    Set<String> areas(Question question);
}
