package no.opptrapp.survey.round;

import java.util.List;

/**
 * How often each answer to one question was given.
 *
 * @param dontKnow answers <i>vet ikke</i> (0)
 * @param options answers 1, 2, 3 … in this order
 */
public record Counts(long dontKnow, List<Long> options) {

    public Counts {
        options = List.copyOf(options);
    }

    /** How often an option was given; {@code 0} is <i>vet ikke</i>. */
    public long of(int option) {
        return option == 0 ? dontKnow : options.get(option - 1);
    }

    /** The answers that are an option: the base. */
    public long valid() {
        long sum = 0;
        for (long count : options) {
            sum += count;
        }
        return sum;
    }

    /** All answers, <i>vet ikke</i> among them. */
    public long all() {
        return valid() + dontKnow;
    }
}
