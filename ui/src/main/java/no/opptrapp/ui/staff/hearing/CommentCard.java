package no.opptrapp.ui.staff.hearing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.planning.hearing.HearingComment;
import no.opptrapp.planning.hearing.HearingFault;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.planning.hearing.HearingSheet;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** A comment with the place to answer it. */
final class CommentCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient HearingService hearings;
    private final transient NeedService needs;
    private final transient HearingSheet sheet;
    private final int number;
    private final Div messages = new Div();
    private final Div body = new Div();

    /** @param number its place among the comments, from 1 */
    CommentCard(
            Visit visit,
            HearingService hearings,
            NeedService needs,
            HearingSheet sheet,
            HearingComment comment,
            int number) {
        this.visit = visit;
        this.hearings = hearings;
        this.needs = needs;
        this.sheet = sheet;
        this.number = number;
        addClassNames("card", "comment");
        messages.getElement().setAttribute("aria-live", "polite");
        add(body, messages);
        show(comment);
    }

    private void show(HearingComment comment) {
        body.removeAll();
        String at = Moments.moment(comment.at(), visit.actor().language());
        String from = comment.who().isEmpty()
                ? visit.say("hearings.anonymous", at)
                : visit.say("hearings.from", comment.who(), at);
        Div head = new Div(
                new H3(number + ". " + visit.say("hearings.about", sheet.about(comment))), state(comment.state()));
        head.addClassName("goal-head");
        Paragraph words = new Paragraph(comment.words());
        words.addClassName("goal-words");
        TextArea answer = new TextArea(visit.say("hearings.answer"));
        answer.setAriaLabel(visit.say("hearings.answer.for", number));
        answer.setMinRows(3);
        answer.setWidthFull();
        answer.setMaxLength(HearingComment.LONGEST);
        answer.setValue(comment.answer());
        body.add(head, Parts.quiet(from), words, answer, buttons(comment, answer));
    }

    private Span state(HearingComment.State state) {
        String word = visit.say(state.label());
        return switch (state) {
            case NEW -> Parts.status(Icon.INFO, word, "waiting");
            case DRAFTED -> Parts.status(Icon.TEXTS, word, "waiting");
            case ANSWERED -> Parts.status(Icon.CHECK, word, "done");
            case LEFT_OUT -> Parts.status(Icon.LOCK, word, "planned");
        };
    }

    private Div buttons(HearingComment comment, TextArea answer) {
        Div buttons = new Div(
                Parts.button(
                        visit.say(
                                comment.state() == HearingComment.State.ANSWERED
                                        ? "hearings.answer.change"
                                        : "hearings.answer.send"),
                        () -> settle(comment, HearingComment.State.ANSWERED, answer, "hearings.answer.sent")),
                Parts.button(
                        visit.say("hearings.answer.draft"),
                        () -> settle(comment, HearingComment.State.DRAFTED, answer, "hearings.answer.drafted")),
                Parts.button(
                        visit.say("hearings.answer.out"),
                        () -> settle(comment, HearingComment.State.LEFT_OUT, answer, "hearings.answer.left-out")));
        buttons.addClassNames("actions", "goal-actions");
        UUID need = comment.need();
        if (need == null) {
            buttons.add(Parts.button(
                    visit.say("hearings.evidence"),
                    () -> new EvidenceDialog(visit, hearings, needs, sheet, comment, this::told).open()));
        } else {
            buttons.add(new Anchor("needs/" + need, visit.say("hearings.evidence.see")));
        }
        buttons.getChildren().filter(NativeButton.class::isInstance).forEach(button -> button.addClassName("small"));
        return buttons;
    }

    private void settle(HearingComment comment, HearingComment.State state, TextArea answer, String done) {
        messages.removeAll();
        try {
            List<HearingFault> faults =
                    hearings.answer(visit.actor(), comment.id(), comment.version(), state, answer.getValue());
            if (faults.isEmpty()) {
                told(done);
            } else {
                answer.setErrorMessage(visit.say(faults.getFirst().message()));
                answer.setInvalid(true);
                answer.focus();
            }
        } catch (StaleVersion stale) {
            String yours = answer.getValue();
            again();
            messages.add(Parts.notice(
                    "refused", visit.say("hearings.stale"), new Paragraph(visit.say("hearings.yours", yours))));
        }
    }

    private void told(String done) {
        messages.removeAll();
        again();
        messages.add(Parts.notice("done", visit.say(done)));
    }

    private void again() {
        HearingComment now = sheet.comments().get(number - 1);
        hearings.get(visit.actor(), sheet.hearing().id()).comments().stream()
                .filter(each -> each.id().equals(now.id()))
                .findFirst()
                .ifPresent(this::show);
    }
}
