package no.opptrapp.ui.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import no.opptrapp.core.access.Actor;

/** A request of somebody who has signed in. */
final class SignedInRequest extends HttpServletRequestWrapper {

    private final Actor actor;

    SignedInRequest(HttpServletRequest request, Actor actor) {
        super(request);
        this.actor = actor;
    }

    @Override
    public Principal getUserPrincipal() {
        return actor::name;
    }

    @Override
    public String getRemoteUser() {
        return actor.name();
    }

    @Override
    public boolean isUserInRole(String role) {
        return actor.role().name().equals(role);
    }
}
