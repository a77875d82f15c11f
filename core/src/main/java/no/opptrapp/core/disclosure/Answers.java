package no.opptrapp.core.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The valid answers of a group to one question, counted per option. "Don't know" is not among them.
 *
 * @param perOption counts, low option to high, none negative
 */
public record Answers(List<Long> perOption) {

    public Answers {
        perOption = List.copyOf(perOption);
        for (long count : perOption) {
            if (count < 0) {
                throw new IllegalArgumentException("Negative counts: " + perOption);
            }
        }
    }

    public static Answers of(long... perOption) {
        return new Answers(java.util.Arrays.stream(perOption).boxed().toList());
    }

    /** The valid base: how many answered. */
    public long base() {
        long base = 0;
        for (long count : perOption) {
            base += count;
        }
        return base;
    }

    /** Whether there are answers and all of them are the same one. */
    boolean areUnanimous() {
        return perOption.stream().filter(count -> count > 0).count() == 1;
    }

    Answers minus(Answers part) {
        if (part.perOption.size() != perOption.size()) {
            throw new IllegalArgumentException("Counts of different questions: " + this + " and " + part);
        }
        return new Answers(IntStream.range(0, perOption.size())
                .mapToObj(i -> perOption.get(i) - part.perOption.get(i))
                .toList());
    }
}
