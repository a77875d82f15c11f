package no.opptrapp.core.indicator.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.InhabitantObservations;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;

/**
 * One indicator that is reported, in one period, seen on certain borders: the municipality time machine and the sums.
 * Source of the rules: the merge rule of each indicator, and the chain of changes.
 */
final class OnBorders implements Worked {

    private final Compositions compositions;
    private final Indicator indicator;
    private final Reported reported;
    private final Period period;
    private final Borders borders;
    private final Map<String, Optional<Derived>> known = new HashMap<>();

    OnBorders(Compositions compositions, Indicator indicator, Reported reported, Period period, Borders borders) {
        this.compositions = compositions;
        this.indicator = indicator;
        this.reported = reported;
        this.period = period;
        this.borders = borders;
    }

    /** The value of one area by itself, as reported or brought to these borders; empty when nothing was reported. */
    @Override
    public Optional<Derived> own(String area) {
        return known.computeIfAbsent(area, code -> {
            List<Piece> pieces = pieces(code);
            return pieces.isEmpty() ? Optional.empty() : Optional.of(merged(pieces));
        });
    }

    private Derived merged(List<Piece> pieces) {
        Piece first = pieces.getFirst();
        Observation alone = first.observation();
        if (pieces.size() == 1 && first.isWhole() && alone != null) {
            return new Derived(alone.finding(), pieces, List.of());
        }
        if (!pieces.stream().allMatch(Piece::hasValue)) {
            return Derived.nothing(pieces);
        }
        return switch (indicator.mergeRule()) {
            case SUM -> Derived.of(total(pieces).doubleValue(), Statuses.ofMunicipality(pieces), pieces);
            case AGREE -> agreed(pieces);
            case RECOMPUTE, NOT_DERIVABLE ->
                pieces.size() == 1 && !indicator.extensive() ? agreed(pieces) : notDerivable(pieces);
        };
    }

    private static Derived agreed(List<Piece> pieces) {
        double value = pieces.getFirst().value().doubleValue();
        boolean agree = pieces.stream().allMatch(piece -> piece.value().doubleValue() == value);
        return agree ? Derived.of(value, Statuses.ofMunicipality(pieces), pieces) : notDerivable(pieces);
    }

    private static Derived notDerivable(List<Piece> pieces) {
        return Derived.nothing(pieces);
    }

    static BigDecimal total(Iterable<Piece> pieces) {
        BigDecimal total = BigDecimal.ZERO;
        for (Piece piece : pieces) {
            total = total.add(piece.amount());
        }
        return total;
    }

    /**
     * What the area is made of, on the nearest borders that anything was reported on for it. That something is missing is
     * said where nothing else is: a file on the wrong borders, taken back, hides no value that stands on the right ones.
     */
    private List<Piece> pieces(String area) {
        List<Piece> missing = List.of();
        for (Borders from : Reported.nearestFirst(borders)) {
            if (!reported.borders(period).contains(from)) {
                continue;
            }
            List<Piece> pieces = new ArrayList<>();
            shares(from, area)
                    .forEach(
                            (code, share) -> pieces.add(new Piece(from, code, reported.at(period, from, code), share)));
            if (pieces.stream().anyMatch(piece -> piece.status() != Status.MISSING)) {
                return pieces;
            }
            if (missing.isEmpty() && pieces.stream().anyMatch(piece -> piece.observation() != null)) {
                missing = pieces;
            }
        }
        return missing;
    }

    private Map<String, BigDecimal> shares(Borders from, String code) {
        Optional<Area> area = compositions.register().find(borders, code);
        if (area.isEmpty()) {
            return Map.of();
        }
        AreaKind kind = area.get().kind();
        if (kind == AreaKind.MUNICIPALITY) {
            return compositions.of(from, borders, code);
        }
        boolean same =
                kind == AreaKind.DISTRICT || kind == AreaKind.COUNTRY || from == borders || sameExtent(from, code);
        return same ? Map.of(code, BigDecimal.ONE) : Map.of();
    }

    private boolean sameExtent(Borders from, String code) {
        var extents = compositions.register().extents();
        return extents.within(from, code, borders, code) && extents.within(borders, code, from, code);
    }

    /**
     * The sum over the municipalities of an area wider than one; what was reported for the area itself where no
     * municipality in it reported. Values that are missing or hidden are left out and counted.
     */
    @Override
    public Optional<Derived> sum(String area) {
        if (indicator.mergeRule() != Indicator.MergeRule.SUM || isCounted(area)) {
            return own(area);
        }
        if (area.equals(Country.CODE) && isBackwards()) {
            // The country is the same on all borders, although its municipalities are not derivable on earlier ones.
            return on(ownBorders()).sum(area);
        }
        List<Piece> pieces = piecesOfSum(area);
        if (pieces.stream().allMatch(piece -> piece.observation() == null)) {
            return own(area);
        }
        List<Piece> there = pieces.stream().filter(Piece::hasValue).toList();
        if (there.isEmpty() || !isDerivable(area)) {
            return Optional.of(Derived.nothing(pieces));
        }
        return Optional.of(new Derived(
                Derived.of(total(there).doubleValue(), Statuses.ofSum(there), there)
                        .finding(),
                pieces,
                List.of()));
    }

    /** Whether the facts about areas already have the sum. */
    private boolean isCounted(String area) {
        return InhabitantObservations.counts(indicator.code()) && reported.at(period, borders, area) != null;
    }

    OnBorders on(Borders others) {
        return new OnBorders(compositions, indicator, reported, period, others);
    }

    private List<Piece> piecesOfSum(String area) {
        Stream<Piece> pieces = compositions.register().municipalities(borders, area).stream()
                .flatMap(municipality -> own(municipality.code()).stream()
                        .map(Derived::pieces)
                        .findFirst()
                        .orElseGet(() -> List.of(missing(municipality.code())))
                        .stream());
        return joined(pieces);
    }

    /** The municipality as a piece that nothing was reported for. */
    Piece missing(String municipality) {
        return new Piece(borders, municipality, null, BigDecimal.ONE);
    }

    /** Pieces of the same municipality put together: halves that lie in the same sum make a whole. */
    static List<Piece> joined(Stream<Piece> pieces) {
        Map<String, Piece> joined = new LinkedHashMap<>();
        pieces.forEach(piece -> joined.merge(piece.borders() + piece.area(), piece, Piece::plus));
        return List.copyOf(joined.values());
    }

    /** Whether everything was reported on later borders than these. */
    boolean isBackwards() {
        Optional<Borders> own = reported.ownBorders(period);
        return own.isPresent()
                && reported.borders(period).stream()
                        .filter(from -> from.compareTo(borders) <= 0)
                        .noneMatch(from -> reported.municipalities(period, from) > 0);
    }

    /** Whether a sum can be made: on earlier borders only where every municipality is one on the later borders too. */
    boolean isDerivable(String area) {
        return !isBackwards()
                || compositions.register().municipalities(borders, area).stream()
                        .noneMatch(municipality -> compositions
                                .of(ownBorders(), borders, municipality.code())
                                .isEmpty());
    }

    /** Whether any municipality reported, so that sums can be made. */
    boolean hasMunicipalities() {
        return reported.ownBorders(period).isPresent();
    }

    /** The borders most municipalities reported on; these when none did. */
    Borders ownBorders() {
        return reported.ownBorders(period).orElse(borders);
    }

    Compositions compositions() {
        return compositions;
    }

    Borders borders() {
        return borders;
    }
}
