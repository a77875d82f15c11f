package no.opptrapp.planning.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.FieldFault;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.NeedMove;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedPlans;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.need.SampleNeeds;
import org.junit.jupiter.api.Test;

@DatabaseTest
class NeighbourPlansTest {

    private static final Actor BERGEN = People.manager("4601");
    private static final Actor OSLO = People.manager("0301");
    private static final Actor VESTLAND = People.coordinator("46");

    private final NeighbourPlans plans;
    private final NeedPlans links;
    private final NeedService needs;
    private final MeasureService measures;
    private final Audit audit;

    NeighbourPlansTest(NeighbourPlans plans, NeedPlans links, NeedService needs, MeasureService measures, Audit audit) {
        this.plans = plans;
        this.links = links;
        this.needs = needs;
        this.measures = measures;
        this.audit = audit;
    }

    @Test
    void are_read_within_scope_and_from_below_and_changed_within_scope_only() {
        NeighbourPlan own = made(BERGEN, "4601", "Boligplan for Bergen");
        NeighbourPlan wide = made(VESTLAND, "46", "Regional plan for folkehelse");

        assertThat(plans.around(BERGEN, "4601")).contains(own, wide);
        assertThat(plans.around(VESTLAND, "46")).contains(own, wide);
        assertThat(plans.around(OSLO, null)).doesNotContain(own, wide);
        assertThat(plans.find(OSLO, Set.of(own.id(), wide.id()))).isEmpty();
        assertThatThrownBy(() -> plans.get(OSLO, own.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> plans.change(BERGEN, wide.id(), 1, NeighbourDraft.of("Vår", PlanKind.OTHER)))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> plans.make(BERGEN, "46", own.facts())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> plans.make(People.owner(), "4601", own.facts()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void say_what_must_be_mended_and_who_came_first() {
        NeighbourChange wrong =
                plans.make(BERGEN, "4601", new NeighbourDraft(" ", PlanKind.VIOLENCE, 2030, 2024, "arkiv\u0000 12/34"));
        assertThat(((NeighbourChange.Refused) wrong).faults())
                .extracting(NeighbourFault::field)
                .containsExactly("name", "to", "reference");

        NeighbourPlan plan = made(BERGEN, "4601", "Plan mot vold");
        NeighbourDraft longer = new NeighbourDraft("Plan mot vold", PlanKind.VIOLENCE, 2024, 2028, "12/3456");
        assertThat(plans.change(BERGEN, plan.id(), 1, longer)).isInstanceOf(NeighbourChange.Done.class);
        assertThat(plans.change(VESTLAND, plan.id(), 1, plan.facts())).isInstanceOf(NeighbourChange.Stale.class);
        assertThat(audit.of(People.national(), plan.id().toString())).hasSize(2);
    }

    @Test
    void are_linked_to_needs_and_measures_whose_links_stay_while_a_plan_is_deleted() {
        NeighbourPlan plan = made(BERGEN, "4601", "Folkehelseplan");
        UUID need = SampleNeeds.write(needs, BERGEN, "4601", "Trangt om plassen", 40);
        assertThat(links.link(BERGEN, need, Set.of(plan.id()))).isInstanceOf(NeedOutcome.Done.class);
        MeasureDraft draft = MeasureDraft.of("Flere boliger", "BOLIG", TargetGroup.USERS, MeasureStatus.PLANNED)
                .with(MeasureLinks.NONE.concerning(List.of(plan.id())));
        UUID measure = ((MeasureChange.Done) measures.make(BERGEN, "4601", draft))
                .measure()
                .id();

        assertThat(links.of(BERGEN, Set.of(need))).containsExactly(Map.entry(need, Set.of(plan.id())));
        assertThat(measures.get(BERGEN, measure).facts().links().plans()).containsExactly(plan.id());
        NeighbourSheet sheet = plans.get(BERGEN, plan.id());
        assertThat(sheet.needs()).containsExactly(need);
        assertThat(sheet.measures()).containsExactly(measure);
        assertThat(links.of(OSLO, Set.of(need))).isEmpty();

        plans.delete(BERGEN, plan.id(), 1, true);
        assertThat(plans.around(BERGEN, "4601")).doesNotContain(plan);
        plans.delete(BERGEN, plan.id(), 2, false);
        assertThat(plans.get(BERGEN, plan.id()).needs()).containsExactly(need);
        assertThat(measures.history(BERGEN, measure).getFirst().written().get(MeasureField.PLAN_IDS))
                .isEqualTo(plan.id().toString());
    }

    @Test
    void of_another_area_or_deleted_cannot_be_linked() {
        NeighbourPlan elsewhere = made(OSLO, "0301", "Oslos boligplan");
        NeighbourPlan gone = made(BERGEN, "4601", "Utgått plan");
        plans.delete(BERGEN, gone.id(), 1, true);
        UUID need = SampleNeeds.write(needs, BERGEN, "4601", "Lite å gjøre", 40);
        for (UUID plan : List.of(elsewhere.id(), gone.id())) {
            assertThat(links.link(BERGEN, need, Set.of(plan))).isInstanceOf(NeedOutcome.Refused.class);
            MeasureDraft draft = MeasureDraft.of("Kafé", "BOLIG", TargetGroup.USERS, MeasureStatus.PLANNED)
                    .with(MeasureLinks.NONE.concerning(List.of(plan)));
            assertThat(((MeasureChange.Refused) measures.make(BERGEN, "4601", draft)).faults())
                    .extracting(FieldFault::field)
                    .containsExactly(MeasureField.PLAN_IDS);
        }
        assertThatThrownBy(() -> links.link(OSLO, need, Set.of())).isInstanceOf(NotInScope.class);
    }

    @Test
    void follow_a_need_that_is_taken_over() {
        Actor national = People.national();
        NeighbourPlan wide = made(VESTLAND, "46", "Regional plan for bolig");
        UUID need = SampleNeeds.write(needs, VESTLAND, "46", "Få boliger i fylket", 40);
        links.link(national, need, Set.of(wide.id()));
        NeedOutcome taken = needs.move(BERGEN, need, 1, NeedMove.to(NeedState.ACKNOWLEDGED));
        UUID child = ((NeedOutcome.Done) taken).need().id();
        assertThat(links.of(BERGEN, Set.of(child)).get(child)).containsExactly(wide.id());
    }

    private NeighbourPlan made(Actor actor, String area, String name) {
        NeighbourChange change = plans.make(actor, area, NeighbourDraft.of(name, PlanKind.HOUSING));
        return ((NeighbourChange.Done) change).plan();
    }
}
