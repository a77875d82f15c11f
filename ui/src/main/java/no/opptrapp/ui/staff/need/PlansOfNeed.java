package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedPlans;
import no.opptrapp.planning.neighbour.NeighbourPlan;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** The other plans that a need concerns, each a link, and the dialog in which they are chosen. */
final class PlansOfNeed {

    private final Visit visit;
    private final NeighbourPlans plans;
    private final NeedPlans links;

    PlansOfNeed(Visit visit, NeighbourPlans plans, NeedPlans links) {
        this.visit = visit;
        this.plans = plans;
        this.links = links;
    }

    /**
     * What stands on the page of a need.
     *
     * @param changed called when other plans were chosen; they can be chosen by those whose need it is
     */
    Div of(Need need, boolean inherited, Runnable changed) {
        List<NeighbourPlan> linked = linked(need);
        Div part = new Div();
        part.addClassName("plans-of-need");
        if (!linked.isEmpty()) {
            UnorderedList list = new UnorderedList();
            linked.forEach(plan -> list.add(new ListItem(
                    new Anchor("other-plans/" + plan.id(), plan.facts().name()))));
            part.add(Parts.quiet(visit.say("needs.plans")), list);
        }
        if (!inherited) {
            part.add(Parts.button(
                    visit.say("needs.plans.choose"),
                    () -> dialog(need, linked, changed).open()));
        }
        return part;
    }

    private List<NeighbourPlan> linked(Need need) {
        Set<UUID> ids = links.of(visit.actor(), Set.of(need.id())).getOrDefault(need.id(), Set.of());
        return plans.find(visit.actor(), ids).stream()
                .filter(plan -> !plan.deleted())
                .toList();
    }

    private Dialog dialog(Need need, List<NeighbourPlan> linked, Runnable changed) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(visit.say("needs.plans.choose"));
        dialog.setWidth("min(100%, 30rem)");
        Refusals refusals = new Refusals(visit);
        MultiSelectComboBox<NeighbourPlan> box = box(need.area());
        box.setValue(Set.copyOf(linked));
        Anchor more = new Anchor("other-plans", visit.say("needs.plans.more"));
        dialog.add(refusals, box, more);
        dialog.getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), dialog::close),
                        Parts.primary(visit.say("needs.plans.save"), () -> {
                            switch (links.link(visit.actor(), need.id(), ids(box))) {
                                case NeedOutcome.Done done -> {
                                    dialog.close();
                                    changed.run();
                                }
                                case NeedOutcome.Refused refused -> refusals.say(refused.faults());
                            }
                        }));
        return dialog;
    }

    /** A field to choose plans around an area in. */
    MultiSelectComboBox<NeighbourPlan> box(String area) {
        MultiSelectComboBox<NeighbourPlan> box = new MultiSelectComboBox<>();
        box.setLabel(visit.say("needs.plans"));
        box.setItemLabelGenerator(plan -> plan.facts().name());
        box.setWidthFull();
        offer(box, area);
        return box;
    }

    void offer(MultiSelectComboBox<NeighbourPlan> box, String area) {
        box.setItems(plans.around(visit.actor(), area));
    }

    static Set<UUID> ids(MultiSelectComboBox<NeighbourPlan> box) {
        return box.getValue().stream().map(NeighbourPlan::id).collect(Collectors.toSet());
    }
}
