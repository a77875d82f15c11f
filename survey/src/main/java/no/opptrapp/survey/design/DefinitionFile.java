package no.opptrapp.survey.design;

/**
 * One file of a questionnaire's definition, as somebody wrote it.
 *
 * @param questionnaire the code of the questionnaire
 * @param name {@code report.yaml} or {@code version-1.yaml}
 * @param content the whole text
 */
public record DefinitionFile(String questionnaire, String name, String content) {}
