package no.opptrapp.ui.staff.signin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.inject.Singleton;

/**
 * Asks of every view whether the visitor's role may see it; the view says so by {@code @RolesAllowed} or
 * {@code @PermitAll}. A second lock behind the filter, and the only one between the roles.
 */
@Singleton
public class AccessControl extends NavigationAccessControl {

    private static final long serialVersionUID = 1L;

    public AccessControl() {
        setLoginView(SignInServlet.PATH);
    }
}
