package no.opptrapp.survey.result;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.indicator.value.ReconstructedOrigins;
import no.opptrapp.survey.design.SurveyRepository;

/** The surveys whose answers were made up: so are the values their rounds publish. */
@Singleton
class ReconstructedSurveys implements ReconstructedOrigins {

    private final SurveyRepository surveys;

    ReconstructedSurveys(SurveyRepository surveys) {
        this.surveys = surveys;
    }

    @Override
    public Set<String> beginnings() {
        return surveys.all().stream()
                .filter(survey -> survey.provenance().reconstructed())
                .map(survey -> ObservationPublishing.source(survey.id()) + "/")
                .collect(Collectors.toSet());
    }
}
