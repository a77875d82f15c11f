package no.opptrapp.ui.open.request;

import io.micronaut.json.tree.JsonNode;
import java.util.Locale;
import java.util.function.Predicate;
import no.opptrapp.core.text.Text;

/** The kinds of JSON that members of a body are of. None is read as another: what was sent is what is stored. */
public enum JsonKind {
    TEXT,
    WHOLE,
    NUMBER,
    TRUTH,
    TEXTS,
    OBJECT,
    OBJECTS;

    private static final String SHORT_WHOLE = "-?\\d{1,9}";

    /** Whether a value is of this kind. */
    public boolean fits(JsonNode value) {
        return switch (this) {
            case TEXT -> value.isString();
            case WHOLE -> value.isNumber() && value.coerceStringValue().matches(SHORT_WHOLE);
            case NUMBER -> value.isNumber();
            case TRUTH -> value.isBoolean();
            case TEXTS -> value.isArray() && all(value, JsonNode::isString);
            case OBJECT -> value.isObject();
            case OBJECTS -> value.isArray() && all(value, JsonNode::isObject);
        };
    }

    private static boolean all(JsonNode values, Predicate<JsonNode> fits) {
        for (JsonNode value : values.values()) {
            if (!fits.test(value)) {
                return false;
            }
        }
        return true;
    }

    /** What is said of a value that is of another kind. */
    public Text fault() {
        return Text.of("problem.kind." + name().toLowerCase(Locale.ROOT));
    }
}
