package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import no.opptrapp.reports.edition.EditionStep;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Says how far a report has come, who brought it there, and what happened before. */
final class StateLine extends Div {

    private static final long serialVersionUID = 1L;

    StateLine(Visit visit, Opened opened) {
        addClassName("state-line");
        add(StateMark.of(visit, opened.edition().state()));
        List<EditionStep> steps = opened.edition().steps();
        add(new Span(steps.isEmpty() ? wrote(visit, opened) : said(visit, steps.getLast())));
        if (steps.size() > 1) {
            OrderedList list = new OrderedList();
            steps.forEach(step -> list.add(new ListItem(said(visit, step))));
            NativeDetails history = new NativeDetails(visit.say("editions.steps"), list);
            history.addClassName("numbers");
            add(history);
        }
        steps.stream()
                .reduce((first, second) -> second)
                .filter(step -> !step.reason().isEmpty())
                .ifPresent(step ->
                        add(Parts.notice("signal", visit.say("editions.reason"), new Paragraph(step.reason()))));
    }

    private static String wrote(Visit visit, Opened opened) {
        return opened.report()
                .wording()
                .last()
                .map(last -> visit.say(
                        "editions.last.wrote",
                        visit.who(last.byName()),
                        Moments.moment(last.at(), visit.actor().language())))
                .orElseGet(() -> visit.say("editions.last.nobody"));
    }

    private static String said(Visit visit, EditionStep step) {
        String what = visit.say(
                "editions.last." + step.state().name().toLowerCase(Locale.ROOT),
                visit.who(step.byName()),
                Moments.moment(step.at(), visit.actor().language()));
        var asked = step.asked();
        return asked == null ? what : what + " " + visit.say("editions.asked", asked.name());
    }
}
