package no.opptrapp.ui.staff.users;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditEntry;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Everything that was changed, newest first. */
@Prototype
@Route("trail")
@Menu(title = "trail.menu", order = 22, icon = "TRAIL")
@RolesAllowed({"OWNER", "NATIONAL"})
public class TrailView extends Titled {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final transient Visit visit;
    private final transient Audit audit;
    private final transient TrailWords words;
    private @Nullable UUID oldest;
    private final PlainTable table;
    private final NativeButton more;

    public TrailView(
            Visit visit, Audit audit, AreaService areas, Surveys surveys, Questionnaires questionnaires, Users users) {
        this.visit = visit;
        this.audit = audit;
        this.words = new TrailWords(
                visit,
                new AreaNames(visit, areas),
                surveys.all(visit.actor()).stream()
                        .collect(Collectors.toMap(Survey::id, survey -> visit.say(survey.title()))),
                questionnaires.all(visit.actor()).stream()
                        .collect(Collectors.toMap(Questionnaire::code, one -> visit.say(one.title()))));
        if (visit.is(Role.OWNER)) {
            users.all(visit.actor()).forEach(words::know);
        }
        title(visit.say("trail.title"));
        lead(visit.say("trail.lead"));
        table = new PlainTable(visit.say("trail.title"))
                .cardsOnPhone()
                .head(
                        visit.say("trail.when"),
                        visit.say("trail.who"),
                        visit.say("trail.what"),
                        visit.say("trail.subject"),
                        visit.say("trail.difference"));
        table.addClassName("trail-table");
        more = Parts.button(visit.say("trail.more"), this::load);
        add(table, more);
        load();
    }

    private void load() {
        List<AuditEntry> next = audit.newest(visit.actor(), oldest, PAGE);
        words.learn(next);
        for (AuditEntry entry : next) {
            table.row(
                    Moments.moment(entry.at(), visit.actor().language()),
                    words.who(entry),
                    words.what(entry),
                    words.subject(entry),
                    words.difference(entry.change()));
            oldest = entry.id();
        }
        more.setVisible(next.size() == PAGE);
    }
}
