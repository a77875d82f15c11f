package no.opptrapp.ui.open.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds an answer against the schema the document gives for it: every member it requires, and none that
 * it does not name. */
record Shape(OpenAPI document) {

    /** What differs, by the place where it does; empty when nothing does. */
    List<String> differences(String schema, Object answer) {
        List<String> found = new ArrayList<>();
        compare(schema, resolved(document.getComponents().getSchemas().get(schema)), answer, found);
        return found;
    }

    private void compare(String place, Schema<?> schema, Object value, List<String> found) {
        if (value instanceof Map<?, ?> object) {
            if (schema.getProperties() == null) {
                found.add(place + " is described without members");
                return;
            }
            if (!schema.getProperties().keySet().containsAll(object.keySet())
                    || !object.keySet().containsAll(required(schema))) {
                found.add(place + " has " + object.keySet() + " and not "
                        + schema.getProperties().keySet());
                return;
            }
            object.forEach((name, member) ->
                    compare(place + "." + name, resolved(schema.getProperties().get(name)), member, found));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> compare(place + "[]", resolved(schema.getItems()), item, found));
        } else if (value != null
                && schema.getEnum() != null
                && !schema.getEnum().contains(value)) {
            found.add(place + " is " + value + " and not one of " + schema.getEnum());
        }
    }

    private static List<String> required(Schema<?> schema) {
        return schema.getRequired() == null ? List.of() : schema.getRequired();
    }

    /** The schema behind a reference, or the one that is not null among alternatives. */
    private Schema<?> resolved(Schema<?> schema) {
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
            return document.getComponents().getSchemas().get(name);
        }
        return schema.getOneOf() == null || schema.getOneOf().isEmpty()
                ? schema
                : resolved(schema.getOneOf().getFirst());
    }
}
