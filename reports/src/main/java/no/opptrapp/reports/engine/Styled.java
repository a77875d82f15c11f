package no.opptrapp.reports.engine;

/** Text with a part set apart, in the markup that the template reads. */
final class Styled {

    private Styled() {}

    /** A bold lead-in and the text it leads into. */
    static String lead(String lead, String text) {
        return bold(lead) + " " + escaped(text);
    }

    static String bold(String text) {
        return "<style fontName=\"Source Sans 3 SemiBold\">" + escaped(text) + "</style>";
    }

    /** A coloured label and the bold text it labels; the text alone where there is no label. */
    static String label(String label, String text, Colours colours) {
        if (label.isEmpty()) {
            return escaped(text);
        }
        return "<style forecolor=\"" + colours.accent() + "\">" + escaped(label) + "</style>\u00A0 " + escaped(text);
    }

    /** A small raised number. */
    static String raised(int number) {
        return "<sup>" + number + "</sup>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
