package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RuleReadingTest {

    private static final Actor JOB = Actor.job("test");
    private static final NeedRule FEWER = new NeedRule(
            "FEWER",
            0,
            NeedRule.Use.ON,
            new Text.Named("Færre årsverk", "Færre årsverk", "Fewer person-years"),
            "PY_SUBSTANCE",
            NeedRule.Kind.FALLING,
            -10,
            -50,
            1,
            1,
            "RESSURS",
            TargetGroup.BOTH,
            NeedRule.Level.REGION);

    private final RuleReading reading;
    private final ObservationService observations;
    private final Areas areas;

    RuleReadingTest(RuleReading reading, ObservationService observations, Areas areas) {
        this.reading = reading;
        this.observations = observations;
        this.areas = areas;
    }

    @Test
    void a_sum_that_too_few_have_said_something_of_is_no_fall() {
        List<String> all = areas.register().municipalities(Borders.B2020).stream()
                .map(municipality -> municipality.code())
                .toList();
        report(2020, 3, all);
        report(2021, 3, all);
        report(2022, 3, List.of("4601"));

        List<RuleResult> told = newest();
        assertThat(told).extracting(RuleResult::area).contains("NO", "VL");
        assertThat(told).allSatisfy(result -> {
            assertThat(result.period()).isEqualTo(new Year(2021));
            assertThat(result.found()).isFalse();
        });

        report(2022, 2, all);
        assertThat(newest())
                .filteredOn(result -> result.area().equals("NO"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.period()).isEqualTo(new Year(2022));
                    assertThat(result.found()).isTrue();
                });
    }

    private List<RuleResult> newest() {
        return reading.tests(JOB, List.of(FEWER)).getFirst().newest();
    }

    private void report(int year, double value, List<String> municipalities) {
        observations.publish(
                JOB,
                "test",
                municipalities.stream()
                        .map(area -> new NewObservation(
                                new ObservationKey("PY_SUBSTANCE", area, Borders.B2020, new Year(year)),
                                new Finding(value, null, null, Status.REPORTED)))
                        .toList());
    }
}
