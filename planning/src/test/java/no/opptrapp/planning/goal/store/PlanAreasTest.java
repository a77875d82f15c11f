package no.opptrapp.planning.goal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.GoalFault;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaChange;
import no.opptrapp.planning.goal.PlanAreaDefinition;
import no.opptrapp.planning.goal.PlanAreaVersion;
import no.opptrapp.planning.goal.PlanAreas;
import no.opptrapp.planning.goal.PlanGoal;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PlanAreasTest {

    private static final Actor BERGEN = People.manager("4601");
    private static final Actor NATIONAL = People.national();

    private final PlanAreas planAreas;
    private final GoalService goals;
    private final PlanAreaLoading loading;
    private final Audit audit;

    PlanAreasTest(PlanAreas planAreas, GoalService goals, PlanAreaLoading loading, Audit audit) {
        this.planAreas = planAreas;
        this.goals = goals;
        this.loading = loading;
        this.audit = audit;
    }

    @Test
    void are_told_with_the_goal_they_serve_and_what_belongs_to_them() {
        PlanAreaDefinition sanctions = newest("STRAFF");
        assertThat(sanctions.version()).isEqualTo(1);
        assertThat(sanctions.area().goal()).isEqualTo(5);
        assertThat(sanctions.wording()).isNotNull();
        assertThat(planAreas.all(BERGEN))
                .hasSize(13)
                .filteredOn(each -> each.version() == 1)
                .allMatch(each -> each.description() != null);
        assertThat(goals.goals(BERGEN)).extracting(PlanGoal::number).containsExactly(1, 2, 3, 4, 5, null);
    }

    @Test
    void an_edited_one_is_a_new_version_and_the_older_ones_stay_also_when_the_program_starts_again() {
        PlanAreaDefinition before = newest("BOLIG");
        PlanAreaDefinition draft =
                said(before, named("Bolig og oppfølging"), named("Alle skal bo trygt."), before.description());
        assertThat(planAreas.edit(NATIONAL, draft)).isEqualTo(new PlanAreaChange.Done(draft.withVersion(2)));

        loading.load(People.JOB);
        assertThat(newest("BOLIG")).isEqualTo(draft.withVersion(2));
        List<PlanAreaVersion> history = planAreas.history(BERGEN, "BOLIG");
        assertThat(history).extracting(PlanAreaVersion::by).containsExactly(NATIONAL.name(), null);
        assertThat(history.getLast().definition()).isEqualTo(before);
        assertThat(goals.planAreas(BERGEN)).contains(draft.area());
        assertThat(audit.of(NATIONAL, "BOLIG").getFirst().change().what()).isEqualTo("plan_area.edited");
    }

    @Test
    void the_goal_speaks_for_itself_until_its_areas_say_it_differently() {
        assertThat(goal(4).wording()).isPresent();
        PlanAreaDefinition before = newest("ETTERVERN");
        planAreas.edit(NATIONAL, said(before, before.area().name(), named("Ingen faller ut."), null));
        assertThat(goal(4).wording()).isEmpty();
    }

    @Test
    void the_same_again_is_no_new_version_and_who_read_an_older_one_is_told() {
        PlanAreaDefinition before = newest("TIDLIG");
        assertThat(planAreas.edit(NATIONAL, before)).isEqualTo(new PlanAreaChange.Done(before));
        planAreas.edit(NATIONAL, said(before, before.area().name(), before.wording(), null));
        assertThatThrownBy(() -> planAreas.edit(NATIONAL, before)).isInstanceOf(StaleVersion.class);
        assertThat(planAreas.history(NATIONAL, "TIDLIG")).hasSize(2);
    }

    @Test
    void a_text_stands_in_three_languages_or_in_none_and_has_nothing_unseen_in_it() {
        PlanAreaDefinition before = newest("TILGANG");
        PlanAreaChange change = planAreas.edit(
                NATIONAL,
                said(before, new Text.Named("Tilgang", "", "Access"), named("x".repeat(2001)), named("NUL \u0000")));
        assertThat(((PlanAreaChange.Refused) change).faults())
                .extracting(GoalFault::field)
                .containsExactly("name", "wording", "description");
        assertThat(newest("TILGANG")).isEqualTo(before);
    }

    @Test
    void only_the_national_team_edits() {
        PlanAreaDefinition before = newest("BRUKER");
        assertThatThrownBy(() -> planAreas.edit(BERGEN, said(before, named("Vårt"), null, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> planAreas.history(BERGEN, "UKJENT")).isInstanceOf(NotInScope.class);
    }

    private PlanAreaDefinition newest(String code) {
        return planAreas.history(BERGEN, code).getFirst().definition();
    }

    private PlanGoal goal(int number) {
        return goals.goals(BERGEN).get(number - 1);
    }

    private static Text.Named named(String words) {
        return new Text.Named(words, words, words);
    }

    private static PlanAreaDefinition said(
            PlanAreaDefinition before, Text.Named name, Text.Named wording, Text.Named description) {
        PlanArea area = new PlanArea(before.code(), before.area().goal(), name);
        return new PlanAreaDefinition(area, before.version(), wording, description);
    }
}
