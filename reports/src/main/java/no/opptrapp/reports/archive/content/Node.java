package no.opptrapp.reports.archive.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object of JSON, to be read member by member. What is not as it was written is a defect: the content was verified. */
final class Node {

    private final Map<?, ?> members;

    Node(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalStateException("Not an object: " + value);
        }
        this.members = map;
    }

    /** A new object; a member that has no value is left out. */
    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                made.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return made;
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    private Object value(String name) {
        Object value = members.get(name);
        if (value == null) {
            throw new IllegalStateException("No " + name + " in " + members.keySet());
        }
        return value;
    }

    <T> @Nullable T maybe(String name, Supplier<T> read) {
        return has(name) ? read.get() : null;
    }

    String text(String name) {
        return (String) value(name);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    /** What is no number or has no end is kept by its name. */
    double number(String name) {
        return number(value(name));
    }

    private static double number(@Nullable Object value) {
        return value instanceof String name ? Double.parseDouble(name) : (Double) require(value);
    }

    int whole(String name) {
        return (int) number(name);
    }

    boolean flag(String name) {
        return (Boolean) value(name);
    }

    Node node(String name) {
        return new Node(value(name));
    }

    List<Node> nodes(String name) {
        return items(name, Node::new);
    }

    List<String> texts(String name) {
        return items(name, String.class::cast);
    }

    List<Double> numbers(String name) {
        return items(name, Node::number);
    }

    /** Lists in a list. */
    <T> List<List<T>> rows(String name, Function<Object, T> read) {
        return items(name, row -> list(row).stream().<T>map(read).toList());
    }

    <T> List<T> items(String name, Function<Object, T> read) {
        return list(value(name)).stream().<T>map(read).toList();
    }

    void each(BiConsumer<String, Object> member) {
        members.forEach((name, value) -> member.accept((String) name, require(value)));
    }

    private static List<Object> list(Object value) {
        return ((List<?>) value).stream().map(Node::require).toList();
    }

    private static Object require(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("Nothing where something was written");
        }
        return value;
    }
}
