package no.opptrapp.planning.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalChange;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.goal.OwnGoals;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MeasureGoalsTest {

    private static final Actor BERGEN = People.manager("4601");

    private final MeasureService measures;
    private final OwnGoals goals;

    MeasureGoalsTest(MeasureService measures, OwnGoals goals) {
        this.measures = measures;
        this.goals = goals;
    }

    @Test
    void serves_goals_and_is_found_by_them() {
        Goal goal = goal(BERGEN, "4601");
        Measure made = done(measures.make(BERGEN, "4601", serving(goal.id())));

        assertThat(measures.get(BERGEN, made.id()).facts().links().goals()).containsExactly(goal.id());
        assertThat(measures.serving(BERGEN, Set.of(goal.id()))).containsExactly(made);
        assertThat(measures.serving(People.manager("0301"), Set.of(goal.id()))).isEmpty();

        Measure freed = done(measures.change(BERGEN, made.id(), 1, Map.of(MeasureField.GOAL_IDS, "")));
        assertThat(freed.facts().links().goals()).isEmpty();
        assertThat(measures.serving(BERGEN, Set.of(goal.id()))).isEmpty();
        assertThat(measures.history(BERGEN, made.id()).getLast().since(WrittenMeasure.of(made.facts())))
                .extracting(MeasureVersion.FieldChange::field)
                .containsExactly(MeasureField.GOAL_IDS);
    }

    @Test
    void keeps_a_goal_that_was_deleted_but_is_not_linked_to_one() {
        Goal goal = goal(BERGEN, "4601");
        Measure made = done(measures.make(BERGEN, "4601", serving(goal.id())));
        goals.delete(BERGEN, goal.id(), 1);

        Measure renamed = done(measures.change(BERGEN, made.id(), 1, Map.of(MeasureField.TITLE, "Nytt navn")));
        assertThat(renamed.facts().links().goals()).containsExactly(goal.id());
        refused(measures.make(BERGEN, "4601", serving(goal.id())), goal.id());
    }

    @Test
    void is_not_linked_to_a_goal_that_belongs_elsewhere_or_is_not_there() {
        Goal oslo = goal(People.manager("0301"), "0301");

        refused(measures.make(BERGEN, "4601", serving(oslo.id())), oslo.id());
        refused(measures.make(People.national(), "4601", serving(oslo.id())), oslo.id());
        refused(measures.make(BERGEN, "4601", serving(new UUID(1, 2))), new UUID(1, 2));
    }

    private static void refused(MeasureChange change, UUID goal) {
        assertThat(change)
                .isInstanceOfSatisfying(
                        MeasureChange.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.field() + " " + fault.value())
                                .containsExactly("GOAL_IDS " + goal));
    }

    private Goal goal(Actor actor, String area) {
        GoalChange change = goals.make(actor, area, GoalDraft.of("Ingen pårørende står alene", "PARORENDE"));
        assertThat(change).isInstanceOf(GoalChange.Done.class);
        return ((GoalChange.Done) change).goal();
    }

    private static MeasureDraft serving(UUID goal) {
        return SampleMeasures.group("Kvelder for pårørende")
                .with(MeasureLinks.to(Set.of(), Set.of(goal), Set.of("P01")));
    }

    private static Measure done(MeasureChange change) {
        assertThat(change).isInstanceOf(MeasureChange.Done.class);
        return ((MeasureChange.Done) change).measure();
    }
}
