package no.opptrapp.core.text;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Characters in text from outside that nobody sees, and that change what is read: whoever approves a text must see all of it.
 * Those that hold letters or pictures together, and soft hyphens, change nothing and may stay.
 */
public final class UnseenCharacters {

    private static final int NONCHARACTER = 0xFFFE;

    private UnseenCharacters() {}

    /** The first one of a text. */
    public static OptionalInt first(String text) {
        return text.codePoints().filter(UnseenCharacters::unseen).findFirst();
    }

    /** A text without any. */
    public static String without(String text) {
        return text.codePoints()
                .filter(character -> !unseen(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What is wrong with a text that has one; nothing where there is none. */
    public static Optional<Text> fault(String text) {
        OptionalInt unseen = first(text);
        return unseen.isPresent() ? Optional.of(Text.of("exchange.unseen", name(unseen.getAsInt()))) : Optional.empty();
    }

    /** As people look it up: {@code U+202E}. */
    public static String name(int character) {
        return "U+%04X".formatted(character);
    }

    private static boolean unseen(int character) {
        boolean control = Character.getType(character) == Character.CONTROL
                && character != '\t'
                && character != '\n'
                && character != '\r';
        boolean nobodys = (character & NONCHARACTER) == NONCHARACTER || (character >= 0xFDD0 && character <= 0xFDEF);
        boolean half = Character.getType(character) == Character.SURROGATE;
        return control || nobodys || half || turns(character);
    }

    /** Whether it turns the direction of writing. */
    private static boolean turns(int character) {
        return character == 0x061C
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
