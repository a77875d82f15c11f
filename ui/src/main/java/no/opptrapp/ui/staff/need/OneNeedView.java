package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedMove;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedPlans;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedSheet;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.ui.staff.plan.MadeUpMark;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** One need: where it stands, how bad it is and why, what it rests on, and what one may do with it. */
@Prototype
@Route("needs/:id")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class OneNeedView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient NeedService needs;
    private final transient IndicatorService indicators;
    private final transient PlanNames names;
    private final transient PlansOfNeed plans;
    private final transient MeasuresOfNeed measures;
    private final transient Clock clock;
    private final Div messages = new Div();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    public OneNeedView(
            Visit visit,
            NeedService needs,
            IndicatorService indicators,
            AreaService areas,
            GoalService goals,
            NeighbourPlans neighbours,
            NeedPlans links,
            MeasureService measures,
            Clock clock) {
        this.visit = visit;
        this.needs = needs;
        this.indicators = indicators;
        this.names = new PlanNames(visit, areas, goals);
        this.plans = new PlansOfNeed(visit, neighbours, links);
        this.measures = new MeasuresOfNeed(visit, measures, names);
        this.clock = clock;
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .flatMap(Ids::read)
                .orElseThrow(() -> new NotFoundException("no such need"));
        messages.removeAll();
        show();
    }

    private void show() {
        NeedSheet sheet = needs.get(visit.actor(), id);
        Need need = sheet.need();
        title(visit.say(need.title()));
        lead(visit.say(
                "needs.lead.one",
                names.area(need.area()),
                names.planArea(need.planArea()),
                need.targetGroup().label()));
        trail(new Anchor("needs", visit.say("needs.title")));
        actions(buttons(sheet));
        content.removeAll();
        content.add(standing(sheet));
        if (!sheet.inherited()) {
            content.add(measures.section(need));
        } else {
            content.add(measures.others(need));
        }
        content.add(evidence(sheet));
    }

    private Component[] buttons(NeedSheet sheet) {
        List<Component> buttons = new ArrayList<>();
        for (NeedState to :
                List.of(NeedState.ACKNOWLEDGED, NeedState.WATCHED, NeedState.RELIEVED, NeedState.DISMISSED)) {
            boolean decided = sheet.inherited() && sheet.unanswered().isEmpty();
            if (sheet.ways().contains(to) && !decided) {
                String words = visit.say(MoveDialog.key(to));
                buttons.add(
                        to == NeedState.ACKNOWLEDGED
                                ? Parts.primary(words, () -> ask(sheet, to))
                                : Parts.button(words, () -> ask(sheet, to)));
            }
        }
        if (!sheet.inherited() && sheet.need().state().isOpen()) {
            buttons.add(measures.planButton(sheet.need()));
            buttons.add(Parts.button(
                    visit.say("needs.add"),
                    () -> new AddInputDialog(
                                    visit, needs, sheet.need(), LocalDate.now(clock), () -> said("needs.added"))
                            .open()));
        }
        return buttons.toArray(Component[]::new);
    }

    private void ask(NeedSheet sheet, NeedState to) {
        Need need = sheet.need();
        List<String> areas = sheet.unanswered();
        if (to == NeedState.ACKNOWLEDGED && need.state().isOpen() && areas.size() <= 1) {
            NeedMove move = NeedMove.to(to);
            move(need, areas.isEmpty() ? move : move.in(areas.getFirst()), null);
            return;
        }
        MoveDialog[] dialog = new MoveDialog[1];
        dialog[0] = new MoveDialog(visit, names, to, areas, move -> move(need, move, dialog[0]));
        dialog[0].open();
    }

    private void move(Need need, NeedMove move, @Nullable MoveDialog dialog) {
        try {
            switch (needs.move(visit.actor(), need.id(), need.version(), move)) {
                case NeedOutcome.Done(Need now, boolean made) -> {
                    close(dialog);
                    if (now.id().equals(id)) {
                        said("needs.moved");
                    } else {
                        getUI().ifPresent(ui -> ui.navigate("needs/" + now.id()));
                    }
                }
                case NeedOutcome.Refused refused -> {
                    // What stands now may be what it was refused for: an area answered meanwhile.
                    show();
                    if (dialog == null) {
                        messages.removeAll();
                        Refusals refusals = new Refusals(visit);
                        refusals.say(refused.faults());
                        messages.add(refusals);
                    } else {
                        dialog.refuse(refused.faults());
                    }
                }
            }
        } catch (StaleVersion stale) {
            close(dialog);
            show();
            messages.removeAll();
            messages.add(Parts.notice("refused", visit.say("needs.stale")));
        }
    }

    private static void close(@Nullable MoveDialog dialog) {
        if (dialog != null) {
            dialog.close();
        }
    }

    private void said(String key) {
        show();
        messages.removeAll();
        messages.add(Parts.notice("done", visit.say(key)));
    }

    private Component standing(NeedSheet sheet) {
        Need need = sheet.need();
        Div card = new Div(StateMark.of(visit, need.state()));
        card.addClassName("card");
        if (need.madeUp()) {
            card.add(MadeUpMark.of(visit, need.title()));
        }
        // What is over has no severity any more, only the one it had.
        boolean over = need.state() == NeedState.RELIEVED;
        card.add(new Paragraph(visit.say(
                over ? "needs.severity.was" : "needs.severity.now",
                need.newest().severity())));
        if (need.newest().isTakenBack() && need.state().isOpen()) {
            card.add(Parts.notice("signal", visit.say("needs.taken-back.what")));
        }
        String reason = need.reason();
        if (reason != null) {
            card.add(new Paragraph(visit.say("needs.reason.was", reason)));
        }
        String description = need.description();
        if (description != null) {
            card.add(new Paragraph(description));
        }
        Integer horizon = need.horizonYear();
        if (horizon != null) {
            card.add(Parts.quiet(visit.say("needs.horizon.is", horizon.toString())));
        }
        card.add(plans.of(need, sheet.inherited(), () -> said("needs.plans.saved")));
        if (sheet.inherited()) {
            card.add(Parts.quiet(visit.say("needs.inherited.one")));
        }
        UUID parent = need.parent();
        if (parent != null) {
            card.add(new Paragraph(new Anchor("needs/" + parent, visit.say("needs.parent"))));
        }
        sheet.earlier().forEach(before -> card.add(earlier(before)));
        sheet.children()
                .forEach(child -> card.add(new Paragraph(new Anchor(
                        "needs/" + child.id(),
                        visit.say(
                                "needs.child",
                                names.area(child.area()),
                                child.state().label())))));
        return Parts.section(visit.say("needs.standing"), card);
    }

    /** The same need was there before, and is over: what became of it, and why. */
    private Paragraph earlier(Need before) {
        String reason = before.reason();
        Text over = before.state().label();
        String day = Moments.moment(before.madeAt(), visit.actor().language());
        return new Paragraph(new Anchor(
                "needs/" + before.id(),
                reason == null
                        ? visit.say("needs.earlier", day, over)
                        : visit.say("needs.earlier.why", day, over, reason)));
    }

    private Component evidence(NeedSheet sheet) {
        Map<String, Indicator> known =
                indicators.list(visit.actor()).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        sheet.evidence()
                .reversed()
                .forEach(evidence -> list.add(new EvidenceCard(
                        visit,
                        names,
                        evidence,
                        sheet.said(evidence),
                        code -> Objects.requireNonNull(known.get(code), code))));
        return Parts.section(visit.say("needs.evidence"), Parts.quiet(visit.say("needs.evidence.what")), list);
    }
}
