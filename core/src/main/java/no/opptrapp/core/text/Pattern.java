package no.opptrapp.core.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.SimpleFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A message's pattern, parsed once. A report says thousands of texts, and parsing costs more than saying; most patterns
 * only have places to fill, for which the simple formatter does the same and may be shared by threads.
 */
final class Pattern {

    private final @Nullable SimpleFormatter simple;
    private final MessageFormat whole;

    Pattern(String pattern, Language language) {
        this.whole = new MessageFormat(pattern, language.locale());
        this.simple = hasOnlyPlaces(pattern) ? SimpleFormatter.compile(pattern) : null;
    }

    String say(Object[] arguments) {
        SimpleFormatter formatter = simple;
        if (formatter != null && arguments.length >= formatter.getArgumentLimit() && areTexts(arguments)) {
            return formatter.format(Arrays.copyOf(arguments, arguments.length, CharSequence[].class));
        }
        return whole.clone().format(arguments);
    }

    private static boolean areTexts(Object[] arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof CharSequence)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is no plural, choice or number format in the pattern, and no quoting to agree about. */
    private static boolean hasOnlyPlaces(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.ArgType type = parsed.getPart(i).getArgType();
            boolean named = parsed.getPart(i).getType() == MessagePattern.Part.Type.ARG_NAME;
            if (type != MessagePattern.ArgType.NONE || named) {
                return false;
            }
        }
        return pattern.indexOf('\'') < 0;
    }
}
