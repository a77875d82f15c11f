package no.opptrapp.core.official.stat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.opptrapp.core.official.json.BrokenAnswer;
import no.opptrapp.core.official.json.Members;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a data set by JSON-stat 2.0 is of (json-stat.org/full): as a service tells it before any values are asked for.
 *
 * @param label what it is called
 * @param source who stands behind it; empty where it is not told
 * @param updated when it was changed last, as written; null where it is not told
 * @param sides its dimensions in order
 */
public record StatSheet(
        String label, String source, @Nullable String updated, List<StatSide> sides) {

    public StatSheet {
        sides = List.copyOf(sides);
    }

    /** @throws BrokenAnswer when the text is no data set by JSON-stat 2.0 */
    public static StatSheet read(String text) {
        return of(Members.read(text));
    }

    static StatSheet of(Members dataset) {
        if (!"2.0".equals(dataset.maybe("version")) || !"dataset".equals(dataset.maybe("class"))) {
            throw new BrokenAnswer(Text.of("official.broken.not-stat"));
        }
        List<String> ids = dataset.texts("id");
        List<Integer> sizes = dataset.wholes("size");
        Members dimensions = dataset.object("dimension");
        if (ids.size() != sizes.size()) {
            throw sizes();
        }
        List<StatSide> sides = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            StatSide side = side(ids.get(i), dimensions.object(ids.get(i)));
            if (side.size() != sizes.get(i)) {
                throw sizes();
            }
            sides.add(side);
        }
        return new StatSheet(
                Objects.requireNonNullElse(dataset.maybe("label"), ""),
                Objects.requireNonNullElse(dataset.maybe("source"), ""),
                dataset.maybe("updated"),
                sides);
    }

    private static StatSide side(String id, Members dimension) {
        Members category = dimension.object("category");
        Map<String, String> names = new LinkedHashMap<>();
        if (category.has("label")) {
            category.object("label")
                    .all()
                    .forEach((code, name) -> names.put(String.valueOf(code), String.valueOf(name)));
        }
        Map<String, StatSide.StatCategory> categories = new LinkedHashMap<>();
        for (String code : codes(category, names)) {
            StatSide.StatCategory one = new StatSide.StatCategory(categories.size(), names.getOrDefault(code, code));
            if (categories.put(code, one) != null) {
                throw sizes();
            }
        }
        return new StatSide(
                id,
                Objects.requireNonNullElse(dimension.maybe("label"), id),
                categories,
                dimension.has("extension") && dimension.object("extension").isTrue("elimination"));
    }

    /** The order stands as a list, as places by code, or is left out where there is only one. */
    private static List<String> codes(Members category, Map<String, String> names) {
        Object index = category.any("index");
        if (index == null && names.size() == 1) {
            return List.copyOf(names.keySet());
        }
        if (!(index instanceof Map<?, ?> places)) {
            return category.texts("index");
        }
        Map<Integer, String> ordered = new TreeMap<>();
        places.forEach((code, place) -> ordered.put(Members.whole(place, "index"), String.valueOf(code)));
        if (ordered.size() != places.size()) {
            throw sizes();
        }
        return List.copyOf(ordered.values());
    }

    /** The dimension with this code. */
    public Optional<StatSide> side(String id) {
        return sides.stream().filter(side -> side.id().equals(id)).findFirst();
    }

    /**
     * How many cells there are: the product of the sizes.
     *
     * @throws BrokenAnswer when nobody could count them
     */
    public long cells() {
        try {
            return sides.stream().mapToLong(StatSide::size).reduce(1, Math::multiplyExact);
        } catch (ArithmeticException uncountable) {
            BrokenAnswer broken = sizes();
            broken.addSuppressed(uncountable);
            throw broken;
        }
    }

    private static BrokenAnswer sizes() {
        return new BrokenAnswer(Text.of("official.broken.sizes"));
    }
}
