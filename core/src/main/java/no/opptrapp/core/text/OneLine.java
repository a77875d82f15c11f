package no.opptrapp.core.text;

import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words that stand in one line wherever they are read: titles and names, in lists, headings and letters. */
public final class OneLine {

    private OneLine() {}

    /** The same words without space around them, and with a space where lines ended. */
    public static String of(String words) {
        return words.lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
    }
}
