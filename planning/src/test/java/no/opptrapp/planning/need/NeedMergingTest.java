package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.neighbour.NeighbourChange;
import no.opptrapp.planning.neighbour.NeighbourDraft;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.planning.neighbour.PlanKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A need that is written down again. */
@DatabaseTest
class NeedMergingTest {

    private static final Actor BERGEN = People.manager("4601");

    private final NeedService needs;
    private final NeedPlans links;
    private final NeighbourPlans plans;

    NeedMergingTest(NeedService needs, NeedPlans links, NeighbourPlans plans) {
        this.needs = needs;
        this.links = links;
        this.plans = plans;
    }

    private UUID plan(String name) {
        NeighbourChange made = plans.make(BERGEN, "4601", NeighbourDraft.of(name, PlanKind.OTHER));
        return ((NeighbourChange.Done) made).plan().id();
    }

    @Test
    void keeps_what_stands_and_gains_what_is_new() {
        UUID first = plan("Folkehelseplan");
        Set<UUID> all = Set.of(first, plan("Boligplan"));
        Need written = done(needs.write(
                BERGEN, draft("Slått sammen", TargetGroup.USERS, "Mange venter lenge.", null, Set.of(first))));

        Need again = done(
                needs.write(BERGEN, draft("Slått sammen", TargetGroup.NEXT_OF_KIN, "Flest i helgene.", 2027, all)));

        assertThat(again.id()).isEqualTo(written.id());
        assertThat(again.targetGroup()).isEqualTo(TargetGroup.BOTH);
        assertThat(again.description()).isEqualTo("Mange venter lenge.\n\nFlest i helgene.");
        assertThat(again.horizonYear()).isEqualTo(2027);
        assertThat(links.of(BERGEN, Set.of(again.id())).get(again.id())).isEqualTo(all);
        Need third = done(needs.write(BERGEN, draft("Slått sammen", TargetGroup.USERS, null, null, Set.of())));
        assertThat(third.description()).isEqualTo(again.description());
        assertThat(third.targetGroup()).isEqualTo(TargetGroup.BOTH);
        assertThat(third.horizonYear()).isEqualTo(2027);
        assertThat(needs.get(BERGEN, written.id()).evidence()).hasSize(3);
    }

    @Test
    void asks_when_it_is_for_a_group_that_the_other_is_not_for() {
        Need written = done(needs.write(BERGEN, draft("For hvem", TargetGroup.CHILDREN, null, null, Set.of())));
        assertThat(needs.write(BERGEN, draft("For hvem", TargetGroup.OLDER, "Eldre", null, Set.of())))
                .isInstanceOfSatisfying(
                        NeedOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(NeedFault::field)
                                .containsExactly("targetGroup"));
        assertThat(needs.get(BERGEN, written.id()).evidence()).hasSize(1);
    }

    @Test
    void many_who_write_the_same_at_once_are_all_heard() throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<NeedOutcome> one : people.invokeAll(IntStream.range(0, 8)
                    .<Callable<NeedOutcome>>mapToObj(i -> () ->
                            needs.write(BERGEN, draft("Alle på en gang", TargetGroup.USERS, null, null, Set.of())))
                    .toList())) {
                assertThat(one.get()).isInstanceOf(NeedOutcome.Done.class);
            }
        }
        UUID need = needs.find(BERGEN, NeedQuery.all().inArea("4601"), null, 100).items().stream()
                .map(ListedNeed::need)
                .filter(each -> each.title().equals(Text.verbatim("Alle på en gang")))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(needs.get(BERGEN, need).evidence()).hasSize(8);
    }

    @Test
    void names_a_character_that_nobody_sees() {
        assertThat(needs.write(BERGEN, draft("Usett\u0000tegn", TargetGroup.USERS, "a\u202Eb", null, Set.of())))
                .isInstanceOfSatisfying(
                        NeedOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(NeedFault::field)
                                .containsExactly("title", "description"));
        Need need = done(needs.write(BERGEN, draft("Med grunn", TargetGroup.USERS, null, null, Set.of())));
        assertThat(needs.move(
                        BERGEN, need.id(), 1, NeedMove.to(NeedState.DISMISSED).because("fordi\u0000")))
                .isInstanceOf(NeedOutcome.Refused.class);
    }

    private static NeedDraft draft(
            String title, TargetGroup group, @Nullable String description, @Nullable Integer horizon, Set<UUID> plans) {
        return new NeedDraft(
                "4601",
                title,
                "PARORENDE",
                group,
                description,
                null,
                horizon,
                plans,
                new WrittenInput(
                        WrittenInput.Kind.MEETING, LocalDate.of(2020, 10, 1), Set.of(), "Det ble sagt.", null));
    }

    private static Need done(NeedOutcome outcome) {
        assertThat(outcome).isInstanceOf(NeedOutcome.Done.class);
        return ((NeedOutcome.Done) outcome).need();
    }
}
