package no.opptrapp.reports.document;

import jakarta.inject.Singleton;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Which Opptrapp this is, as its jar says. What was not released calls itself a development version, in words. */
@Singleton
public class ProgramVersion {

    private static final String UNRELEASED = "-SNAPSHOT";

    public Text words() {
        return words(ProgramVersion.class.getPackage().getImplementationVersion());
    }

    /** @param version of the build; none where the program runs from loose classes */
    static Text words(@Nullable String version) {
        if (version == null) {
            return Text.of("document.program.development");
        }
        return version.endsWith(UNRELEASED)
                ? Text.of("document.program.before", version.substring(0, version.length() - UNRELEASED.length()))
                : Text.of("document.program.released", version);
    }
}
