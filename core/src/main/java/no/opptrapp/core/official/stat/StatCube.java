package no.opptrapp.core.official.stat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.opptrapp.core.official.json.BrokenAnswer;
import no.opptrapp.core.official.json.Members;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A data set by JSON-stat 2.0 with its values (json-stat.org/full). Cells stand in the order of the dimensions, the last
 * one running fastest.
 *
 * @param sheet what it is of
 * @param values by place; without those that are not there
 * @param statuses by place, as the service writes them
 * @param status of all places, where the service writes one for all of them; null where it does not
 */
public record StatCube(
        StatSheet sheet,
        Map<Integer, Double> values,
        Map<Integer, String> statuses,
        @Nullable String status) {

    public StatCube {
        values = Map.copyOf(values);
        statuses = Map.copyOf(statuses);
    }

    /** What stands in one cell. */
    public record StatCell(@Nullable Double value, @Nullable String status) {}

    /** @throws BrokenAnswer when the text is no whole data set: fewer or more values than there are cells */
    public static StatCube read(String text) {
        return read(text, sheet -> {});
    }

    /**
     * Reads what is of the right things.
     *
     * @param fits throws when it is not: it is told before any value is looked at, so that a few letters which say that
     *     there are a thousand million cells cost nothing
     * @throws BrokenAnswer when the text is no whole data set: fewer or more values than there are cells
     */
    public static StatCube read(String text, Consumer<StatSheet> fits) {
        Members dataset = Members.read(text);
        StatSheet sheet = StatSheet.of(dataset);
        fits.accept(sheet);
        int cells = Math.toIntExact(Math.min(sheet.cells(), Integer.MAX_VALUE));
        Map<Integer, Double> values = new HashMap<>();
        each(dataset.any("value"), cells, "value", (place, value) -> {
            if (!(value instanceof Double number) || !Double.isFinite(number)) {
                throw new BrokenAnswer(Text.of("official.broken.member", Text.verbatim("value")));
            }
            values.put(place, number);
        });
        Map<Integer, String> statuses = new HashMap<>();
        String forAll = dataset.maybe("status");
        if (forAll == null && dataset.has("status")) {
            each(
                    dataset.any("status"),
                    cells,
                    "status",
                    (place, status) -> statuses.put(place, String.valueOf(status)));
        }
        return new StatCube(sheet, values, statuses, forAll);
    }

    private interface Taker {
        void take(int place, Object value);
    }

    private static void each(@Nullable Object all, int cells, String name, Taker taker) {
        switch (all) {
            case List<?> list -> {
                if (list.size() != cells) {
                    throw half(list.size(), cells);
                }
                for (int place = 0; place < cells; place++) {
                    Object value = list.get(place);
                    if (value != null) {
                        taker.take(place, value);
                    }
                }
            }
            case Map<?, ?> sparse ->
                sparse.forEach((at, value) -> {
                    int place = place(String.valueOf(at), cells, name);
                    if (value != null) {
                        taker.take(place, value);
                    }
                });
            case null, default -> throw new BrokenAnswer(Text.of("official.broken.member", Text.verbatim(name)));
        }
    }

    private static int place(String written, int cells, String name) {
        if (!written.matches("[0-9]{1,9}") || Integer.parseInt(written) >= cells) {
            throw new BrokenAnswer(Text.of("official.broken.member", Text.verbatim(name)));
        }
        return Integer.parseInt(written);
    }

    private static BrokenAnswer half(int values, int cells) {
        return new BrokenAnswer(Text.of("official.broken.half", values, cells));
    }

    /**
     * The cell of one category of each dimension.
     *
     * @param codes by the codes of the dimensions; what is left out must have one category
     * @throws IllegalArgumentException when there is no such cell
     */
    public StatCell cell(Map<String, String> codes) {
        int place = 0;
        for (StatSide side : sheet.sides()) {
            String code = codes.get(side.id());
            StatSide.StatCategory category = side.categories().get(code == null ? "" : code);
            if (category == null && (code != null || side.size() != 1)) {
                throw new IllegalArgumentException(side.id() + " has no " + code);
            }
            int at = category == null ? 0 : category.place();
            place = place * side.size() + at;
        }
        String own = statuses.get(place);
        return new StatCell(values.get(place), own == null ? status : own);
    }
}
