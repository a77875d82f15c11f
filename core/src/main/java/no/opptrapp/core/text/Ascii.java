package no.opptrapp.core.text;

import com.ibm.icu.text.Transliterator;

/** Text in the letters every address, file name and program takes. */
public final class Ascii {

    /** Norwegian first: {@code æ} is {@code ae}, while {@code ø} and {@code å} lose their marks as others do. */
    private static final Transliterator TO_ASCII = Transliterator.createFromRules(
            "ascii", "æ > ae; Æ > Ae; ø > o; å > a; :: Latin-ASCII;", Transliterator.FORWARD);

    private Ascii() {}

    /** The text with Latin letters in ASCII; other scripts stay as they are. */
    public static String of(String text) {
        return TO_ASCII.transliterate(text);
    }
}
