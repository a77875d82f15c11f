package no.opptrapp.ui.open.request;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;

/**
 * A part of a list.
 *
 * @param items in the order of the list
 * @param next what to send as {@code after} to go on; null when this was the last part
 */
@Serdeable
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * The part of a list that a window shows.
     *
     * @param name what each item is called in {@code after}; unique, in any order
     * @throws Refusal 400 when nothing in the list is called what the window comes after
     */
    public static <S, T> Slice<T> of(List<S> all, Window window, Function<S, String> name, Function<S, T> view) {
        int start = 0;
        if (window.after() != null) {
            List<String> names = all.stream().map(name).toList();
            int found = names.indexOf(window.after());
            if (found < 0) {
                // An empty part would look like the end of the list.
                throw Refusal.malformed("after", window.after(), Text.of("problem.fault.after"));
            }
            start = found + 1;
        }
        int end = Math.min(all.size(), start + window.limit());
        return new Slice<>(
                all.subList(start, end).stream().map(view).toList(),
                end < all.size() ? name.apply(all.get(end - 1)) : null);
    }
}
