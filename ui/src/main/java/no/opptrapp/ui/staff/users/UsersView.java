package no.opptrapp.ui.staff.users;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Who has access, as what, and where. */
@Prototype
@Route("users")
@Menu(title = "users.menu", order = 20, icon = "USERS")
@RolesAllowed("OWNER")
public class UsersView extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Users users;
    private final transient AreaNames areaNames;
    private final Grid<User> grid = new Grid<>();
    private final Div messages = new Div();

    public UsersView(Visit visit, Users users, AreaService areas) {
        this.visit = visit;
        this.users = users;
        this.areaNames = new AreaNames(visit, areas);
        title(visit.say("users.title"));
        lead(visit.say("users.lead"));
        actions(Parts.primary(
                visit.say("users.new"), () -> new UserDialog(visit, users, areaNames, null, this::saved).open()));
        messages.getElement().setAttribute("aria-live", "polite");
        columns();
        grid.setAllRowsVisible(true);
        add(messages, grid);
        grid.setItems(users.all(visit.actor()));
    }

    private void columns() {
        grid.addColumn(User::displayName)
                .setHeader(visit.say("users.name"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(User::username)
                .setHeader(visit.say("users.username"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(user -> visit.say("shell.role." + user.role().name().toLowerCase(Locale.ROOT)))
                .setHeader(visit.say("users.role"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(user -> areaNames.of(user.scope()))
                .setHeader(visit.say("users.scope"))
                .setAutoWidth(true);
        grid.addComponentColumn(user -> user.active()
                        ? Parts.status(Icon.CHECK, visit.say("users.active"), "done")
                        : Parts.status(Icon.LOCK, visit.say("users.inactive"), "planned"))
                .setHeader(visit.say("users.status"))
                .setAutoWidth(true);
        grid.addComponentColumn(user -> {
                    var change = Parts.button(
                            visit.say("users.change"),
                            () -> new UserDialog(visit, users, areaNames, user, this::saved).open());
                    change.addClassName("small");
                    change.setAriaLabel(visit.say("users.change.of", user.displayName()));
                    return change;
                })
                .setHeader(visit.say("users.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void saved(String words) {
        messages.removeAll();
        messages.add(Parts.notice("done", words));
        grid.setItems(users.all(visit.actor()));
    }
}
