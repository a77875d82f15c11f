package no.opptrapp.planning.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditEntry;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Staffing;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ContinuityPlansTest {

    private static final Actor BERGEN = People.manager("4601");
    private static final Actor OSLO = People.manager("0301");
    private static final Actor VESTLAND = People.coordinator("46");

    private final ContinuityPlans plans;
    private final ContinuityStress stress;
    private final Audit audit;

    ContinuityPlansTest(ContinuityPlans plans, ContinuityStress stress, Audit audit) {
        this.plans = plans;
        this.stress = stress;
        this.audit = audit;
    }

    @Test
    void keeps_all_that_is_said_of_a_function_and_every_version() {
        FunctionDraft whole = new FunctionDraft(
                "LAR-utdeling",
                Criticality.A,
                List.of(staffing("helse", "4.0", "2.6"), staffing("sosial", "1", "0.25")),
                List.of(new OtherWay(Way.HOME_DELIVERY, 80), new OtherWay(Way.PHONE, null)),
                List.of("Apoteket", "Oppsøkende team"),
                "Leder LAR",
                "Nestleder");
        ContinuityPlan first = done(plans.add(VESTLAND, "4602", whole), "4602");
        assertThat(first.functions()).extracting(CriticalFunction::facts).containsExactly(whole);
        assertThat(first.version()).isEqualTo(1);

        CriticalFunction read = first.functions().getFirst();
        FunctionDraft renamed = whole.with(Criticality.B, whole.staffing());
        ContinuityPlan second = done(plans.change(VESTLAND, "4602", read, renamed), "4602");

        assertThat(second.functions().getFirst().id()).isEqualTo(read.id());
        assertThat(second.changedBy()).isEqualTo(VESTLAND.name());
        assertThat(plans.version(VESTLAND, "4602", 1).functions()).isEqualTo(first.functions());
        assertThat(plans.history(VESTLAND, "4602"))
                .extracting(PlanVersion::number, PlanVersion::change)
                .containsExactly(
                        tuple(2, ContinuityPlan.Change.FUNCTION_CHANGED),
                        tuple(1, ContinuityPlan.Change.FUNCTION_ADDED));
        assertThat(audit.of(People.owner(), "4602"))
                .extracting(AuditEntry::change)
                .extracting(change -> change.what())
                .contains("continuity.function_added", "continuity.function_changed");
    }

    @Test
    void is_seen_and_changed_within_scope_and_nowhere_else() {
        ContinuityPlan plan = done(plans.add(VESTLAND, "4611", function("Møteplass")), "4611");
        CriticalFunction read = plan.functions().getFirst();

        assertThat(plans.find(VESTLAND, "4611")).contains(plan);
        assertThat(plans.planned(VESTLAND)).contains("4611");
        assertThat(plans.planned(OSLO)).doesNotContain("4611");
        assertThatThrownBy(() -> plans.find(OSLO, "4611")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> plans.find(BERGEN, "4611")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> plans.add(OSLO, "4611", function("Ny"))).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> plans.change(OSLO, "4611", read, function("Tatt")))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> plans.remove(OSLO, "4611", read)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> plans.history(OSLO, "4611")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> stress.at(OSLO, "4611", BigDecimal.ZERO)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> plans.add(People.owner(), "4611", function("Ny")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> plans.find(People.owner(), "4611")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> stress.at(People.owner(), "4611", BigDecimal.ZERO))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void loses_nobody_s_change_to_a_function_and_hinders_nobody_who_changes_another() {
        done(plans.add(VESTLAND, "4612", function("En")), "4612");
        ContinuityPlan read = done(plans.add(VESTLAND, "4612", function("To")), "4612");
        CriticalFunction one = read.functions().getFirst();
        CriticalFunction two = read.functions().getLast();

        done(plans.change(VESTLAND, "4612", one, function("En og en halv")), "4612");
        assertThat(plans.change(VESTLAND, "4612", one, function("En til"))).isInstanceOf(PlanChange.Stale.class);
        assertThat(plans.remove(VESTLAND, "4612", one)).isInstanceOf(PlanChange.Stale.class);
        ContinuityPlan after = done(plans.change(VESTLAND, "4612", two, function("To og en halv")), "4612");

        assertThat(after.functions())
                .extracting(CriticalFunction::name)
                .containsExactly("En og en halv", "To og en halv");
    }

    @Test
    void says_what_is_wrong_with_a_function() {
        done(plans.add(VESTLAND, "4613", function("Samtaler")), "4613");

        assertThat(refused(plans.add(VESTLAND, "4613", function(" samtaler ")))).containsExactly("name");
        assertThat(refused(plans.add(VESTLAND, "4613", FunctionDraft.of("", Criticality.A, List.of()))))
                .containsExactly("name", "staffing");
        assertThat(refused(plans.add(
                        VESTLAND,
                        "4613",
                        FunctionDraft.of("Ny", Criticality.A, List.of(staffing("helse", "-1", "0"))))))
                .containsExactly("staffing");
        assertThat(refused(plans.add(
                        VESTLAND,
                        "4613",
                        FunctionDraft.of(
                                "Ny",
                                Criticality.A,
                                List.of(staffing("helse", "1", "0"), staffing("Helse", "1", "0"))))))
                .containsExactly("staffing");
        assertThat(refused(plans.add(VESTLAND, "46", function("Fylket driver ingen"))))
                .containsExactly("");
    }

    @Test
    void orders_takes_away_and_brings_back() {
        done(plans.add(VESTLAND, "4614", function("En")), "4614");
        ContinuityPlan both = done(plans.add(VESTLAND, "4614", function("To")), "4614");

        ContinuityPlan moved =
                plans.move(VESTLAND, "4614", both.functions().getFirst().id(), true);
        assertThat(moved.functions()).extracting(CriticalFunction::name).containsExactly("To", "En");
        assertThat(plans.move(VESTLAND, "4614", both.functions().getFirst().id(), true))
                .isEqualTo(moved);
        ContinuityPlan one =
                done(plans.remove(VESTLAND, "4614", moved.functions().getFirst()), "4614");
        assertThat(one.functions()).extracting(CriticalFunction::name).containsExactly("En");
        assertThat(plans.restore(VESTLAND, "4614", 1, 2)).isInstanceOf(PlanChange.Stale.class);
        ContinuityPlan back = done(plans.restore(VESTLAND, "4614", one.version(), 2), "4614");
        assertThat(back.functions()).isEqualTo(both.functions());
    }

    @Test
    void has_levels_that_rise() {
        List<Level> levels = List.of(
                new Level("Grønt", 0, "", "Alt går som vanlig"),
                new Level("Gult", 20, "Smitte i tjenesten", "Møt ute"));
        assertThat(done(plans.setLevels(VESTLAND, "4615", List.of(), levels), "4615")
                        .levels())
                .isEqualTo(levels);
        assertThat(plans.setLevels(VESTLAND, "4615", List.of(), levels.subList(0, 1)))
                .isInstanceOf(PlanChange.Stale.class);
        assertThat(refused(plans.setLevels(VESTLAND, "4615", levels, levels.reversed())))
                .containsExactly("levels");
    }

    @Test
    void no_two_levels_have_one_name_because_they_are_put_into_force_by_it() {
        List<Level> twins = List.of(new Level("Gult", 10, "", ""), new Level(" gult", 20, "", ""));

        assertThat(refused(plans.setLevels(VESTLAND, "4620", List.of(), twins))).containsExactly("levels");
        assertThat(plans.find(VESTLAND, "4620")).isEmpty();
    }

    @Test
    void a_competence_is_one_however_it_is_written() {
        done(plans.add(VESTLAND, "4619", of("En", staffing("Sykepleier", "2", "1"))), "4619");
        done(plans.add(VESTLAND, "4619", of("To", staffing(" sykepleier ", "1", "1"))), "4619");

        assertThat(plans.find(VESTLAND, "4619").orElseThrow().functions().stream()
                        .flatMap(function -> function.facts().staffing().stream())
                        .map(Staffing::competence))
                .containsExactly("Sykepleier", "Sykepleier");
        assertThat(stress.at(VESTLAND, "4619", new BigDecimal("0.3")).result().below())
                .as("the one can help the other")
                .isEmpty();
    }

    @Test
    void a_name_is_one_line() {
        assertThat(refused(plans.add(VESTLAND, "4621", function("To\nlinjer")))).containsExactly("name");
    }

    @Test
    void the_trail_tells_which_levels_came_back() {
        done(plans.add(VESTLAND, "4618", function("En")), "4618");
        ContinuityPlan gone =
                done(plans.setLevels(VESTLAND, "4618", List.of(), List.of(new Level("Gult", 20, "", ""))), "4618");

        done(plans.restore(VESTLAND, "4618", gone.version(), 1), "4618");

        assertThat(audit.of(People.owner(), "4618"))
                .extracting(AuditEntry::change)
                .filteredOn(change -> change.what().equals("continuity.restored"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(String.valueOf(change.before())).contains("Gult");
                    assertThat(String.valueOf(change.after()))
                            .contains("levels")
                            .doesNotContain("Gult");
                });
    }

    @Test
    void tells_what_another_way_of_delivery_would_save() {
        FunctionDraft heavy = new FunctionDraft(
                "Oppfølging",
                Criticality.A,
                List.of(staffing("sosial", "10", "8")),
                List.of(new OtherWay(Way.PHONE, 60), new OtherWay(Way.VIDEO, 95), new OtherWay(Way.OUTDOORS, null)),
                List.of(),
                "",
                "");
        done(plans.add(VESTLAND, "4616", heavy), "4616");

        StressSheet sheet = stress.at(VESTLAND, "4616", new BigDecimal("0.3"));

        assertThat(sheet.result().falls()).hasSize(1);
        assertThat(sheet.reliefs())
                .containsExactly(
                        new Relief("Oppfølging", new OtherWay(Way.PHONE, 60), false),
                        new Relief("Oppfølging", new OtherWay(Way.PHONE, 60), true));
    }

    @Test
    void says_of_what_was_made_up_that_it_was() {
        Actor demonstration = Actor.demonstration("4617", Language.NB);
        assertThat(done(plans.add(demonstration, "4617", function("Vist")), "4617")
                        .madeUp())
                .isTrue();
        assertThat(done(plans.add(VESTLAND, "4617", function("Egen")), "4617").madeUp())
                .isTrue();
    }

    private static Staffing staffing(String competence, String normal, String minimum) {
        return new Staffing(competence, new BigDecimal(normal), new BigDecimal(minimum));
    }

    private static FunctionDraft of(String name, Staffing staffing) {
        return FunctionDraft.of(name, Criticality.A, List.of(staffing));
    }

    private static FunctionDraft function(String name) {
        return FunctionDraft.of(name, Criticality.B, List.of(staffing("sosial", "2", "1")));
    }

    private static ContinuityPlan done(PlanChange change, String area) {
        assertThat(change).as(area).isInstanceOf(PlanChange.Done.class);
        return ((PlanChange.Done) change).plan();
    }

    private static List<String> refused(PlanChange change) {
        return ((PlanChange.Refused) change)
                .faults().stream().map(PlanFault::field).toList();
    }
}
