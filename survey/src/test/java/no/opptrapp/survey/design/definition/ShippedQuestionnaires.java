package no.opptrapp.survey.design.definition;

import no.opptrapp.survey.design.Questionnaire;

/** The questionnaires that come with the program, for tests that need no database. */
public final class ShippedQuestionnaires {

    private ShippedQuestionnaires() {}

    public static Questionnaire koronaOgRus() {
        YamlDefinitions definitions = new YamlDefinitions();
        return definitions.shipped().stream()
                .map(definitions::read)
                .filter(questionnaire -> questionnaire.code().equals("korona-og-rus"))
                .findFirst()
                .orElseThrow();
    }
}
