package no.opptrapp.core.official;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** How far a fetching has come. */
public enum FetchState {
    /** Answers are on their way. */
    RUNNING,
    /** All answers are here, and say something else than what we hold: a person decides. */
    READY,
    /** All answers are here, and say what we hold. */
    SAME,
    /** A person took it in. */
    TAKEN,
    /** A person did not want it. */
    REFUSED,
    /** It could not be fetched. */
    FAILED,
    /** A person stopped it. */
    STOPPED,
    /** A newer one came before anybody decided. */
    REPLACED;

    /** What people read. */
    public Text label() {
        return Text.of("official.state." + name().toLowerCase(Locale.ROOT));
    }
}
