package no.opptrapp.reports.engine;

import no.opptrapp.reports.document.Accent;
import no.opptrapp.reports.document.Look;

/**
 * The colours that follow the accent of a report.
 *
 * @param accent of labels, and of the bars beside comments
 * @param title of chapters and sections
 * @param cover its ground
 * @param stripe above the title on the cover
 * @param series over the title on the cover
 * @param period below it
 */
record Colours(String accent, String title, String cover, String stripe, String series, String period) {

    /** The program's own. */
    static final Colours OWN = new Colours("#0B6E69", "#14323A", "#14323A", "#E69A2E", "#9FC9C4", "#D3E3E4");

    private static final String WHITE = "#FFFFFF";

    static Colours of(Look look) {
        Accent accent = look.accent();
        // On a colour that is nobody's choice here only white is known to be readable.
        return accent == null ? OWN : new Colours(accent.hex(), accent.hex(), accent.hex(), WHITE, WHITE, WHITE);
    }
}
