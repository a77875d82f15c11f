package no.opptrapp.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
class GoalServiceTest {

    private static final Actor MANAGER =
            new Actor(UUID.randomUUID(), "plan4601", Role.MANAGER, Set.of("4601"), Language.NB);

    private final GoalService goals;

    GoalServiceTest(GoalService goals) {
        this.goals = goals;
    }

    @Test
    void lists_the_five_goals_and_last_what_supports_them() {
        List<PlanGoal> found = goals.goals(MANAGER);

        assertThat(found).extracting(PlanGoal::number).containsExactly(1, 2, 3, 4, 5, null);
        assertThat(found.getFirst().areas())
                .extracting(sheet -> sheet.area().code())
                .containsExactly("BRUKER", "PARORENDE");
        assertThat(found).flatExtracting(PlanGoal::areas).hasSize(13);
    }

    @Test
    void puts_every_indicator_under_one_plan_area() {
        List<Indicator> placed = goals.goals(MANAGER).stream()
                .flatMap(goal -> goal.areas().stream())
                .flatMap(sheet -> sheet.indicators().stream())
                .toList();

        assertThat(placed).hasSize(56).doesNotHaveDuplicates();
    }

    @Test
    void is_closed_to_those_who_have_not_signed_in() {
        assertThatThrownBy(() -> goals.goals(Actor.reader(Language.NB))).isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_goals_in_every_language(Language language) {
        assertThat(goals.goals(MANAGER))
                .extracting(goal -> Texts.in(language).say(goal.label()))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_target_groups_in_every_language(Language language) {
        assertThat(TargetGroup.values())
                .extracting(group -> Texts.in(language).say(group.label()))
                .doesNotHaveDuplicates()
                .noneMatch(label -> label.contains("goal."));
    }
}
