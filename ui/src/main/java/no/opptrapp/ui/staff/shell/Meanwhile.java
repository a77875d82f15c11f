package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what another thread found back to the page that waits for it. */
public final class Meanwhile {

    private static final Logger LOG = LoggerFactory.getLogger(Meanwhile.class);

    private Meanwhile() {}

    /** Shows it as soon as the page can; to whoever found it, it is no matter when the page has been left meanwhile. */
    public static void show(UI ui, SerializableRunnable found) {
        ui.accessLater(found, () -> LOG.debug("Nobody waits here any more")).run();
    }
}
