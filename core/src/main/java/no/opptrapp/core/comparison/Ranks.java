package no.opptrapp.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.statistics.Ranking;

/**
 * The places of municipalities, each in its own KOSTRA group. There are none for an indicator that areas must not be
 * ranked by, and in a group where fewer than {@link #FEWEST} have a value of their own for the period.
 */
final class Ranks {

    /** In a smaller group nobody has a place. */
    static final int FEWEST = 10;

    private final Map<Integer, Ranking> byGroup = new HashMap<>();

    /** @param municipalities all of them, whomever they are compared with: a group is always whole */
    Ranks(Indicator indicator, List<Municipality> municipalities, PeriodFindings findings) {
        if (!indicator.rankable()) {
            return;
        }
        Map<Integer, List<Double>> values = new HashMap<>();
        for (Municipality municipality : municipalities) {
            Integer group = municipality.kostraGroup();
            Finding finding = findings.of(municipality.code());
            if (group != null && finding.status().isOfItsPeriod()) {
                values.computeIfAbsent(group, first -> new ArrayList<>()).add(value(finding));
            }
        }
        values.forEach((group, all) -> {
            if (all.size() >= FEWEST) {
                double[] array = all.stream().mapToDouble(Double::doubleValue).toArray();
                byGroup.put(group, new Ranking(array, highestFirst(indicator)));
            }
        });
    }

    /** Whether the highest value has the first place. */
    static boolean highestFirst(Indicator indicator) {
        return indicator.direction() != Indicator.Direction.DOWN;
    }

    /** The place of a municipality with a finding. */
    Optional<PlaceAmongPeers> of(Municipality municipality, Finding finding) {
        Integer group = municipality.kostraGroup();
        Ranking ranking = group == null ? null : byGroup.get(group);
        return group == null || ranking == null || !finding.status().isOfItsPeriod()
                ? Optional.empty()
                : Optional.of(new PlaceAmongPeers(ranking.place(value(finding)), ranking.size(), group));
    }

    private static double value(Finding finding) {
        return Objects.requireNonNull(finding.value());
    }
}
