package no.opptrapp.planning.need;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** What a piece of evidence said of a need. */
public enum Verdict {
    /** It made the need. */
    FOUND,
    /** The need is still there, and not worse than before. */
    STILL,
    /** The need is still there, with a higher severity than before. */
    WORSE,
    /** What made the need is over. */
    RELIEVED,
    /** What was reported has been taken back, so that nothing says any more whether the need is there. */
    TAKEN_BACK;

    /** What people read. */
    public Text label() {
        return Text.of("need.verdict." + name().toLowerCase(Locale.ROOT));
    }
}
