package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.data.provider.CallbackDataProvider.CountCallback;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A field in which one of many areas is searched for by name. */
public final class AreaSearch {

    private AreaSearch() {}

    /**
     * Sets what there is to choose from.
     *
     * @param areas in the order they stand in while nothing is searched for
     */
    public static <T> void in(ComboBoxBase<?, T, ?> field, List<T> areas, Function<T, String> name) {
        FetchCallback<T, String> fetch =
                query -> found(areas, name, query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit());
        CountCallback<T, String> count =
                query -> found(areas, name, query.getFilter().orElse("")).size();
        field.setItems(fetch, count);
    }

    /** Those whose name has it: first of that very name, then those that begin with it, otherwise in the same order. */
    static <T> List<T> found(List<T> areas, Function<T, String> name, String wanted) {
        String searched = wanted.strip().toLowerCase(Locale.ROOT);
        if (searched.isEmpty()) {
            return areas;
        }
        return areas.stream()
                .filter(area -> lower(name, area).contains(searched))
                .sorted(Comparator.comparingInt(area -> rank(lower(name, area), searched)))
                .toList();
    }

    private static int rank(String name, String searched) {
        return name.equals(searched) ? 0 : name.startsWith(searched) ? 1 : 2;
    }

    private static <T> String lower(Function<T, String> name, T area) {
        return name.apply(area).toLowerCase(Locale.ROOT);
    }
}
