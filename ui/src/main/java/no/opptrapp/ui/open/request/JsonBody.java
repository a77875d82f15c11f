package no.opptrapp.ui.open.request;

import io.micronaut.http.HttpStatus;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Problem;
import no.opptrapp.ui.open.problem.Refusal;

/**
 * Reads a body into a record. Left to itself, the reader of JSON makes a text of a number, a whole number of one with
 * decimals and a single value of a list; here each member is of the kind that its record says, or refused by its name.
 */
@Singleton
public class JsonBody {

    private final ObjectMapper json;

    JsonBody(ObjectMapper json) {
        this.json = json;
    }

    /** @throws Refusal 400 naming every member that is not known or is of another kind */
    public <T extends Record> T read(JsonNode body, Class<T> type) {
        if (!body.isObject()) {
            throw Refusal.malformed("body", null, Text.of("problem.fault.unreadable"));
        }
        Map<String, Text> faults = new LinkedHashMap<>();
        check("", body, type, faults);
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
        try {
            return json.readValueFromTree(body, type);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void check(String above, JsonNode body, Class<?> type, Map<String, Text> faults) {
        for (Map.Entry<String, JsonNode> member : body.entries()) {
            String name = above + member.getKey();
            JsonNode value = member.getValue();
            Optional<RecordComponent> asked = component(type, member.getKey());
            if (asked.isEmpty()) {
                faults.put(name, Text.of("problem.fault.unknown"));
            } else if (!value.isNull()) {
                JsonKind kind = kind(asked.get());
                if (!kind.fits(value)) {
                    faults.put(name, kind.fault());
                } else if (kind == JsonKind.OBJECT) {
                    check(name + ".", value, asked.get().getType(), faults);
                } else if (kind == JsonKind.OBJECTS) {
                    int place = 0;
                    for (JsonNode each : value.values()) {
                        check(name + "[" + place++ + "].", each, element(asked.get()), faults);
                    }
                }
            }
        }
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** What a list is a list of. */
    private static Class<?> element(RecordComponent list) {
        if (list.getGenericType() instanceof ParameterizedType of
                && of.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        throw new IllegalStateException("A list of what is not known: " + list);
    }

    private static JsonKind kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return JsonKind.TEXT;
        }
        if (type == Integer.class) {
            return JsonKind.WHOLE;
        }
        if (type == Double.class) {
            return JsonKind.NUMBER;
        }
        if (type == Boolean.class) {
            return JsonKind.TRUTH;
        }
        if (type == List.class) {
            return element(component).isRecord() ? JsonKind.OBJECTS : JsonKind.TEXTS;
        }
        if (type.isRecord()) {
            return JsonKind.OBJECT;
        }
        throw new IllegalStateException("No kind of JSON: " + type);
    }

    private static Refusal refusal(Map<String, Text> faults) {
        String first = faults.keySet().iterator().next();
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                Text.of("problem.malformed", first),
                faults.entrySet().stream()
                        .limit(Problem.SHOWN)
                        .map(fault -> new Refusal.Fault(null, null, fault.getKey(), null, fault.getValue()))
                        .toList(),
                faults.size());
    }
}
