package no.opptrapp.planning.need;

import no.opptrapp.core.text.Text;

/** How what rests on something made up says so: found in reconstructed data, or an example that somebody wrote. */
public final class MadeUpWords {

    private MadeUpWords() {}

    /** Whether a need or measure that is called so was found by a rule: those are named in three languages. */
    public static boolean isFound(Text title) {
        return title instanceof Text.Named;
    }

    /** The title with a word to it, for where no mark can stand beside it. */
    public static Text after(Text title) {
        return Text.of(isFound(title) ? "need.reconstructed" : "need.made_up", title);
    }
}
