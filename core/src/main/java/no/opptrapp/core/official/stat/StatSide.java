package no.opptrapp.core.official.stat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One dimension of a data set.
 *
 * @param id its code
 * @param label its name
 * @param categories by code, in order
 * @param elimination whether the service adds it up by itself when nothing is chosen of it
 */
public record StatSide(String id, String label, Map<String, StatCategory> categories, boolean elimination) {

    public StatSide {
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    /**
     * One place along a dimension.
     *
     * @param place from 0
     */
    public record StatCategory(int place, String name) {}

    /** The codes of the categories, in order. */
    public List<String> codes() {
        return List.copyOf(categories.keySet());
    }

    public boolean has(String code) {
        return categories.containsKey(code);
    }

    /** What a category is called; its code where there is no such. */
    public String name(String code) {
        StatCategory category = categories.get(code);
        return category == null ? code : category.name();
    }

    public int size() {
        return categories.size();
    }
}
