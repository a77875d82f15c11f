package no.opptrapp.planning.need;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** Where a need is in its life. */
public enum NeedState {
    /** A rule found it, or somebody wrote it down; nobody has taken it yet. */
    FOUND,
    /** Those it concerns have taken it. */
    ACKNOWLEDGED,
    /** A measure against it is planned or under way. */
    PLANNED,
    /** Nothing is done for now, and somebody looks at how it goes. */
    WATCHED,
    /** What is reported no longer shows it. */
    RELIEVED,
    /** It was left, for a reason. */
    DISMISSED;

    /** Whether it still waits for something: one need for each key is open at most. */
    public boolean isOpen() {
        return this != RELIEVED && this != DISMISSED;
    }

    /** What people read. */
    public Text label() {
        return Text.of("need.state." + name().toLowerCase(Locale.ROOT));
    }
}
