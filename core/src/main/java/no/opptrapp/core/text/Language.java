package no.opptrapp.core.text;

import java.util.Locale;

/** The three languages every text exists in. */
public enum Language {
    NB("nb", "Bokmål"),
    NN("nn", "Nynorsk"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The BCP 47 tag: {@code nb}, {@code nn} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** What the language calls itself, for choosing it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(this == EN ? "en-GB" : tag + "-NO");
    }

    /** The language of a BCP 47 tag; Norwegian without a form, and anything unknown, is bokmål. */
    public static Language ofTag(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (primary) {
            case "nn" -> NN;
            case "en" -> EN;
            default -> NB;
        };
    }
}
