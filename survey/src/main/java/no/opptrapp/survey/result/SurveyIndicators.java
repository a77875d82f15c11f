package no.opptrapp.survey.result;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Which indicator the top share of a question is published as. */
final class SurveyIndicators {

    private static final String FILE = "indicators.properties";

    private final Properties codes = new Properties();

    SurveyIndicators() {
        try (var in = SurveyIndicators.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + FILE);
            }
            codes.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of the indicator; empty where the question is not published as one. */
    Optional<String> of(String questionnaire, String question) {
        return Optional.ofNullable(codes.getProperty(questionnaire + "." + question));
    }
}
