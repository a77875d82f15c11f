package no.opptrapp.core.indicator.value;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was made of values, by the very list that {@link ValueService} gave: it goes when that list does, which is as soon
 * as something was written. What is made must not hold the list itself. For many threads.
 *
 * @param <T> what is made
 */
public final class MadeOfValues<T> {

    private final Cache<List<Value>, T> made = Caffeine.newBuilder().weakKeys().build();

    /**
     * What was made of the list before, or now.
     *
     * @param holds whether what was made before is what would be made now; empty lists of different questions are one
     */
    public T of(List<Value> values, Predicate<T> holds, Supplier<T> make) {
        T known = made.getIfPresent(values);
        if (known == null || !holds.test(known)) {
            known = make.get();
            made.put(values, known);
        }
        return known;
    }
}
