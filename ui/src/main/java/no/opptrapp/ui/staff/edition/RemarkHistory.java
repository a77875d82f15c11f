package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.IntConsumer;
import no.opptrapp.reports.comment.Remark;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** All that was written in a place, the newest first, each with who and when and a way back to it. */
final class RemarkHistory extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /**
     * @param versions oldest first
     * @param restore told the version that is wanted back
     */
    RemarkHistory(Visit visit, List<Remark> versions, boolean locked, IntConsumer restore) {
        addClassName("numbers");
        setVisible(!versions.isEmpty());
        setSummaryText(visit.say("editions.history", versions.size()));
        OrderedList list = new OrderedList();
        list.addClassName("remark-history");
        for (Remark remark : versions.reversed()) {
            ListItem item = new ListItem(head(visit, remark));
            remark.said()
                    .words()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Paragraph::new)
                    .forEach(item::add);
            for (int i = 0; i < remark.said().footnotes().size(); i++) {
                item.add(Parts.quiet(
                        "[" + (i + 1) + "] " + remark.said().footnotes().get(i)));
            }
            if (!locked && remark.version() < versions.getLast().version()) {
                NativeButton back = Parts.button(visit.say("editions.restore"), () -> restore.accept(remark.version()));
                back.addClassName("small");
                back.setAriaLabel(visit.say("editions.restore.of", remark.version()));
                item.add(back);
            }
            list.add(item);
        }
        setContent(list);
    }

    private static Div head(Visit visit, Remark remark) {
        String from = remark.carriedFrom();
        Div head = new Div(Parts.quiet(visit.say(
                "editions.history.line",
                Integer.toString(remark.version()),
                visit.who(remark.byName()),
                Moments.moment(remark.at(), visit.actor().language()),
                visit.say(remark.deed().label()),
                from == null ? "" : from)));
        return head;
    }
}
