package no.opptrapp.reports.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.reports.archive.content.FrozenReport;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was kept against what the data says now, as both are shown. A figure or table that only one of them has is
 * passed over: the program makes another report by now, and no number was corrected.
 */
final class Comparing {

    private Comparing() {}

    static List<Changes.Part> of(FrozenReport kept, FrozenReport now) {
        Map<String, CountedPart> after = CountedPart.of(now);
        List<Changes.Part> parts = new ArrayList<>();
        CountedPart.of(kept).forEach((key, before) -> {
            CountedPart same = after.get(key);
            if (same != null) {
                List<Changes.Value> values = values(before, same);
                if (!values.isEmpty()) {
                    List<Changes.Value> named = values.subList(0, Math.min(Changes.NAMED, values.size()));
                    parts.add(new Changes.Part(before.label(), before.title(), named, values.size() - named.size()));
                }
            }
        });
        return parts;
    }

    private static List<Changes.Value> values(CountedPart before, CountedPart after) {
        List<Changes.Value> values = new ArrayList<>();
        Set<String> rows = new LinkedHashSet<>(before.rows().keySet());
        rows.addAll(after.rows().keySet());
        for (String key : rows) {
            CountedPart.Row was = before.rows().get(key);
            CountedPart.Row is = after.rows().get(key);
            String name = was != null ? was.name() : is != null ? is.name() : key;
            for (int column = 0; column < before.columns().size(); column++) {
                String heading = before.columns().get(column);
                String first = was == null ? null : was.values().get(column);
                String second = is == null ? null : value(is, heading, column, before, after);
                if (first == null ? second != null : !first.equals(second)) {
                    values.add(new Changes.Value(name, heading, first, second));
                }
            }
        }
        return values;
    }

    /** The value under the same heading; where all headings have other words by now, in the same place. */
    private static @Nullable String value(
            CountedPart.Row row, String heading, int column, CountedPart before, CountedPart after) {
        int place = after.columns().size() == before.columns().size()
                ? column
                : after.columns().indexOf(heading);
        return place < 0 ? null : row.values().get(place);
    }
}
