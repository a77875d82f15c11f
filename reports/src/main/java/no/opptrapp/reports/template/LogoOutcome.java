package no.opptrapp.reports.template;

import java.util.Locale;
import no.opptrapp.core.exchange.content.CleanPicture;
import no.opptrapp.core.text.Text;

/** What came of adding a logo. */
public sealed interface LogoOutcome {

    /** It is kept, now or before. */
    record Kept(KeptLogo logo) implements LogoOutcome {}

    /** It is not kept. */
    record Refused(Text message) implements LogoOutcome {}

    /** Because of what is wrong with the picture. */
    static LogoOutcome refused(CleanPicture.Flaw flaw) {
        String key = "template.logo." + flaw.name().toLowerCase(Locale.ROOT);
        return new Refused(flaw == CleanPicture.Flaw.HUGE ? Text.of(key, CleanPicture.LONGEST_SIDE) : Text.of(key));
    }
}
