package no.opptrapp.core.indicator.intake;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** What rests on an import, so that it cannot be undone. */
public enum Hindrance {
    /** Values that it brought were approved. */
    APPROVED,
    /** Values that it brought were brought again or changed. */
    CHANGED;

    /** What people read: why it cannot be undone, and what they can do. */
    public Text why() {
        return Text.of("intake.hindrance." + name().toLowerCase(Locale.ROOT));
    }
}
