package no.opptrapp.survey.design;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.Text;

/** What came of making a survey. */
public sealed interface SurveyMade {

    record Made(Survey survey) implements SurveyMade {}

    /**
     * It was not made.
     *
     * @param faults everything that must be given otherwise, at least one
     */
    record Refused(List<Fault> faults) implements SurveyMade {
        public Refused {
            faults = List.copyOf(faults);
        }

        /** Why something must be given otherwise; absent where it need not. */
        public Optional<Text> of(String field) {
            return faults.stream()
                    .filter(fault -> fault.field().equals(field))
                    .map(Fault::reason)
                    .findFirst();
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param field {@code id}, {@code title} or {@code questionnaire}
     * @param reason why, for people
     */
    record Fault(String field, Text reason) {}
}
