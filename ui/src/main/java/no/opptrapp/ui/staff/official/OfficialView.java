package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.official.Fetch;
import no.opptrapp.core.official.OfficialFetches;
import no.opptrapp.core.official.OfficialSources;
import no.opptrapp.core.official.Source;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** What official statistics are fetched from, and how the last fetching of each went. */
@Prototype
@Route(Official.PATH)
@Menu(title = "statistics.menu", order = 10.2, icon = "DOWNLOAD")
@RolesAllowed("NATIONAL")
public class OfficialView extends Titled {

    private static final long serialVersionUID = 1L;

    public OfficialView(Visit visit, OfficialSources sources, OfficialFetches fetches) {
        title(visit.say("statistics.title"));
        lead(visit.say("statistics.lead"));
        actions(Parts.linkButton(Official.PATH + "/new", Icon.PLAN, visit.say("statistics.new")));
        List<Source> all = sources.all(visit.actor());
        if (all.stream().noneMatch(source -> sources.isReachable(visit.actor(), source))) {
            add(Parts.notice("signal", visit.say("statistics.unset"), Parts.quiet(visit.say("statistics.unset.how"))));
        }
        PlainTable table = new PlainTable(visit.say("statistics.sources"))
                .cardsOnPhone()
                .head(
                        visit.say("statistics.source"),
                        visit.say("statistics.repeat"),
                        visit.say("statistics.last"),
                        visit.say("statistics.state"),
                        visit.say("statistics.told"));
        for (Source source : all) {
            Anchor link = new Anchor(Official.PATH + "/" + source.id(), Official.name(visit, source));
            Span repeat = new Span(visit.say(source.repeat().label()));
            List<Fetch> last = fetches.newest(visit.actor(), source.id());
            if (last.isEmpty()) {
                table.row(link, repeat, new Span("–"), new Span(visit.say("statistics.never")), new Span("–"));
            } else {
                Fetch newest = last.getFirst();
                table.row(
                        link,
                        repeat,
                        new Span(Official.moment(visit, newest.beganAt())),
                        Official.state(visit, newest.state()),
                        Official.told(visit, newest));
            }
        }
        add(table);
        if (all.size() == 1) {
            add(Parts.quiet(visit.say("statistics.no-tables")));
        }
    }
}
