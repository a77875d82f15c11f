package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.staff.signin.Visitors;

/** The visit that the running code serves: who sits at the screen, and in which language they read. */
@Singleton
public class Visit {

    /**
     * Who sits at the screen.
     *
     * @throws IllegalStateException when nobody has signed in, which the filter and the access control prevent
     */
    public Actor actor() {
        VaadinSession session = VaadinSession.getCurrent();
        return Visitors.in(session == null ? null : session.getSession())
                .orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
    }

    public boolean is(Role role) {
        return actor().role() == role;
    }

    public Texts texts() {
        return Texts.in(actor().language());
    }

    public String say(String key, Object... arguments) {
        return texts().say(key, arguments);
    }

    /** The message of a key, or these words where no bundle has it: for kinds of things that others may add to. */
    public String sayOr(String key, String otherwise) {
        return texts().has(key) ? say(key) : otherwise;
    }

    /** Who did something, by name; what the program did itself, or what was made up, in words people understand. */
    public String who(String name) {
        return sayOr("needs.by." + name, sayOr("trail.job." + name, name));
    }

    public String say(Text text) {
        return texts().say(text);
    }

    public String say(Amount amount) {
        return texts().say(amount);
    }
}
