package no.opptrapp.survey.design;

import java.util.Locale;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Ascii;

/** The name of a survey in addresses. */
public final class SurveyId {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");

    private SurveyId() {}

    static boolean wellFormed(String id) {
        return FORM.matcher(id).matches();
    }

    /** An id made from a title: {@code Rus i høst 2026} gives {@code rus-i-host-2026}. Empty when nothing is left. */
    public static String suggestedFor(String title) {
        String ascii = Ascii.of(title.toLowerCase(Locale.ROOT));
        String hyphened = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = hyphened.substring(0, Math.min(60, hyphened.length())).replaceAll("-$", "");
        return wellFormed(cut) ? cut : "";
    }
}
