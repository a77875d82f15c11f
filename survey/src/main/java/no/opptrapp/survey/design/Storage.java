package no.opptrapp.survey.design;

import java.util.HashMap;
import java.util.Map;

/** Where each question of a version keeps its answers: what must not change once there are answers. */
final class Storage {

    private Storage() {}

    /**
     * Refuses a definition that would give stored answers another meaning. Wording may be mended.
     *
     * @throws DefinitionProblem when a version that was there is gone, or keeps a question elsewhere
     */
    static void checkKept(Questionnaire before, Questionnaire after) {
        for (QuestionnaireVersion version : before.versions()) {
            if (version.version() > after.versions().size()
                    || !places(version).equals(places(after.version(version.version())))) {
                throw new DefinitionProblem(
                        after.code() + "/version-" + version.version() + ".yaml",
                        1,
                        "this version has been used: its questions must keep their slots and options");
            }
        }
    }

    private static Map<String, String> places(QuestionnaireVersion version) {
        Map<String, String> places = new HashMap<>();
        for (Question question : version.questions()) {
            places.put(question.code(), place(question));
        }
        return places;
    }

    private static String place(Question question) {
        return switch (question) {
            case Question.RegionQuestion _ -> "region";
            case Question.ScaleQuestion scale ->
                "scale " + scale.slot() + " of " + scale.scale().size();
            case Question.SingleChoice choice ->
                "single " + choice.slot() + " of " + choice.options().size();
            case Question.MultipleChoice choice ->
                "multiple " + choice.firstSlot() + " of " + choice.options().size();
            case Question.NumberQuestion number -> "number " + number.numberSlot();
            case Question.TextQuestion text -> "text " + text.textSlot();
        };
    }
}
