package no.opptrapp.ui.staff.users;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditEntry;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
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
    private final transient List<AuditEntry> entries = new ArrayList<>();
    private final Grid<AuditEntry> grid = new Grid<>();
    private final NativeButton more;

    public TrailView(Visit visit, Audit audit) {
        this.visit = visit;
        this.audit = audit;
        title(visit.say("trail.title"));
        lead(visit.say("trail.lead"));
        grid.addColumn(entry -> Moments.moment(entry.at(), visit.actor().language()))
                .setHeader(visit.say("trail.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AuditEntry::actorName)
                .setHeader(visit.say("trail.who"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> visit.sayOr(
                        "trail.what." + entry.change().what(), entry.change().what()))
                .setHeader(visit.say("trail.what"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> entry.change().subject())
                .setHeader(visit.say("trail.subject"))
                .setAutoWidth(true);
        grid.addColumn(entry -> difference(entry.change()))
                .setHeader(visit.say("trail.difference"))
                .setFlexGrow(3);
        grid.setAllRowsVisible(true);
        more = Parts.button(visit.say("trail.more"), this::load);
        add(grid, more);
        load();
    }

    private void load() {
        @Nullable UUID before = entries.isEmpty() ? null : entries.getLast().id();
        List<AuditEntry> next = audit.newest(visit.actor(), before, PAGE);
        entries.addAll(next);
        grid.setItems(entries);
        more.setVisible(next.size() == PAGE);
    }

    /** What is otherwise than before, as {@code name: old → new}. */
    private static String difference(AuditedChange change) {
        Map<String, Object> before = Objects.requireNonNullElse(change.before(), Map.of());
        Map<String, Object> after = Objects.requireNonNullElse(change.after(), Map.of());
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> name + ": " + said(before.get(name)) + " → " + said(after.get(name)))
                .collect(Collectors.joining(", "));
    }

    private static String said(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
