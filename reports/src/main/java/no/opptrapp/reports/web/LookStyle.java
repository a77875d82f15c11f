package no.opptrapp.reports.web;

import no.opptrapp.reports.document.Accent;

/** The style of a page whose accent is somebody's own, after the style of all. */
final class LookStyle {

    private LookStyle() {}

    /** On dark ground the same tint is lighter, so that it can be read there too. */
    static String css(Accent accent) {
        return """
                :root { --accent: light-dark(%1$s, %2$s); }
                main h2, main h3, .points h2 { color: var(--accent); }
                .cover { background: %1$s; color: #FFFFFF; }
                .cover .series { color: #FFFFFF; }
                .cover h1::before { background: #FFFFFF; }
                """.formatted(accent.hex(), accent.onDark().hex());
    }
}
