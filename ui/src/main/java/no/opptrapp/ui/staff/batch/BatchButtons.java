package no.opptrapp.ui.staff.batch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.ItemState;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/**
 * What one may do with a batch. Each button has its place from the beginning and keeps it: what cannot be done yet or any
 * more is dimmed, so that nobody presses another than the one they aimed at while reports are made.
 */
final class BatchButtons {

    private final Visit visit;
    private final boolean letters;
    private final Span many = new Span();
    private final Anchor zip = Parts.download("", Icon.DOWNLOAD, many);
    private final NativeButton send;
    private final NativeButton cancel;
    private final NativeButton retry;

    /** @param letters whether letters can be sent from here */
    BatchButtons(Visit visit, boolean letters, Runnable send, Runnable cancel, Runnable retry) {
        this.visit = visit;
        this.letters = letters;
        this.send = Parts.button(visit.say("batches.send"), send);
        this.cancel = Parts.button(visit.say("batches.cancel"), cancel);
        this.retry = Parts.button("", retry);
        this.send.setVisible(false);
        this.cancel.setVisible(false);
        this.retry.setVisible(false);
        zip.setVisible(false);
    }

    Component[] all() {
        return new Component[] {zip, send, cancel, retry};
    }

    void of(UUID batch) {
        zip.setHref(BatchFileServlet.address(batch));
    }

    void show(Batch batch) {
        int done = batch.count(ItemState.DONE);
        many.setText(visit.say("batches.zip", done));
        fit(zip, done > 0, batch.isOpen());
        // A link that leads nowhere yet is still told to be one, and dimmed.
        if (done > 0) {
            zip.getElement().removeAttribute("role").removeAttribute("aria-disabled");
        } else {
            zip.getElement().setAttribute("role", "link").setAttribute("aria-disabled", "true");
        }
        fit(send, done > 0 && letters, batch.isOpen() && letters);
        fit(cancel, batch.isOpen(), false);
        if (batch.canBeTriedAgain()) {
            retry.setText(visit.say("batches.retry", batch.count(ItemState.FAILED) + batch.count(ItemState.CANCELLED)));
        }
        fit(retry, batch.canBeTriedAgain(), false);
    }

    /** @param coming whether it can be done later, when it cannot be done now */
    private static void fit(Component button, boolean useful, boolean coming) {
        button.setVisible(useful || coming || button.isVisible());
        button.getElement().setEnabled(useful);
    }

    /** A dimmed button holds no focus: it goes to the one that undoes what was done. */
    void afterCancel() {
        if (!cancel.isEnabled() && retry.isEnabled()) {
            retry.focus();
        }
    }

    /** As {@link #afterCancel()}. */
    void afterRetry() {
        if (!retry.isEnabled() && cancel.isEnabled()) {
            cancel.focus();
        }
    }
}
