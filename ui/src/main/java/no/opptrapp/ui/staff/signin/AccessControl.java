package no.opptrapp.ui.staff.signin;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Predicate;
import no.opptrapp.core.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Asks of every view whether the visitor's role may see it; the view says so by {@code @RolesAllowed} or
 * {@code @PermitAll}. A second lock behind the filter, and the only one between the roles. Who visits is asked of the
 * session and not of the request, of which there is none when the server itself moves on.
 */
@Singleton
public class AccessControl extends NavigationAccessControl {

    private static final long serialVersionUID = 1L;

    public AccessControl() {
        setLoginView(SignInServlet.PATH);
    }

    @Override
    protected @Nullable Principal getPrincipal(@Nullable VaadinRequest request) {
        Optional<Actor> actor = visitor();
        return actor.isPresent() ? actor.get()::name : null;
    }

    @Override
    protected Predicate<String> getRolesChecker(@Nullable VaadinRequest request) {
        Optional<Actor> actor = visitor();
        return role -> actor.filter(one -> one.role().name().equals(role)).isPresent();
    }

    private static Optional<Actor> visitor() {
        VaadinSession session = VaadinSession.getCurrent();
        return Visitors.in(session == null ? null : session.getSession());
    }
}
