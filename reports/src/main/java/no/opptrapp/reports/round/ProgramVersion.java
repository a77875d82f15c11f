package no.opptrapp.reports.round;

import jakarta.inject.Singleton;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Which Opptrapp this is, as its jar says. What was not released calls itself a development version, in words. */
@Singleton
class ProgramVersion {

    private static final String UNRELEASED = "-SNAPSHOT";

    Text words() {
        return words(ProgramVersion.class.getPackage().getImplementationVersion());
    }

    /** @param version of the build; none where the program runs from loose classes */
    static Text words(@Nullable String version) {
        if (version == null) {
            return Text.of("roundreport.program.development");
        }
        return version.endsWith(UNRELEASED)
                ? Text.of("roundreport.program.before", version.substring(0, version.length() - UNRELEASED.length()))
                : Text.of("roundreport.program.released", version);
    }
}
