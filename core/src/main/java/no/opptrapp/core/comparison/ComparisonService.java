package no.opptrapp.core.comparison;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.value.MadeOfValues;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Text;

/**
 * Compares areas on one indicator. It rests on approved values only, which everybody who is signed in may read: so
 * everybody is told the same place.
 */
@Singleton
public class ComparisonService {

    private final ValueService values;
    private final IndicatorService indicators;
    private final Areas areas;
    private final MadeOfValues<Shared> made = new MadeOfValues<>();

    ComparisonService(ValueService values, IndicatorService indicators, Areas areas) {
        this.values = values;
        this.indicators = indicators;
        this.areas = areas;
    }

    /**
     * Holds an area against others. Without a year it is the newest period that at least half of those compared have said
     * something of, or half of as many as in one of the three periods before. Where the year has no values, everything in
     * the answer is missing, and its periods say which have some.
     *
     * @throws NotInScope when there is no such indicator, or no such area on any borders
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public ComparisonOutcome compare(Actor actor, ComparisonQuery query) {
        Indicator indicator = indicators.get(actor, query.indicator());
        AreaRegister register = areas.register();
        if (register.newestBorders(query.area()).isEmpty()) {
            throw new NotInScope("area " + query.area());
        }
        ObservationQuery all = ObservationQuery.all().approved();
        PeriodsOfIndicator periods = shared(
                        actor, register, indicator, query.borders().map(all::on).orElse(all))
                .periods();
        Wish wish = new Wish(register, indicator, query);
        Optional<PeriodFindings> findings = query.year().isPresent()
                ? periods.newest(query.year().get())
                : OpeningPeriod.of(periods.all(), wish::said);
        return wish.compare(findings.orElseGet(() -> nothing(query)), periods);
    }

    /**
     * Holds an area against several sets of peers in one period, from one reading; sets that it has none of are left out,
     * and all of them where nothing was reported for the period.
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<Comparison> beside(Actor actor, Indicator indicator, String area, Period period, List<Peers> sets) {
        AreaRegister register = areas.register();
        return shared(
                        actor,
                        register,
                        indicator,
                        ObservationQuery.all().approved().in(period))
                .beside(area, sets);
    }

    /** As long as the values are kept, what was made of them is. */
    private Shared shared(Actor actor, AreaRegister register, Indicator indicator, ObservationQuery query) {
        List<Value> found = values.all(actor, indicator.code(), query);
        return made.of(found, known -> known.isOf(register, indicator), () -> new Shared(register, indicator, found));
    }

    private static PeriodFindings nothing(ComparisonQuery query) {
        int year = query.year().orElse(Borders.NEWEST.year());
        return new PeriodFindings(new Year(year), query.borders().orElseGet(() -> Borders.inYear(year)), List.of());
    }

    /** One call. */
    private record Wish(AreaRegister register, Indicator indicator, ComparisonQuery query) {

        ComparisonOutcome compare(PeriodFindings findings, PeriodsOfIndicator periods) {
            PeerAreas finder = new PeerAreas(register, findings.borders(), indicator);
            Optional<Area> own = finder.own(query.area());
            if (own.isEmpty()) {
                return new ComparisonOutcome.Refused(
                        "area",
                        query.area(),
                        Text.of("comparison.fault.area", findings.borders().year()));
            }
            Peers peers = peers(finder, own.get());
            Optional<PeerSet> set = finder.of(own.get(), peers);
            if (set.isEmpty()) {
                return new ComparisonOutcome.Refused(
                        "peers",
                        peers.written(),
                        Text.of("comparison.fault.peers", own.get().name()));
            }
            List<Area> others = new ArrayList<>();
            for (String code : query.with()) {
                Optional<Area> other =
                        finder.own(code).filter(area -> area.kind() == set.get().kind());
                if (other.isEmpty()) {
                    return new ComparisonOutcome.Refused("with", code, Text.of("comparison.fault.with"));
                }
                others.add(other.get());
            }
            Comparing comparing = new Comparing(register, indicator);
            return new ComparisonOutcome.Done(
                    comparing.compare(findings, own.get(), finder.with(set.get(), others)),
                    periods.all().stream()
                            .flatMap(each -> inPeriod(comparing, each, peers).stream())
                            .toList());
        }

        private Peers peers(PeerAreas finder, Area own) {
            return query.peers().orElseGet(() -> query.with().isEmpty() ? finder.usual(own) : Peers.CHOSEN);
        }

        /** How many of those compared have said something of a period, of all: 0 to 1. */
        double said(PeriodFindings findings) {
            PeerAreas finder = new PeerAreas(register, findings.borders(), indicator);
            return finder.own(query.area())
                    .flatMap(own -> inPeriod(finder, own, peers(finder, own)))
                    .map(set -> set.areas().stream()
                            .mapToInt(area -> findings.of(area.code()).status() == Status.MISSING ? 0 : 1)
                            .average()
                            .orElse(0))
                    .orElse(0.0);
        }

        /** The same wish in another period, which can have other borders; empty where the area has no peers there. */
        private Optional<PeersInPeriod> inPeriod(Comparing comparing, PeriodFindings findings, Peers peers) {
            PeerAreas finder = new PeerAreas(register, findings.borders(), indicator);
            return finder.own(query.area())
                    .flatMap(own -> inPeriod(finder, own, peers).map(set -> comparing.inPeriod(findings, own, set)));
        }

        /** Those compared on the borders of a period. */
        private Optional<PeerSet> inPeriod(PeerAreas finder, Area own, Peers peers) {
            return finder.of(own, peers).map(set -> {
                List<Area> others = query.with().stream()
                        .flatMap(code -> finder.own(code).stream())
                        .filter(area -> area.kind() == set.kind())
                        .toList();
                return finder.with(set, others);
            });
        }
    }
}
