package no.opptrapp.ui.staff.hearing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.text.Amount;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.planning.hearing.ListedHearing;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Plans that were sent on hearing, newest first. */
@Prototype
@Route("hearings")
@Menu(title = "hearings.menu", order = 4.5, icon = "TEXTS")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class HearingsView extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    public HearingsView(Visit visit, HearingService hearings) {
        this.visit = visit;
        title(visit.say("hearings.title"));
        lead(visit.say("hearings.lead"));
        List<ListedHearing> all = hearings.all(visit.actor());
        Anchor send = Parts.linkButton("hearings/new", Icon.TEXTS, visit.say("hearings.new"));
        send.addClassName("primary");
        if (all.isEmpty()) {
            add(Parts.empty(visit.say("hearings.none"), visit.say("hearings.none.why"), send));
        } else {
            actions(send);
            add(table(all));
        }
    }

    private PlainTable table(List<ListedHearing> all) {
        PlainTable table = new PlainTable(visit.say("hearings.title"))
                .cardsOnPhone()
                .numeric(4, 5)
                .head(
                        visit.say("hearings.plan"),
                        visit.say("hearings.area"),
                        visit.say("hearings.state"),
                        visit.say("hearings.last-day"),
                        visit.say("hearings.comments"),
                        visit.say("hearings.unanswered"));
        for (ListedHearing listed : all) {
            table.row(
                    title(listed),
                    new Span(visit.say(listed.hearing().areaName())),
                    state(visit, listed.open()),
                    new Span(Moments.day(
                            listed.hearing().lastDay(), visit.actor().language())),
                    new Span(visit.say(Amount.count(listed.comments()))),
                    new Span(visit.say(Amount.count(listed.unanswered()))));
        }
        return table;
    }

    private Component title(ListedHearing listed) {
        Anchor link =
                new Anchor("hearings/" + listed.hearing().id(), listed.hearing().title());
        return listed.madeUp() ? new Div(link, Parts.marked(visit.say("shell.made-up"))) : link;
    }

    static Span state(Visit visit, boolean open) {
        return open
                ? Parts.status(Icon.OPEN, visit.say("hearings.open"), "waiting")
                : Parts.status(Icon.LOCK, visit.say("hearings.closed"), "planned");
    }
}
