package no.opptrapp.core.exchange;

/** Finds what stands between the fields, from the header alone: texts further down hold commas of their own. */
final class Separator {

    private static final String KNOWN = ";,\t";

    private Separator() {}

    /** The one of {@code ;}, {@code ,} and tab that stands most often outside quotes; {@code ;} when none does. */
    static char in(String header) {
        int[] found = new int[KNOWN.length()];
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && KNOWN.indexOf(c) >= 0) {
                found[KNOWN.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            if (found[i] > found[best]) {
                best = i;
            }
        }
        return KNOWN.charAt(best);
    }
}
