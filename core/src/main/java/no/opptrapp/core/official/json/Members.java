package no.opptrapp.core.official.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object, each of the kind that is asked for.
 *
 * @param all by name
 */
public record Members(Map<?, ?> all) {

    /** @throws BrokenAnswer when the text is no JSON, or no object */
    public static Members read(String text) {
        return of(Json.read(text), "{}");
    }

    private static Members of(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return new Members(map);
        }
        throw wrong(name);
    }

    public boolean has(String name) {
        return all.get(name) != null;
    }

    public @Nullable Object any(String name) {
        return all.get(name);
    }

    public Members object(String name) {
        return of(all.get(name), name);
    }

    public String text(String name) {
        return all.get(name) instanceof String text ? text : fail(name);
    }

    /** A text that may be left out. */
    public @Nullable String maybe(String name) {
        return all.get(name) instanceof String text ? text : null;
    }

    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(all.get(name));
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            texts.add(item instanceof String text ? text : fail(name));
        }
        return texts;
    }

    public List<Integer> wholes(String name) {
        List<Integer> wholes = new ArrayList<>();
        for (Object item : list(name)) {
            wholes.add(whole(item, name));
        }
        return wholes;
    }

    public List<Members> objects(String name) {
        List<Members> objects = new ArrayList<>();
        for (Object item : list(name)) {
            objects.add(of(item, name));
        }
        return objects;
    }

    /** The whole number, 0 or more, that a value is. */
    public static int whole(@Nullable Object value, String name) {
        if (value instanceof Double number
                && number >= 0
                && number <= Integer.MAX_VALUE
                && number == Math.rint(number)) {
            return number.intValue();
        }
        throw wrong(name);
    }

    private List<?> list(String name) {
        if (all.get(name) instanceof List<?> list) {
            return list;
        }
        throw wrong(name);
    }

    private static String fail(String name) {
        throw wrong(name);
    }

    private static BrokenAnswer wrong(String name) {
        return new BrokenAnswer(Text.of("official.broken.member", Text.verbatim(name)));
    }
}
