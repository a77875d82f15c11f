package no.opptrapp.planning.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ChecklistsTest {

    private static final Actor OSLO = People.manager("0301");
    private static final Actor VESTLAND = People.coordinator("46");

    private final Checklists checklists;
    private final ContinuityLog log;
    private final ContinuityPlans plans;
    private final Clock clock;

    ChecklistsTest(Checklists checklists, ContinuityLog log, ContinuityPlans plans, Clock clock) {
        this.checklists = checklists;
        this.log = log;
        this.plans = plans;
        this.clock = clock;
    }

    @Test
    void has_thirty_eight_points_of_which_none_is_in_place_before_somebody_says_so() {
        ChecklistSheet sheet = checklists.of(VESTLAND, "4618");

        assertThat(sheet.points()).hasSize(38).noneMatch(AnsweredPoint::isInPlace);
        assertThat(sheet.readiness()).isEqualTo(new Readiness(0, 21, 0, 38, 38));
    }

    @Test
    void counts_minimum_points_beside_all_and_unanswered_ones_as_no() {
        answer("4619", "K01", 0, true, "Plan vedtatt");
        answer("4619", "K02", 0, false, "");
        answer("4619", "K04", 0, true, "");

        Readiness readiness = checklists.of(VESTLAND, "4619").readiness();

        assertThat(readiness).isEqualTo(new Readiness(1, 21, 2, 38, 35));
        assertThat(readiness.percent()).isEqualTo(100.0 / 21);
        assertThat(readiness.percentOfAll()).isEqualTo(100.0 * 2 / 38);
    }

    @Test
    void keeps_every_answer_and_loses_none_to_somebody_who_read_before() {
        answer("4620", "K21", 0, false, "");
        answer("4620", "K21", 1, true, "Avtale med apoteket");

        AnswerOutcome late = checklists.answer(
                VESTLAND, "4620", "K21", 1, new AnswerDraft(false, "Ikke ennå", LocalDate.of(2020, 11, 2)));
        assertThat(late).isInstanceOf(AnswerOutcome.Stale.class);
        assertThat(answer("4620", "K21", 2, null, "").inPlace()).isNull();
        assertThat(checklists.history(VESTLAND, "4620", "K21"))
                .extracting(Answer::inPlace)
                .containsExactly(false, true, null);
        assertThat(checklists.of(VESTLAND, "4620").readiness().unanswered()).isEqualTo(38);
    }

    @Test
    void rests_on_evidence_that_is_there_already() {
        AnswerOutcome outcome = checklists.answer(
                VESTLAND,
                "4621",
                "K01",
                0,
                new AnswerDraft(true, "", LocalDate.now(clock).plusDays(1)));

        assertThat(((AnswerOutcome.Refused) outcome).faults())
                .extracting(PlanFault::field)
                .containsExactly("dated");
        assertThat(checklists.answer(
                        VESTLAND, "4621", "K01", 0, new AnswerDraft(true, "", LocalDate.of(-99_999, 1, 1))))
                .isInstanceOf(AnswerOutcome.Refused.class);
        assertThat(checklists.answer(VESTLAND, "4621", "K01", 0, new AnswerDraft(true, "", LocalDate.of(2000, 1, 1))))
                .isInstanceOf(AnswerOutcome.Done.class);
    }

    @Test
    void is_answered_within_scope_and_nowhere_else() {
        assertThatThrownBy(() -> checklists.of(OSLO, "4601")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> checklists.answer(OSLO, "4601", "K01", 0, new AnswerDraft(true, "", null)))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> checklists.answer(VESTLAND, "4601", "K99", 0, new AnswerDraft(true, "", null)))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> log.activate(OSLO, "4601", "", "Over")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> log.exercises(OSLO, "4601")).isInstanceOf(NotInScope.class);
    }

    @Test
    void logs_who_put_which_level_into_force_and_why() {
        plans.setLevels(VESTLAND, "4622", List.of(), List.of(new Level("Rødt", 40, "", "")));

        assertThat(log.activate(VESTLAND, "4622", "Blått", "Ukjent")).isInstanceOf(LogOutcome.Refused.class);
        assertThat(log.activate(VESTLAND, "4622", "Rødt", " ")).isInstanceOf(LogOutcome.Refused.class);
        assertThat(log.activate(VESTLAND, "4622", "Rødt", "42 prosent er borte"))
                .isInstanceOf(LogOutcome.Done.class);
        assertThat(log.activate(VESTLAND, "4622", "", "De fleste er tilbake")).isInstanceOf(LogOutcome.Done.class);

        List<Activation> activations = log.activations(VESTLAND, "4622");
        assertThat(activations).extracting(Activation::level).containsExactly("", "Rødt");
        assertThat(activations.getLast().by()).isEqualTo(VESTLAND.name());
        assertThat(activations.getFirst().isEnd()).isTrue();
    }

    @Test
    void a_checklist_is_begun_all_at_once_and_what_is_answered_stays() {
        checklists.answer(VESTLAND, "4639", "K01", 0, new AnswerDraft(false, "Vi vet det", null));
        Map<String, AnswerDraft> drafts =
                Map.of("K01", new AnswerDraft(true, "Noe annet", null), "K02", new AnswerDraft(true, "Vedtak", null));

        checklists.begin(VESTLAND, "4639", drafts);
        checklists.begin(VESTLAND, "4639", drafts);

        assertThat(checklists.of(VESTLAND, "4639").readiness().inPlace()).isEqualTo(1);
        assertThat(checklists.history(VESTLAND, "4639", "K01")).hasSize(1);
        assertThat(checklists.history(VESTLAND, "4639", "K02")).hasSize(1);
        AnswerDraft tomorrow = new AnswerDraft(true, "", LocalDate.of(2999, 1, 1));
        assertThatThrownBy(() -> checklists.begin(
                        VESTLAND,
                        "4640",
                        new TreeMap<>(Map.of("K01", new AnswerDraft(true, "", null), "K02", tomorrow))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(checklists.of(VESTLAND, "4640").readiness().unanswered()).isEqualTo(38);
    }

    @Test
    void logs_exercises_and_keeps_those_struck_out_to_be_read() {
        LocalDate today = LocalDate.now(clock);
        assertThat(log.exercised(VESTLAND, "4623", today.plusDays(1), "Skrivebordsøvelse", ""))
                .isInstanceOf(LogOutcome.Refused.class);
        assertThat(((LogOutcome.Refused) log.exercised(VESTLAND, "4623", today, "To\nlinjer", "")).faults())
                .extracting(PlanFault::field)
                .containsExactly("what");
        assertThat(log.exercised(VESTLAND, "4623", today, "Skrivebordsøvelse", "Telefonlisten var gammel"))
                .isInstanceOf(LogOutcome.Done.class);
        Exercise exercise = log.exercises(VESTLAND, "4623").getFirst();
        assertThat(exercise.counts()).isTrue();

        log.strike(VESTLAND, "4623", exercise.id());
        log.strike(VESTLAND, "4623", exercise.id());

        assertThat(log.exercises(VESTLAND, "4623").getFirst().struckBy()).isEqualTo(VESTLAND.name());
    }

    private Answer answer(String area, String point, int version, Boolean inPlace, String evidence) {
        AnswerOutcome outcome =
                checklists.answer(VESTLAND, area, point, version, new AnswerDraft(inPlace, evidence, null));
        return ((AnswerOutcome.Done) outcome).answer();
    }
}
