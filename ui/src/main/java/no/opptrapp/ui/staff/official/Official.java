package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.util.UUID;
import no.opptrapp.core.official.Fetch;
import no.opptrapp.core.official.FetchState;
import no.opptrapp.core.official.Source;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** What the pages of official statistics say alike. */
final class Official {

    static final String PATH = "official";

    private Official() {}

    static String name(Visit visit, Source source) {
        String title = source.title();
        return title == null ? visit.say("statistics.classification") : title;
    }

    static Component state(Visit visit, FetchState state) {
        String word = visit.say(state.label());
        return switch (state) {
            case RUNNING -> Parts.status(Icon.CLOCK, word, "planned");
            case READY -> Parts.status(Icon.WARNING, word, "signal");
            case FAILED -> Parts.status(Icon.WARNING, word, "signal");
            case SAME, TAKEN -> Parts.status(Icon.CHECK, word, "done");
            case REFUSED, STOPPED, REPLACED -> Parts.status(Icon.OPEN, word, "planned");
        };
    }

    static String moment(Visit visit, @Nullable Instant moment) {
        return moment == null ? "–" : Moments.moment(moment, visit.actor().language());
    }

    /** How far it has come, or what came of it. */
    static Component told(Visit visit, Fetch fetch) {
        if (fetch.problem() != null) {
            return new Span(visit.say(fetch.problem()));
        }
        return new Span(
                fetch.state() == FetchState.RUNNING
                        ? visit.say("statistics.progress", fetch.answered(), fetch.questions())
                        : fetch.decidedBy() == null
                                ? ""
                                : visit.say("statistics.decided", fetch.decidedBy(), moment(visit, fetch.decidedAt())));
    }

    /** The id in the address. */
    static UUID id(BeforeEnterEvent event, String name) {
        String asked = event.getRouteParameters().get(name).orElse("");
        if (!asked.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFoundException("no such " + name);
        }
        return UUID.fromString(asked);
    }
}
