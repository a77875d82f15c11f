package no.opptrapp.core.indicator.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Status;

/**
 * A rate in one period, on certain borders: numerator and denominator are brought to the borders first and divided
 * then. Over a wider area only municipalities that have both take part, so that a missing report does not pull the rate
 * down.
 */
record Rate(String factor, OnBorders numerator, OnBorders denominator) implements Worked {

    private static final double PERCENT = 100;

    Rate(Indicator.Formula formula, OnBorders numerator, OnBorders denominator) {
        this(formula.factor(), numerator, denominator);
    }

    @Override
    public Optional<Derived> own(String area) {
        Optional<Derived> above = numerator.own(area);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        Optional<Derived> below = denominator.own(area);
        List<Piece> pieces = above.get().pieces();
        if (below.isEmpty() || !above.get().hasValue() || !below.get().hasValue()) {
            return Optional.of(without(above.get(), below));
        }
        Status status = Statuses.weakest(List.of(above.get().finding().status(), status(below.get())));
        return Optional.of(divided(
                above.get().value(),
                below.get().value(),
                status,
                pieces,
                below.get().pieces()));
    }

    private static Derived without(Derived above, Optional<Derived> below) {
        boolean hidden = above.finding().status() == Status.HIDDEN
                || below.filter(found -> found.finding().status() == Status.HIDDEN)
                        .isPresent();
        return Derived.none(
                hidden ? Status.HIDDEN : Status.MISSING,
                above.pieces(),
                below.map(Derived::pieces).orElse(List.of()));
    }

    /**
     * What the denominator adds to the status. Inhabitants that Statistics Norway or others published as estimates are
     * taken as they are; only what is divided here makes the rate an estimate.
     */
    private static Status status(Derived below) {
        boolean published = below.finding().status() == Status.ESTIMATED
                && below.pieces().stream().allMatch(Piece::isWhole);
        return published ? Status.REPORTED : below.finding().status();
    }

    private Derived divided(double above, double below, Status status, List<Piece> pieces, List<Piece> others) {
        if (below == 0) {
            return Derived.none(Status.MISSING, pieces, others);
        }
        double value = factor.equals(Indicator.Formula.CHANGE)
                ? PERCENT * (above - below) / below
                : above / below * Double.parseDouble(factor);
        return new Derived(Derived.of(value, status, pieces).finding(), pieces, others);
    }

    @Override
    public Optional<Derived> sum(String area) {
        if (!numerator.hasMunicipalities()) {
            return own(area);
        }
        if (area.equals(Country.CODE) && (numerator.isBackwards() || denominator.isBackwards())) {
            return on(later(numerator.ownBorders(), denominator.ownBorders())).sum(area);
        }
        Both both = both(area);
        if (both.above().stream().allMatch(piece -> piece.observation() == null)) {
            return own(area);
        }
        if (both.counted().isEmpty() || !numerator.isDerivable(area) || !denominator.isDerivable(area)) {
            return Optional.of(Derived.nothing(both.above()));
        }
        return Optional.of(divided(
                OnBorders.total(both.counted()).doubleValue(),
                OnBorders.total(both.below()).doubleValue(),
                Statuses.ofSum(Stream.concat(both.counted().stream(), divisions(both.below()))
                        .toList()),
                both.above(),
                both.below()));
    }

    private static Stream<Piece> divisions(List<Piece> below) {
        return below.stream().filter(piece -> !piece.isWhole());
    }

    private Rate on(Borders others) {
        return new Rate(factor, numerator.on(others), denominator.on(others));
    }

    static Borders later(Borders one, Borders other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * The municipalities of an area that have both sides.
     *
     * @param above every municipality's numerator, with those that are left out as missing or hidden
     * @param counted the numerators that take part
     * @param below the denominators that take part
     */
    private record Both(List<Piece> above, List<Piece> counted, List<Piece> below) {}

    private Both both(String area) {
        List<Piece> above = new ArrayList<>();
        List<Piece> counted = new ArrayList<>();
        List<Piece> below = new ArrayList<>();
        for (Municipality municipality :
                numerator.compositions().register().municipalities(numerator.borders(), area)) {
            Optional<Derived> one = numerator.own(municipality.code());
            Optional<Derived> other = denominator.own(municipality.code());
            if (one.filter(Derived::hasValue).isPresent()
                    && other.filter(Derived::hasValue).isPresent()) {
                counted.addAll(one.get().pieces());
                above.addAll(one.get().pieces());
                below.addAll(other.get().pieces());
            } else {
                above.addAll(leftOut(municipality, one));
            }
        }
        return new Both(
                OnBorders.joined(above.stream()), OnBorders.joined(counted.stream()), OnBorders.joined(below.stream()));
    }

    /** A municipality that does not take part is one without a value, whatever it reported of the two. */
    private List<Piece> leftOut(Municipality municipality, Optional<Derived> one) {
        return one.filter(found -> !found.hasValue())
                .map(Derived::pieces)
                .orElseGet(() -> List.of(numerator.missing(municipality.code())));
    }
}
