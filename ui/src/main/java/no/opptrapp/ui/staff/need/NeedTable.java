package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.opptrapp.planning.need.ListedNeed;
import no.opptrapp.planning.need.Need;
import no.opptrapp.ui.staff.plan.MadeUpMark;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** Needs as rows: what, where, whose, where it stands, how bad. */
final class NeedTable extends Composite<PlainTable> {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient PlanNames names;
    private final String name;

    NeedTable(Visit visit, PlanNames names, String name) {
        this.visit = visit;
        this.names = names;
        this.name = name;
        // Long titles break, so that the last column is not cut.
        getContent().addClassName("called");
        getContent()
                .cardsOnPhone()
                .numeric(1)
                .head(
                        visit.say("needs.need"),
                        visit.say("needs.severity"),
                        visit.say("needs.area"),
                        visit.say("needs.plan-area"),
                        visit.say("needs.target-group"),
                        visit.say("needs.state"));
    }

    @Override
    protected PlainTable initContent() {
        return new PlainTable(name);
    }

    int size() {
        return getContent().size();
    }

    void add(ListedNeed listed) {
        Need need = listed.need();
        getContent()
                .row(
                        title(need),
                        new Span(Integer.toString(need.newest().severity())),
                        new Span(names.area(need.area())),
                        new Span(names.planArea(need.planArea())),
                        new Span(visit.say(need.targetGroup().label())),
                        state(listed));
    }

    private Component title(Need need) {
        Anchor title = new Anchor("needs/" + need.id(), visit.say(need.title()));
        return need.madeUp() ? new Div(title, MadeUpMark.of(visit, need.title())) : title;
    }

    /** Of an inherited need what one's own area made of it, as that is what one decides on. */
    private Component state(ListedNeed listed) {
        return listed.children().stream()
                .findFirst()
                .map(child -> (Component) new Anchor(
                        "needs/" + child.id(),
                        visit.say("needs.own-is", child.state().label())))
                .orElseGet(() -> {
                    Span mark = StateMark.of(visit, listed.need().state());
                    return listed.need().newest().isTakenBack()
                            ? new Div(mark, Parts.quiet(visit.say("needs.taken-back")))
                            : mark;
                });
    }
}
