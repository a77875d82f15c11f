package no.opptrapp.core.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says texts in one language. Messages are ICU message formats in UTF-8 bundles beside the feature they belong to;
 * every bundle is listed in {@code META-INF/opptrapp/bundles} of its module.
 */
public final class Texts {

    private static final Map<Language, Texts> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> messages;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final Amounts amounts;

    private Texts(Language language) {
        this.language = language;
        this.messages = Bundles.load(language);
        this.amounts = new Amounts(language);
    }

    /** The texts of a language; loaded once. */
    public static Texts in(Language language) {
        return ALL.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    /**
     * The text in this language.
     *
     * @throws IllegalArgumentException when no bundle has the key: a defect, found by the test of the bundles
     */
    public String say(Text text) {
        return switch (text) {
            case Text.Verbatim verbatim -> verbatim.value();
            case Text.Named named ->
                switch (language) {
                    case NB -> named.nb();
                    case NN -> named.nn();
                    case EN -> named.en();
                };
            case Text.Message message -> say(message.key(), message.arguments().toArray());
        };
    }

    /** Whether any bundle has the key. */
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** The message of a key, with its places filled. */
    public String say(String key, Object... arguments) {
        String pattern = messages.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.tag());
        }
        return patterns.computeIfAbsent(key, missing -> new Pattern(pattern, language))
                .say(said(arguments));
    }

    private Object[] said(Object[] arguments) {
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            said[i] = argument(arguments[i]);
        }
        return said;
    }

    public String say(Amount amount) {
        return amounts.write(amount);
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case Text text -> say(text);
            case Amount amount -> amounts.write(amount);
            case Number number -> number;
            default -> argument.toString();
        };
    }
}
