package no.opptrapp.core.figure.words;

import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Cell.Status;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/** What the signs in a figure mean, in one language. */
public final class Signs {

    private final Texts texts;

    public Signs(Language language) {
        this.texts = Texts.in(language);
    }

    /** Why a cell shows no value: for a hidden one the reason, and the nearest area that can be shown. */
    public String meaning(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> throw new IllegalArgumentException("A shown cell needs no reason: " + shown);
            case Cell.Hidden hidden -> hidden(hidden);
            case Cell.NotPossible none -> texts.say("figure.not-possible");
            case Cell.Missing missing -> texts.say("figure.missing");
        };
    }

    private String hidden(Cell.Hidden hidden) {
        String reason = texts.say(hidden.reason());
        Text fallback = hidden.fallback();
        return fallback == null ? reason : reason + " " + texts.say(fallback);
    }

    /** How a value came to be. */
    public String meaning(Status status) {
        return texts.say("figure.status."
                + status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** The mark after a value that was not simply reported; nothing for one that was. */
    public static String mark(Status status) {
        return switch (status) {
            case REPORTED -> "";
            case CARRIED_FORWARD -> "*";
            case IMPUTED -> "†";
            case ESTIMATED -> "‡";
            case CORRECTED -> "§";
        };
    }
}
