package no.opptrapp.reports.continuity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.Activation;
import no.opptrapp.planning.continuity.ChecklistSheet;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.Exercise;
import no.opptrapp.planning.continuity.StressWords;

/**
 * Everything the report of a continuity plan is made of.
 *
 * @param area its name
 * @param byAbsence what the stress test says from nobody away to the most that can be asked for, by tenths
 * @param atLevels what it says where each level of the plan begins, in their order
 * @param activations newest first
 * @param exercises newest day first, those struck out too
 * @param reported what was reported that the plan should be held against, in sentences
 * @param today the day it is read
 */
record ContinuityFindings(
        Text area,
        ContinuityPlan plan,
        List<StressWords> byAbsence,
        List<StressWords> atLevels,
        ChecklistSheet checklist,
        List<Activation> activations,
        List<Exercise> exercises,
        List<Text> reported,
        LocalDate today) {

    ContinuityFindings {
        byAbsence = List.copyOf(byAbsence);
        atLevels = List.copyOf(atLevels);
        activations = List.copyOf(activations);
        exercises = List.copyOf(exercises);
        reported = List.copyOf(reported);
    }

    /** Whether any of it was made up to show the program. */
    boolean isMadeUp() {
        return plan.madeUp()
                || checklist.points().stream().anyMatch(point -> {
                    var answer = point.answer();
                    return answer != null && answer.by().equals(Actor.DEMONSTRATION);
                });
    }

    /** What the stress test says at an absence, in percent: one of the tenths. */
    StressWords at(int percent) {
        return byAbsence.get(percent / ContinuityReader.STEP);
    }

    /** SHA-256 of what people wrote: the rest is worked out from it. */
    String hash() {
        String written = String.join(
                "\n",
                plan.toString(),
                checklist.points().toString(),
                activations.toString(),
                exercises.toString(),
                reported.toString());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
