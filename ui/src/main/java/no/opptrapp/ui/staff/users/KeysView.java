package no.opptrapp.ui.staff.users;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.access.ApiKey;
import no.opptrapp.core.access.ApiKeys;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Visit;

/** Keys for programs that use the open door's interface. */
@Prototype
@Route("keys")
@Menu(title = "keys.menu", order = 21, icon = "KEYS")
@RolesAllowed("OWNER")
public class KeysView extends AccessPage<ApiKey> {

    private static final long serialVersionUID = 1L;

    private final transient ApiKeys keys;

    public KeysView(Visit visit, ApiKeys keys, AreaService areas) {
        super(visit, areas, "keys");
        this.keys = keys;
        column("keys.name", ApiKey::name);
        role(ApiKey::role);
        column("users.scope", key -> areaNames().of(key.scope()));
        cells(
                "keys.made",
                key -> new Span(Moments.moment(key.madeAt(), visit.actor().language())));
        action(this::state);
        show();
    }

    @Override
    List<ApiKey> all() {
        return keys.all(visit().actor());
    }

    @Override
    void make() {
        new KeyDialog(visit(), keys, areaNames(), this::issued).open();
    }

    private Component state(ApiKey key) {
        if (key.revokedAt().isPresent()) {
            return Parts.status(Icon.LOCK, visit().say("keys.revoked"), "planned");
        }
        return new Span(rowButton(
                visit().say("keys.revoke"), visit().say("keys.revoke.of", key.name()), () -> askToRevoke(key)));
    }

    private void askToRevoke(ApiKey key) {
        Question.ask(
                visit(),
                visit().say("keys.revoke.title", key.name()),
                visit().say("keys.revoke.consequence"),
                visit().say("keys.revoke"),
                () -> {
                    keys.revoke(visit().actor(), key.id());
                    show();
                });
    }

    private void issued(String secret) {
        Code shown = new Code(secret);
        shown.addClassName("secret");
        show(Parts.notice(
                "done",
                visit().say("keys.issued"),
                new Paragraph(visit().say("keys.issued.once")),
                new Paragraph(shown)));
    }
}
