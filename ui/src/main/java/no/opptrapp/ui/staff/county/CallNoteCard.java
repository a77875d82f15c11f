package no.opptrapp.ui.staff.county;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import no.opptrapp.planning.county.note.CallNote;
import no.opptrapp.planning.county.note.CallNoteVersion;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** One note of a call: when, with whom, what was said, whether it is followed up, and how it read before. */
final class CallNoteCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    /**
     * @param earlier as it stood after each change, oldest first, itself last
     * @param buttons what one may do with it
     */
    CallNoteCard(Visit visit, CallNote note, List<CallNoteVersion> earlier, LocalDate today, Component... buttons) {
        this.visit = visit;
        addClassName("note-entry");
        add(new H3(visit.say("municipalities.call", day(note.day()), note.with().label())));
        if (note.erased()) {
            add(Parts.quiet(visit.say("municipalities.note.is-erased")));
        } else {
            add(words(note.said()));
        }
        add(marks(note, today));
        add(Parts.quiet(visit.say(
                "municipalities.note.by",
                visit.who(note.by()),
                Moments.moment(note.madeAt(), visit.actor().language()))));
        if (earlier.size() > 1 && !note.erased()) {
            add(before(earlier));
        }
        if (buttons.length > 0) {
            Div actions = new Div(buttons);
            actions.addClassName("actions");
            add(actions);
        }
    }

    private Div marks(CallNote note, LocalDate today) {
        Div marks = new Div();
        marks.addClassName("note-marks");
        LocalDate followUp = note.followUpOn();
        if (followUp != null) {
            marks.add(state(note, followUp, today));
        }
        if (note.madeUp()) {
            marks.add(Parts.marked(visit.say("shell.made-up")));
        }
        return marks;
    }

    private Component state(CallNote note, LocalDate followUp, LocalDate today) {
        LocalDate done = note.followedUpOn();
        if (done != null) {
            return Parts.status(Icon.CHECK, visit.say("municipalities.note.followed-up", day(done)), "done");
        }
        boolean late = followUp.isBefore(today);
        return Parts.status(
                late ? Icon.WARNING : Icon.CLOCK,
                visit.say(late ? "municipalities.note.late" : "municipalities.follow-up", day(followUp)),
                late ? "waiting" : "planned");
    }

    private NativeDetails before(List<CallNoteVersion> versions) {
        Div all = new Div();
        for (CallNoteVersion version : versions.subList(0, versions.size() - 1).reversed()) {
            all.add(
                    words(version.said()),
                    Parts.quiet(visit.say(
                            "municipalities.note.by",
                            visit.who(version.changedBy()),
                            Moments.moment(version.changedAt(), visit.actor().language()))));
        }
        NativeDetails details = new NativeDetails(visit.say("municipalities.note.before", versions.size() - 1), all);
        details.addClassName("numbers");
        return details;
    }

    private static Paragraph words(String said) {
        Paragraph words = new Paragraph(said);
        words.addClassName("note-words");
        return words;
    }

    private String day(LocalDate day) {
        return Moments.day(day, visit.actor().language());
    }
}
