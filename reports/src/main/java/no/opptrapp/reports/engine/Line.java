package no.opptrapp.reports.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One unbreakable piece of a report, as the template wants it: a heading, a paragraph, a figure with its caption, a row
 * of a table.
 *
 * @param kind how it is set
 * @param values the template's fields by name; what is absent is not used by the band
 * @param keepWithNext whether it may not stand last on a page
 * @param startsPage whether it must stand first on a page
 */
record Line(LineKind kind, Map<String, Object> values, boolean keepWithNext, boolean startsPage) {

    private static final Set<String> NOT_SET = Set.of("alt", "anchor", "opens");

    Line {
        values = Map.copyOf(values);
    }

    static Line of(LineKind kind, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            values.put(name, shown(name, namesAndValues[i + 1]));
        }
        return new Line(kind, values, kind.heading(), false);
    }

    Line with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, shown(name, value));
        return new Line(kind, more, keepWithNext, startsPage);
    }

    /** What is set in letters; what is read aloud, and what links find each other by, stays as it was written. */
    private static Object shown(String name, Object value) {
        return value instanceof String text && !NOT_SET.contains(name) ? Glyphs.shown(text) : value;
    }

    Line keptWithNext() {
        return new Line(kind, values, true, startsPage);
    }

    Line startingPage() {
        return new Line(kind, values, keepWithNext, true);
    }

    /** Whether it is the head of a table, which is set again where the table goes on. */
    boolean tableHead() {
        return kind == LineKind.ROW && Boolean.TRUE.equals(values.get("header"));
    }

    @Nullable
    FigurePicture picture() {
        return (FigurePicture) values.get("picture");
    }

    @Nullable
    String anchor() {
        return (String) values.get("anchor");
    }
}
