package no.opptrapp.planning.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Staffing;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ContinuityIndicatorsTest {

    private static final Actor VESTLAND = People.coordinator("46");

    private final ContinuityIndicators indicators;
    private final ContinuityPlans plans;
    private final Checklists checklists;
    private final ContinuityLog log;
    private final ObservationService observations;
    private final Clock clock;

    ContinuityIndicatorsTest(
            ContinuityIndicators indicators,
            ContinuityPlans plans,
            Checklists checklists,
            ContinuityLog log,
            ObservationService observations,
            Clock clock) {
        this.indicators = indicators;
        this.plans = plans;
        this.checklists = checklists;
        this.log = log;
        this.observations = observations;
        this.clock = clock;
    }

    @Test
    void tells_readiness_functions_below_at_thirty_percent_and_whether_it_was_exercised() {
        plans.add(VESTLAND, "4631", function("Faller", "1", "0.9"));
        plans.add(VESTLAND, "4631", function("Står", "1", "0.4"));
        checklists.answer(VESTLAND, "4631", "K01", 0, new AnswerDraft(true, "", null));

        indicators.publish(People.JOB, "4631");

        assertThat(value("C01", "4631")).isEqualTo(100.0 / 21);
        assertThat(value("C02", "4631")).isEqualTo(1);
        assertThat(value("C03", "4631")).isZero();
        assertThat(newest("C02", "4631").key().period().key())
                .isEqualTo(YearMonth.now(clock).toString());

        log.exercised(VESTLAND, "4631", LocalDate.now(clock).minusYears(1), "Øvd", "");
        indicators.publishAll(People.JOB);
        assertThat(value("C03", "4631")).isEqualTo(1);
        assertThat(newest("C02", "4631").version())
                .as("the same again changes nothing")
                .isEqualTo(1);
    }

    @Test
    void says_nothing_of_what_nobody_has_begun_and_of_districts() {
        indicators.publish(People.JOB, "4632");
        assertThat(find("C01", "4632")).isEmpty();
        assertThat(find("C03", "4632")).isEmpty();

        plans.add(People.manager("030103"), "030103", function("Bydelens", "1", "1"));
        indicators.publish(People.JOB, "030103");
        assertThat(find("C02", "030103")).isEmpty();
    }

    @Test
    void marks_what_was_made_up() {
        plans.add(Actor.demonstration("4633", Language.NB), "4633", function("Vist", "1", "1"));
        indicators.publish(People.JOB, "4633");

        assertThat(newest("C02", "4633").origin()).startsWith("continuity/made-up/");
    }

    private static FunctionDraft function(String name, String normal, String minimum) {
        return FunctionDraft.of(
                name, Criticality.A, List.of(new Staffing(name, new BigDecimal(normal), new BigDecimal(minimum))));
    }

    private double value(String indicator, String area) {
        Double value = newest(indicator, area).finding().value();
        return value == null ? Double.NaN : value;
    }

    private Observation newest(String indicator, String area) {
        return find(indicator, area).orElseThrow();
    }

    private Optional<Observation> find(String indicator, String area) {
        return observations
                .find(VESTLAND, ObservationQuery.all().ofIndicator(indicator).inArea(area), Optional.empty(), 10)
                .items()
                .stream()
                .findFirst();
    }
}
