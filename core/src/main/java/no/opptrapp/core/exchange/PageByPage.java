package no.opptrapp.core.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list too long to hold, read page by page as it is written on. */
public final class PageByPage {

    private PageByPage() {}

    /** Where the list comes from. */
    @FunctionalInterface
    public interface Source<T> {

        /** The items behind one of them, from the beginning when it is null; none when there are no more. */
        List<T> behind(@Nullable T last);
    }

    /** All of the list. Its first page is read at once, so that a refusal comes before anything is written. */
    public static <T> Stream<T> all(Source<T> source) {
        return Stream.iterate(source.behind(null), page -> !page.isEmpty(), page -> source.behind(page.getLast()))
                .flatMap(List::stream);
    }
}
