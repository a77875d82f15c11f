package no.opptrapp.planning.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.ComparisonService;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.targets.Light;
import no.opptrapp.core.indicator.targets.TargetDraft;
import no.opptrapp.core.indicator.targets.TargetOutcome;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.need.NeedTesting;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ContinuityIndicatorsTest {

    private static final Actor VESTLAND = People.coordinator("46");

    private final ContinuityIndicators indicators;
    private final ContinuityPlans plans;
    private final Checklists checklists;
    private final ContinuityLog log;
    private final ObservationService observations;
    private final Checklist checklist;
    private final NeedTesting testing;
    private final NeedService needs;
    private final ComparisonService comparisons;
    private final TargetService targets;
    private final Clock clock;

    ContinuityIndicatorsTest(
            ContinuityIndicators indicators,
            ContinuityPlans plans,
            Checklists checklists,
            ContinuityLog log,
            ObservationService observations,
            Checklist checklist,
            NeedTesting testing,
            NeedService needs,
            ComparisonService comparisons,
            TargetService targets,
            Clock clock) {
        this.indicators = indicators;
        this.plans = plans;
        this.checklists = checklists;
        this.log = log;
        this.observations = observations;
        this.checklist = checklist;
        this.testing = testing;
        this.needs = needs;
        this.comparisons = comparisons;
        this.targets = targets;
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
    void little_readiness_and_functions_that_fall_are_found_as_needs_and_the_rest_is_not() {
        plans.add(VESTLAND, "4635", function("Faller", "1", "0.9"));
        checklists.answer(VESTLAND, "4635", "K01", 0, new AnswerDraft(true, "", null));
        plans.add(VESTLAND, "4636", function("Står", "1", "0.4"));
        checklist.points().stream()
                .filter(ChecklistPoint::minimum)
                .forEach(
                        point -> checklists.answer(VESTLAND, "4636", point.code(), 0, new AnswerDraft(true, "", null)));
        indicators.publish(People.JOB, "4635");
        indicators.publish(People.JOB, "4636");

        testing.run(People.JOB);

        assertThat(found("4635"))
                .containsExactlyInAnyOrder("Beredskapen er lav", "Tjenester faller når mange er borte");
        assertThat(found("4636")).isEmpty();
    }

    private List<String> found(String area) {
        return needs.ofArea(VESTLAND, area, EnumSet.allOf(NeedState.class)).stream()
                // Who answers point by point is not ready to begin with: that is relieved once all is answered.
                .filter(need -> need.state().isOpen())
                .map(need -> Texts.in(Language.NB).say(need.title()))
                .toList();
    }

    @Test
    void what_a_month_says_can_be_compared() {
        checklists.answer(VESTLAND, "4637", "K01", 0, new AnswerDraft(true, "", null));
        checklists.answer(VESTLAND, "4638", "K01", 0, new AnswerDraft(true, "", null));
        checklists.answer(VESTLAND, "4638", "K02", 0, new AnswerDraft(true, "", null));
        indicators.publish(People.JOB, "4637");
        indicators.publish(People.JOB, "4638");

        ComparisonOutcome outcome =
                comparisons.compare(VESTLAND, ComparisonQuery.of("C01", "4637").against(Peers.COUNTY));

        assertThat(outcome).isInstanceOfSatisfying(ComparisonOutcome.Done.class, done -> {
            assertThat(done.comparison().period().key())
                    .isEqualTo(YearMonth.now(clock).toString());
            assertThat(done.comparison().values())
                    .filteredOn(each -> each.finding().value() != null)
                    .extracting(each -> each.area().code())
                    .contains("4637", "4638");
        });
    }

    @Test
    void a_target_is_set_for_a_month_and_has_its_light() {
        checklists.answer(VESTLAND, "4641", "K01", 0, new AnswerDraft(true, "", null));
        indicators.publish(People.JOB, "4641");
        YearMonth now = YearMonth.now(clock);

        TargetOutcome outcome = targets.set(
                People.manager("4641"),
                new TargetDraft(
                        "C01",
                        "4641",
                        Period.parse(now.minusMonths(6).toString()),
                        0.0,
                        Period.parse(now.plusMonths(6).toString()),
                        90,
                        0));

        assertThat(outcome).isInstanceOf(TargetOutcome.Done.class);
        assertThat(targets.find(People.manager("4641"), "4641", "C01"))
                .hasValueSatisfying(sheet -> assertThat(sheet.light().colour()).isNotEqualTo(Light.Colour.GREY));
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
