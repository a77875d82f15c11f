package no.opptrapp.core.indicator.value;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;

/**
 * A finding with everything it rests on.
 *
 * @param finding the value, or why there is none
 * @param pieces what is counted as its parts
 * @param others what else went in: denominators
 */
record Derived(Finding finding, List<Piece> pieces, List<Piece> others) {

    static Derived of(double value, Status status, List<Piece> pieces) {
        return new Derived(new Finding(value, null, null, status), pieces, List.of());
    }

    /** No value: hidden where a hidden one takes part, otherwise missing. */
    static Derived nothing(List<Piece> pieces) {
        boolean hidden = pieces.stream().anyMatch(piece -> piece.status() == Status.HIDDEN);
        return none(hidden ? Status.HIDDEN : Status.MISSING, pieces, List.of());
    }

    static Derived none(Status status, List<Piece> pieces, List<Piece> others) {
        return new Derived(new Finding(null, null, null, status), pieces, others);
    }

    boolean hasValue() {
        return finding.value() != null;
    }

    double value() {
        return Objects.requireNonNull(finding.value(), "no value");
    }

    /** @param madeUp whether what has this origin was made up after published results */
    Value as(String indicator, String area, Borders borders, Period period, Predicate<String> madeUp) {
        ObservationKey key = new ObservationKey(indicator, area, borders, period);
        List<Observation> behind = Stream.concat(pieces.stream(), others.stream())
                .flatMap(piece -> Stream.ofNullable(piece.observation()))
                .toList();
        String origin =
                behind.size() == 1 && behind.getFirst().key().indicator().equals(indicator)
                        ? behind.getFirst().origin()
                        : Value.CALCULATED;
        int version = behind.stream()
                .map(Observation::version)
                .max(Comparator.naturalOrder())
                .orElse(1);
        boolean approved = behind.stream().allMatch(Observation::approved);
        boolean reconstructed = behind.stream().map(Observation::origin).anyMatch(madeUp);
        return new Value(
                new Observation(key, finding, origin, version, approved), SummedParts.of(pieces), reconstructed);
    }
}
