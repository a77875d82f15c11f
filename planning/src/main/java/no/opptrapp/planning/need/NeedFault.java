package no.opptrapp.planning.need;

import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody must mend before it can be done.
 *
 * @param field which part of what was sent; null when it is about the whole
 * @param value what stands there; null when nothing does
 * @param message what is wrong, and what to do
 */
public record NeedFault(@Nullable String field, @Nullable String value, Text message) {

    static NeedFault whole(Text message) {
        return new NeedFault(null, null, message);
    }
}
