package no.opptrapp.core.text;

import java.util.List;

/**
 * Something a person will read, not yet in any language. A figure, a fault or a report block holds texts, so that one
 * and the same object can be shown in every language.
 */
public sealed interface Text {

    /**
     * A message in a bundle.
     *
     * @param key the key in the bundle, starting with the name of the feature it belongs to
     * @param arguments texts, {@link Amount}s, strings or whole numbers for the message's places
     */
    record Message(String key, List<Object> arguments) implements Text {
        public Message {
            arguments = List.copyOf(arguments);
        }
    }

    /** Wording that came with data, such as a question or the name of an indicator. */
    record Named(String nb, String nn, String en) implements Text {}

    /** A text that is the same in every language: a name, a code, or what a person wrote. */
    record Verbatim(String value) implements Text {}

    static Text of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    static Text named(String nb, String nn, String en) {
        return new Named(nb, nn, en);
    }

    static Text verbatim(String value) {
        return new Verbatim(value);
    }
}
