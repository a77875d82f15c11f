package no.opptrapp.core.official.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, numbers (all as doubles), booleans and null. */
public final class Json {

    private static final int DEEPEST = 50;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private Json() {}

    /**
     * Reads one value and nothing behind it.
     *
     * @throws BrokenAnswer when the text is no JSON, is cut off, says a member twice, or has the character zero in a text
     */
    public static @Nullable Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw broken();
            }
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw broken();
            }
            return value;
        } catch (IOException unreadable) {
            BrokenAnswer broken = broken();
            broken.addSuppressed(unreadable);
            throw broken;
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> storable(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw broken();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (name == null || parser.nextToken() == null) {
                throw broken();
            }
            members.put(storable(name), value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw broken();
            }
            items.add(value(parser));
        }
        return items;
    }

    /** No text means anything by the character zero, and a database keeps none. */
    private static String storable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw broken();
        }
        return text;
    }

    private static BrokenAnswer broken() {
        return new BrokenAnswer(Text.of("official.broken.json"));
    }
}
