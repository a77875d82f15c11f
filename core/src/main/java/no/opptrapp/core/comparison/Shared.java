package no.opptrapp.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.value.Value;

/**
 * The values of one indicator by period, and the comparisons that were made of them: all municipalities of a group, a
 * county or the country are held against the same others. For many threads.
 */
final class Shared {

    private final AreaRegister register;
    private final Indicator indicator;
    private final PeriodsOfIndicator periods;
    private final Map<Made, Optional<Comparison>> made = new ConcurrentHashMap<>();

    /** Which comparison: in a period, which has its borders, among certain peers. */
    private record Made(PeriodFindings findings, PeerAreas.Key peers) {}

    Shared(AreaRegister register, Indicator indicator, List<Value> values) {
        this.register = register;
        this.indicator = indicator;
        this.periods = new PeriodsOfIndicator(register, PeerAreas.narrowest(indicator), values);
    }

    boolean isOf(AreaRegister current, Indicator newest) {
        return register == current && indicator.code().equals(newest.code()) && indicator.version() == newest.version();
    }

    PeriodsOfIndicator periods() {
        return periods;
    }

    /** An area held against each set of peers that it has, in each period. */
    List<Comparison> beside(String area, List<Peers> sets) {
        List<Comparison> found = new ArrayList<>();
        for (PeriodFindings findings : periods.all()) {
            PeerAreas finder = new PeerAreas(register, findings.borders(), indicator);
            finder.own(area)
                    .ifPresent(own -> sets.forEach(peers -> finder.key(own, peers)
                            .flatMap(key -> made.computeIfAbsent(
                                    new Made(findings, key), unmade -> compare(findings, finder, own, peers)))
                            .map(comparison -> comparison.of(own))
                            .ifPresent(found::add)));
        }
        return found;
    }

    private Optional<Comparison> compare(PeriodFindings findings, PeerAreas finder, Area own, Peers peers) {
        return finder.of(own, peers).map(set -> new Comparing(register, indicator).compare(findings, own, set));
    }
}
