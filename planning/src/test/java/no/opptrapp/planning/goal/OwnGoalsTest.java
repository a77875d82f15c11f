package no.opptrapp.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OwnGoalsTest {

    private static final Actor BERGEN = People.manager("4601");
    private static final Actor OSLO = People.manager("0301");
    private static final Actor VESTLAND = People.coordinator("46");

    private final OwnGoals goals;
    private final Audit audit;
    private final Clock clock;

    OwnGoalsTest(OwnGoals goals, Audit audit, Clock clock) {
        this.goals = goals;
        this.audit = audit;
        this.clock = clock;
    }

    @Test
    void tells_how_it_stood_after_each_change_to_those_whose_it_is() {
        Goal made = made(BERGEN, "4601", "Flere møteplasser", "AKTIVITET", null);
        goals.change(VESTLAND, made.id(), 1, GoalDraft.of("Fire møteplasser", "AKTIVITET"));
        goals.delete(BERGEN, made.id(), 2);
        goals.restore(BERGEN, made.id());

        List<GoalVersion> history = goals.history(BERGEN, made.id());
        assertThat(history)
                .extracting(version -> version.facts().title())
                .containsExactly("Flere møteplasser", "Fire møteplasser", "Fire møteplasser", "Fire møteplasser");
        assertThat(history).extracting(GoalVersion::deleted).containsExactly(false, false, true, false);
        assertThat(history.get(1).by()).isEqualTo(VESTLAND.name());
        assertThatThrownBy(() -> goals.history(OSLO, made.id())).isInstanceOf(NotInScope.class);
    }

    @Test
    void is_seen_within_scope_and_nowhere_else() {
        Goal made = made(BERGEN, "4601", "Ingen venter over en uke", "TILGANG", null);

        assertThat(goals.of(BERGEN, "4601").in("TILGANG")).contains(made);
        assertThat(goals.of(VESTLAND, "4601").find(made.id())).contains(made);
        assertThat(goals.all(VESTLAND, "46")).contains(made);
        assertThat(goals.all(BERGEN, null)).contains(made);
        assertThat(goals.all(OSLO, null)).doesNotContain(made);
        assertThat(goals.find(OSLO, Set.of(made.id()))).isEmpty();
        assertThat(goals.find(BERGEN, Set.of(made.id()))).containsExactly(made);
        assertThatThrownBy(() -> goals.of(OSLO, "4601")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> goals.make(OSLO, "4601", made.facts())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> goals.change(OSLO, made.id(), 1, GoalDraft.of("Tatt", "TILGANG")))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> goals.delete(OSLO, made.id(), 1)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> goals.make(People.owner(), "4601", made.facts()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void lies_in_the_plan_area_of_the_goal_above_and_follows_it() {
        Goal top = made(BERGEN, "4601", "Alle har et hjem", "BOLIG", null);
        Goal middle = made(BERGEN, "4601", "Tolv nye boliger", "AKTIVITET", top.id());
        Goal low = made(BERGEN, "4601", "Tomt valgt", "BOLIG", middle.id());
        assertThat(middle.facts().planArea()).isEqualTo("BOLIG");

        Goal moved = done(goals.change(
                BERGEN, top.id(), 1, top.facts().under("ETTERVERN", null).showing(List.of("R01"))));

        GoalTree tree = goals.of(BERGEN, "4601");
        assertThat(tree.in("ETTERVERN")).containsExactly(moved);
        assertThat(tree.all("ETTERVERN")).extracting(Goal::id).containsExactly(top.id(), middle.id(), low.id());
        assertThat(tree.find(middle.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(moved.facts().indicators()).containsExactly("R01");
        assertThat(goals.of(VESTLAND, "4601").find(top.id())).contains(moved);
    }

    @Test
    void lies_at_most_three_deep_and_never_under_itself() {
        Goal top = made(BERGEN, "4601", "Øverst", "STRAFF", null);
        Goal middle = made(BERGEN, "4601", "Midt", "STRAFF", top.id());
        Goal low = made(BERGEN, "4601", "Nederst", "STRAFF", middle.id());
        Goal other = made(BERGEN, "4601", "Et annet", "STRAFF", null);

        assertThat(faults(goals.make(BERGEN, "4601", under("For dypt", low.id()))))
                .containsExactly("parent");
        assertThat(faults(goals.change(BERGEN, top.id(), 1, top.facts().under("STRAFF", low.id()))))
                .containsExactly("parent");
        assertThat(faults(goals.change(BERGEN, top.id(), 1, top.facts().under("STRAFF", top.id()))))
                .containsExactly("parent");
        assertThat(faults(goals.change(BERGEN, top.id(), 1, top.facts().under("STRAFF", other.id()))))
                .containsExactly("parent");
        assertThat(faults(goals.make(BERGEN, "4601", under("Uten forelder", new UUID(1, 2)))))
                .containsExactly("parent");
        Goal oslo = made(OSLO, "0301", "I Oslo", "STRAFF", null);
        assertThat(faults(goals.make(BERGEN, "4601", under("Under andres", oslo.id()))))
                .containsExactly("parent");
    }

    @Test
    void says_everything_that_must_be_mended() {
        int year = LocalDate.now(clock).getYear();
        GoalChange change = goals.make(
                BERGEN,
                "4601",
                new GoalDraft(" ", "x".repeat(4001), "UKJENT", null, year + 11, new TreeSet<>(Set.of("X1"))));

        assertThat(faults(change)).containsExactly("title", "description", "planArea", "year", "indicators");
        assertThat(((GoalChange.Refused) change).faults())
                .allSatisfy(fault ->
                        assertThat(Texts.in(Language.NN).say(fault.message())).doesNotContain("goal.fault"));
        assertThat(goals.make(BERGEN, "4601", new GoalDraft("I år", "", "BOLIG", null, year, new TreeSet<>())))
                .isInstanceOf(GoalChange.Done.class);
    }

    @Test
    void a_change_made_from_an_older_version_shows_what_stands() {
        Goal made = made(BERGEN, "4601", "Felles", "BRUKER", null);
        Goal theirs = done(goals.change(VESTLAND, made.id(), 1, GoalDraft.of("Deres", "BRUKER")));

        assertThat(goals.change(BERGEN, made.id(), 1, GoalDraft.of("Mitt", "BRUKER")))
                .isEqualTo(new GoalChange.Stale(theirs));
        assertThat(goals.delete(BERGEN, made.id(), 1)).isEqualTo(new GoalChange.Stale(theirs));
        assertThat(done(goals.change(BERGEN, made.id(), 1, GoalDraft.of("Deres", "BRUKER"))))
                .isEqualTo(theirs);
        assertThat(audit.of(People.national(), made.id().toString()))
                .extracting(entry -> entry.change().what())
                .containsExactly("goal.made", "goal.changed");
    }

    @Test
    void keeps_the_order_people_put_them_in() {
        Goal first = made(OSLO, "0301", "En", "TIDLIG", null);
        Goal second = made(OSLO, "0301", "To", "TIDLIG", null);
        Goal third = made(OSLO, "0301", "Tre", "TIDLIG", null);

        done(goals.move(OSLO, third, false));
        done(goals.move(OSLO, first, false));
        assertThat(goals.of(OSLO, "0301").in("TIDLIG"))
                .extracting(Goal::id)
                .containsExactly(first.id(), third.id(), second.id());
        assertThat(goals.move(OSLO, third, false))
                .as("moved in another window already")
                .isInstanceOf(GoalChange.Stale.class);
        done(goals.move(OSLO, first, true));
        assertThat(goals.of(OSLO, "0301").in("TIDLIG"))
                .extracting(Goal::id)
                .containsExactly(third.id(), first.id(), second.id());
    }

    @Test
    void is_brought_back_after_it_was_deleted_but_not_without_the_goal_above() {
        Goal top = made(BERGEN, "4601", "Topp", "AKTIVITET", null);
        Goal low = made(BERGEN, "4601", "Del", "AKTIVITET", top.id());
        assertThat(faults(goals.delete(BERGEN, top.id(), 1))).containsExactly("");

        done(goals.delete(BERGEN, low.id(), 1));
        done(goals.delete(BERGEN, top.id(), 1));
        assertThat(goals.of(BERGEN, "4601").in("AKTIVITET")).isEmpty();
        assertThat(goals.deleted(BERGEN, "4601")).extracting(Goal::id).contains(top.id(), low.id());
        assertThatThrownBy(() -> goals.change(BERGEN, top.id(), 2, top.facts())).isInstanceOf(NotInScope.class);

        assertThat(faults(goals.restore(BERGEN, low.id()))).containsExactly("parent");
        done(goals.restore(BERGEN, top.id()));
        Goal back = done(goals.restore(BERGEN, low.id()));
        assertThat(back.facts()).isEqualTo(low.facts());
        assertThat(goals.of(BERGEN, "4601").all("AKTIVITET"))
                .extracting(Goal::id)
                .containsExactly(top.id(), low.id());
        assertThat(audit.of(People.national(), low.id().toString()))
                .extracting(entry -> entry.change().what())
                .containsExactly("goal.made", "goal.deleted", "goal.restored");
    }

    private static GoalDraft under(String title, UUID parent) {
        return GoalDraft.of(title, "STRAFF").under("STRAFF", parent);
    }

    private Goal made(Actor actor, String area, String title, String planArea, @Nullable UUID parent) {
        return done(goals.make(actor, area, GoalDraft.of(title, planArea).under(planArea, parent)));
    }

    private static List<String> faults(GoalChange change) {
        assertThat(change).isInstanceOf(GoalChange.Refused.class);
        return ((GoalChange.Refused) change)
                .faults().stream().map(GoalFault::field).toList();
    }

    private static Goal done(GoalChange change) {
        assertThat(change).isInstanceOf(GoalChange.Done.class);
        return ((GoalChange.Done) change).goal();
    }
}
