package no.opptrapp.survey.design;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule every list of options keeps: coded 1, 2, 3 … in the order they are read. */
final class Options {

    private Options() {}

    static List<Option> checked(String owner, List<Option> options) {
        if (options.isEmpty()) {
            throw new IllegalArgumentException(owner + " has no options");
        }
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).value() != i + 1) {
                throw new IllegalArgumentException(
                        owner + " has option " + options.get(i).value() + " where " + (i + 1) + " should stand");
            }
        }
        return List.copyOf(options);
    }

    static Set<Integer> values(List<Option> options) {
        return options.stream().map(Option::value).collect(Collectors.toUnmodifiableSet());
    }
}
