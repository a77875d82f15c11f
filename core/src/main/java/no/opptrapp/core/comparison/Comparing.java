package no.opptrapp.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.statistics.Inequality;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Holds areas against each other. Pure: the same values always give the same comparison. */
final class Comparing {

    private static final String SOURCE_OF_CAVEAT = "IS-24/8";

    private final AreaRegister register;
    private final Indicator indicator;

    Comparing(AreaRegister register, Indicator indicator) {
        this.register = register;
        this.indicator = indicator;
    }

    Comparison compare(PeriodFindings findings, Area own, PeerSet peers) {
        Ranks ranks = new Ranks(indicator, register.municipalities(findings.borders()), findings);
        List<Compared> values = peers.areas().stream()
                .map(area -> compared(area, findings, ranks))
                .toList();
        return new Comparison(
                indicator,
                findings.period(),
                findings.borders(),
                own,
                peers,
                values,
                compared(own, findings, ranks),
                spread(values),
                inequality(values, peers.kind()),
                caveats(peers.kind()),
                Stream.concat(Stream.of(own), peers.areas().stream())
                        .map(area -> findings.value(area.code()))
                        .anyMatch(value -> value != null && value.reconstructed()));
    }

    PeersInPeriod inPeriod(PeriodFindings findings, Area own, PeerSet peers) {
        Ranks none = new Ranks(indicator, List.of(), findings);
        List<Compared> values = peers.areas().stream()
                .map(area -> compared(area, findings, none))
                .toList();
        return new PeersInPeriod(
                findings.period(),
                findings.borders(),
                findings.of(own.code()),
                findings.of(Country.CODE),
                ComparedCounts.of(values),
                spread(values),
                inequality(values, peers.kind()));
    }

    private static Compared compared(Area area, PeriodFindings findings, Ranks ranks) {
        Finding finding = findings.of(area.code());
        Value value = findings.value(area.code());
        Optional<PlaceAmongPeers> standing =
                area instanceof Municipality municipality ? ranks.of(municipality, finding) : Optional.empty();
        return new Compared(area, finding, value == null ? null : value.parts(), standing.orElse(null));
    }

    private static double[] counted(List<Compared> values) {
        return values.stream()
                .filter(Compared::counts)
                .mapToDouble(each -> Objects.requireNonNull(each.finding().value()))
                .toArray();
    }

    /** Half of a yes says nothing. */
    private @Nullable Percentiles spread(List<Compared> values) {
        return indicator.unit() == Unit.YES_NO
                ? null
                : Percentiles.of(counted(values)).orElse(null);
    }

    /** Only over municipalities; a change that can be less than nothing is not shared out among them. */
    private @Nullable Inequality inequality(List<Compared> values, AreaKind kind) {
        double[] counted = counted(values);
        boolean says = kind == AreaKind.MUNICIPALITY && indicator.unit() != Unit.YES_NO;
        for (double value : counted) {
            says &= value >= 0;
        }
        return says ? Inequality.of(counted).orElse(null) : null;
    }

    private List<Text> caveats(AreaKind kind) {
        List<Text> caveats = new ArrayList<>();
        Text.Named sheet = indicator.guidance().caveats();
        if (sheet != null) {
            caveats.add(sheet);
        }
        boolean said = sheet != null && sheet.en().contains(SOURCE_OF_CAVEAT);
        if (kind.compareTo(AreaKind.MUNICIPALITY) <= 0 && !said) {
            caveats.add(Text.of("comparison.caveat"));
        }
        return caveats;
    }
}
