package no.opptrapp.ui.staff.users;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import no.opptrapp.core.access.ApiKey;
import no.opptrapp.core.access.ApiKeys;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Keys for programs that use the open door's interface. */
@Prototype
@Route("keys")
@Menu(title = "keys.menu", order = 21, icon = "KEYS")
@RolesAllowed("OWNER")
public class KeysView extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient ApiKeys keys;
    private final transient AreaNames areaNames;
    private final Grid<ApiKey> grid = new Grid<>();
    private final Div messages = new Div();

    public KeysView(Visit visit, ApiKeys keys, AreaService areas) {
        this.visit = visit;
        this.keys = keys;
        this.areaNames = new AreaNames(visit, areas);
        title(visit.say("keys.title"));
        lead(visit.say("keys.lead"));
        actions(Parts.primary(visit.say("keys.new"), () -> new KeyDialog(visit, keys, areaNames, this::issued).open()));
        columns();
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(visit.say("keys.empty"));
        grid.setItems(keys.all(visit.actor()));
        add(messages, grid);
    }

    private void columns() {
        grid.addColumn(ApiKey::name)
                .setHeader(visit.say("keys.name"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(key -> visit.say("shell.role." + key.role().name().toLowerCase(Locale.ROOT)))
                .setHeader(visit.say("users.role"))
                .setAutoWidth(true);
        grid.addColumn(key -> areaNames.of(key.scope()))
                .setHeader(visit.say("users.scope"))
                .setAutoWidth(true);
        grid.addColumn(key -> Moments.moment(key.madeAt(), visit.actor().language()))
                .setHeader(visit.say("keys.made"))
                .setAutoWidth(true);
        grid.addComponentColumn(key -> {
                    if (key.revokedAt().isPresent()) {
                        return Parts.status(Icon.LOCK, visit.say("keys.revoked"), "planned");
                    }
                    var revoke = Parts.button(visit.say("keys.revoke"), () -> askToRevoke(key));
                    revoke.addClassName("small");
                    revoke.setAriaLabel(visit.say("keys.revoke.of", key.name()));
                    return new Span(revoke);
                })
                .setHeader(visit.say("users.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void askToRevoke(ApiKey key) {
        Question.ask(
                visit,
                visit.say("keys.revoke.title", key.name()),
                visit.say("keys.revoke.consequence"),
                visit.say("keys.revoke"),
                () -> {
                    keys.revoke(visit.actor(), key.id());
                    grid.setItems(keys.all(visit.actor()));
                });
    }

    private void issued(String secret) {
        messages.removeAll();
        Code shown = new Code(secret);
        shown.addClassName("secret");
        messages.add(Parts.notice(
                "done", visit.say("keys.issued"), new Paragraph(visit.say("keys.issued.once")), new Paragraph(shown)));
        grid.setItems(keys.all(visit.actor()));
    }
}
