package no.opptrapp.ui.staff.county;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.opptrapp.planning.county.Call;
import no.opptrapp.planning.county.CallReason;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.note.CallNotes;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Whom to call, the first first, each with why and with what was agreed. */
final class CallCards {

    /** So many are shown before somebody asks for the others. */
    private static final int FIRST = 5;

    private final Visit visit;
    private final CallNotes notes;
    private final Clock clock;
    private final Consumer<String> called;

    /** @param called told what happened, when a call was written down */
    CallCards(Visit visit, CallNotes notes, Clock clock, Consumer<String> called) {
        this.visit = visit;
        this.notes = notes;
        this.clock = clock;
        this.called = called;
    }

    Section section(List<Call> calls) {
        Section section = Parts.section(visit.say("municipalities.calls"));
        if (calls.isEmpty()) {
            section.add(Parts.quiet(visit.say("municipalities.calls.none")));
            return section;
        }
        show(section, calls, FIRST);
        return section;
    }

    private void show(Section section, List<Call> calls, int most) {
        OrderedList list = new OrderedList();
        list.addClassName("calls");
        calls.stream().limit(most).map(this::card).forEach(list::add);
        NativeDetails explained = explained();
        section.add(list);
        if (calls.size() > most) {
            NativeButton[] more = new NativeButton[1];
            more[0] = Parts.button(visit.say("municipalities.calls.all", calls.size()), () -> {
                section.remove(list, more[0], explained);
                show(section, calls, calls.size());
                readOn(section, most);
            });
            section.add(more[0]);
        }
        section.add(explained);
    }

    /** The button is gone: whoever pressed it goes on at the first municipality that came. */
    private static void readOn(Section section, int place) {
        section.getElement().executeJs("this.querySelectorAll('.calls > li')[$0]?.querySelector('a')?.focus()", place);
    }

    private ListItem card(Call call) {
        CountyRow row = call.row();
        String name = visit.say(row.municipality().name());
        NativeButton write = Parts.button(
                visit.say("municipalities.note"),
                () -> new CallNoteDialog(
                                visit,
                                notes,
                                row.code(),
                                name,
                                null,
                                LocalDate.now(clock),
                                note -> called.accept(visit.say("municipalities.note.saved", name)))
                        .open());
        write.getElement().setAttribute("aria-label", visit.say("municipalities.note.of", name));
        Div head = new Div(
                new H3(new Anchor("county/" + row.code(), name)),
                Parts.quiet(visit.say("municipalities.points", call.points())));
        head.addClassName("call-head");
        Div foot = new Div(contact(row), write);
        foot.addClassName("call-foot");
        return new ListItem(head, reasons(call.reasons()), foot);
    }

    static UnorderedList reasons(Visit visit, List<Call.Reason> reasons) {
        UnorderedList list = new UnorderedList();
        list.addClassName("reasons");
        reasons.forEach(reason -> list.add(new ListItem(new Anchor(reason.page(), visit.say(reason.words())))));
        return list;
    }

    private UnorderedList reasons(List<Call.Reason> reasons) {
        return reasons(visit, reasons);
    }

    private Paragraph contact(CountyRow row) {
        return Parts.quiet(String.join(
                " ",
                Stream.of(
                                said("municipalities.last-call", row.calls().last()),
                                said("municipalities.follow-up", row.calls().followUpOn()))
                        .filter(words -> !words.isEmpty())
                        .toList()));
    }

    private String said(String key, @Nullable LocalDate day) {
        return day == null ? "" : visit.say(key, Moments.day(day, visit.actor().language()));
    }

    private NativeDetails explained() {
        UnorderedList rules = new UnorderedList();
        for (CallReason reason : CallReason.values()) {
            rules.add(new ListItem(visit.say(reason.label())));
        }
        NativeDetails details = new NativeDetails(
                visit.say("municipalities.rule"),
                new Div(new Paragraph(visit.say("municipalities.rule.explained")), rules));
        details.addClassNames("numbers", "call-rule");
        return details;
    }
}
