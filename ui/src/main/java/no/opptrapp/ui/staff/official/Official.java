package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.official.Difference;
import no.opptrapp.core.official.Fetch;
import no.opptrapp.core.official.FetchState;
import no.opptrapp.core.official.Source;
import no.opptrapp.core.text.Amount;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** What the pages of official statistics say alike. */
final class Official {

    static final String PATH = "official";

    /** As many as one sentence bears. */
    private static final int NAMED = 20;

    private static final int DECIMALS = 2;

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

    /** A value, or why there is none; a dash where nothing is said of it. */
    static String written(Visit visit, @Nullable Finding finding) {
        if (finding == null) {
            return "–";
        }
        Double value = finding.value();
        return value == null ? visit.say(finding.status().label()) : visit.say(Amount.number(value, decimals(value)));
    }

    /** As many as it has, at most two: another table has others. */
    private static int decimals(double value) {
        int scale = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return Math.clamp(scale, 0, DECIMALS);
    }

    /** How far it has come, or what came of it. */
    static Component told(Visit visit, Fetch fetch) {
        if (fetch.problem() != null) {
            return new Span(visit.say(fetch.problem()));
        }
        if (fetch.state() == FetchState.RUNNING) {
            return new Span(running(visit, fetch));
        }
        return new Span(
                fetch.decidedBy() == null
                        ? ""
                        : visit.say("statistics.decided", fetch.decidedBy(), moment(visit, fetch.decidedAt())));
    }

    private static String running(Visit visit, Fetch fetch) {
        String progress = visit.say("statistics.progress", fetch.answered(), fetch.questions());
        Fetch.Again again = fetch.again();
        return again == null
                ? progress
                : progress + ". " + visit.say("statistics.again", visit.say(again.why()), moment(visit, again.at()));
    }

    /** How many values were left out because their year is approved, and of which areas and years. */
    static String locked(Visit visit, AreaService areas, List<Difference> locked) {
        List<String> places = locked.stream()
                .map(one -> area(visit, areas, one) + " " + one.key().period().key())
                .distinct()
                .toList();
        return visit.say(
                "statistics.locked",
                locked.size(),
                places.stream().limit(NAMED).collect(Collectors.joining(", ", "", places.size() > NAMED ? " …" : "")));
    }

    /** What the area of a value is called. */
    static String area(Visit visit, AreaService areas, Difference difference) {
        return visit.say(
                areas.get(visit.actor(), difference.key().area()).area().name());
    }

    /** The id in the address. */
    static UUID id(BeforeEnterEvent event, String name) {
        return event.getRouteParameters()
                .get(name)
                .flatMap(Ids::read)
                .orElseThrow(() -> new NotFoundException("no such " + name));
    }
}
