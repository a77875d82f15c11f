package no.opptrapp.ui.staff.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.opptrapp.core.mail.LetterState;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.core.mail.Outbox;
import no.opptrapp.core.mail.PostedLetter;
import no.opptrapp.core.text.Amount;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Whether letters go out, which did not, and what to do about those. */
@Prototype
@Route("mail")
@Menu(title = "letters.menu", order = 23, icon = "MAIL")
@RolesAllowed("OWNER")
public class MailView extends Titled {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final transient Visit visit;
    private final transient Outbox outbox;
    private final transient MailSettings settings;
    private final Div messages = new Div();
    private final Div content = new Div();

    public MailView(Visit visit, Outbox outbox, MailSettings settings) {
        this.visit = visit;
        this.outbox = outbox;
        this.settings = settings;
        title(visit.say("letters.title"));
        lead(visit.say("letters.lead"));
        messages.getElement().setAttribute("aria-live", "polite");
        add(way(), messages, content);
        show();
    }

    private Component way() {
        MailSettings.Server server = settings.server();
        return server == null
                ? Parts.notice("signal", visit.say("letters.off"), Parts.quiet(visit.say("letters.off.how")))
                : Parts.quiet(
                        visit.say("letters.on", server.host(), settings.from(), Amount.count(settings.perMinute())));
    }

    private void show() {
        content.removeAll();
        List<PostedLetter> letters = outbox.newest(visit.actor(), SHOWN);
        if (letters.isEmpty()) {
            content.add(Parts.quiet(visit.say("letters.empty")));
            return;
        }
        PlainTable table = new PlainTable(visit.say("letters.title"))
                .cardsOnPhone()
                .head(
                        visit.say("letters.to"),
                        visit.say("letters.subject"),
                        visit.say("letters.made"),
                        visit.say("letters.state"),
                        visit.say("letters.answer"),
                        visit.say("letters.action"));
        letters.forEach(letter -> table.row(
                new Span(letter.address()),
                new Span(letter.subject()),
                new Span(Moments.moment(letter.madeAt(), visit.actor().language())),
                state(letter.state()),
                new Span(answer(letter)),
                action(letter)));
        content.add(counts(), table);
    }

    private Component counts() {
        Map<LetterState, Integer> counts = outbox.counts(visit.actor());
        Div numbers = new Div();
        numbers.addClassName("highlights");
        for (LetterState state : LetterState.values()) {
            if (counts.containsKey(state)) {
                Span number = new Span(visit.say(Amount.count(Objects.requireNonNull(counts.get(state)))));
                number.addClassName("big");
                Div card = new Div(number, Parts.quiet(visit.say(state.label())));
                card.addClassName("highlight");
                numbers.add(card);
            }
        }
        return numbers;
    }

    private Component state(LetterState state) {
        return switch (state) {
            case WAITING, SENDING -> Parts.status(Icon.CLOCK, visit.say(state.label()), "planned");
            case SENT -> Parts.status(Icon.CHECK, visit.say(state.label()), "done");
            case FAILED, UNKNOWN -> Parts.status(Icon.WARNING, visit.say(state.label()), "signal");
        };
    }

    private String answer(PostedLetter letter) {
        String said = letter.answer();
        if (said != null) {
            return said;
        }
        return letter.state() == LetterState.UNKNOWN ? visit.say("letters.killed") : "";
    }

    private Component action(PostedLetter letter) {
        if (!letter.state().needsSomebody()) {
            return new Span();
        }
        var again = Parts.button(visit.say("letters.again"), () -> ask(letter));
        again.addClassName("small");
        again.setAriaLabel(visit.say("letters.again.of", letter.address(), letter.subject()));
        return again;
    }

    /** What failed went to nobody; of what may have gone out, a person has to say that a second one does no harm. */
    private void ask(PostedLetter letter) {
        if (letter.state() == LetterState.FAILED) {
            again(letter);
            return;
        }
        Question.ask(
                visit,
                visit.say("letters.again.title"),
                visit.say("letters.again.consequence", letter.address()),
                visit.say("letters.again"),
                () -> again(letter));
    }

    private void again(PostedLetter letter) {
        boolean waits = outbox.sendAgain(visit.actor(), letter.id());
        messages.removeAll();
        messages.add(Parts.notice(
                waits ? "done" : "signal",
                visit.say(waits ? "letters.again.done" : "letters.again.late", letter.address())));
        show();
    }
}
