package no.opptrapp.ui.staff.users;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Who has access, as what, and where. */
@Prototype
@Route("users")
@Menu(title = "users.menu", order = 20, icon = "USERS")
@RolesAllowed("OWNER")
public class UsersView extends AccessPage<User> {

    private static final long serialVersionUID = 1L;

    private final transient Users users;

    public UsersView(Visit visit, Users users, AreaService areas) {
        super(visit, areas, "users");
        this.users = users;
        column("users.name", User::displayName);
        column("users.username", User::username);
        role(User::role);
        column("users.scope", user -> areaNames().of(user.scope()));
        cells(
                "users.status",
                user -> user.active()
                        ? Parts.status(Icon.CHECK, visit.say("users.active"), "done")
                        : Parts.status(Icon.LOCK, visit.say("users.inactive"), "planned"));
        action(user -> rowButton(
                visit.say("users.change"), visit.say("users.change.of", user.displayName()), () -> change(user)));
        show();
    }

    @Override
    List<User> all() {
        return users.all(visit().actor());
    }

    @Override
    void make() {
        change(null);
    }

    private void change(@Nullable User user) {
        new UserDialog(visit(), users, areaNames(), user, words -> show(Parts.notice("done", words))).open();
    }
}
