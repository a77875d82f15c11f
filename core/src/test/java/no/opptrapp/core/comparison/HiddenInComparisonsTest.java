package no.opptrapp.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Registers;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.store.Definitions;
import no.opptrapp.core.indicator.value.SummedParts;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Year;

/** What is hidden takes part in nothing: so no two comparisons differ by it, and none can be subtracted from another. */
class HiddenInComparisonsTest {

    private static final AreaRegister REGISTER = Registers.snapshot();
    private static final Indicator R01 = Definitions.of("R01");
    private static final Borders BORDERS = Borders.B2020;

    @Property(tries = 100)
    void a_comparison_says_the_same_whether_an_area_is_hidden_or_never_reported(
            @ForAll Random random, @ForAll @IntRange(max = 30) int hidden) {
        PeerSet peers = peers();
        Set<String> kept = chosen(peers, hidden, random);
        List<Value> shown = shown(peers, kept, random);
        List<Value> with = new ArrayList<>(shown);
        kept.forEach(area -> with.add(value(area, new Finding(null, null, null, Status.HIDDEN))));

        Comparison told = compare(with, peers);
        Comparison without = compare(shown, peers);

        assertThat(told.quantiles()).isEqualTo(without.quantiles());
        assertThat(told.inequality()).isEqualTo(without.inequality());
        assertThat(told.counts().counted()).isEqualTo(without.counts().counted());
        assertThat(told.counts().hidden()).isEqualTo(kept.size());
        for (int i = 0; i < told.values().size(); i++) {
            Compared each = told.values().get(i);
            assertThat(each.standing()).isEqualTo(without.values().get(i).standing());
            if (kept.contains(each.area().code())) {
                assertThat(each.finding().value()).isNull();
                assertThat(each.standing()).isNull();
            }
        }
    }

    @Property(tries = 100)
    void values_carried_forward_move_neither_quantile_nor_place(
            @ForAll Random random, @ForAll @IntRange(max = 30) int carried) {
        PeerSet peers = peers();
        Set<String> old = chosen(peers, carried, random);
        List<Value> shown = shown(peers, old, random);
        List<Value> with = new ArrayList<>(shown);
        old.forEach(area ->
                with.add(value(area, new Finding(10 * random.nextDouble(), null, null, Status.CARRIED_FORWARD))));

        Comparison told = compare(with, peers);
        Comparison without = compare(shown, peers);

        assertThat(told.quantiles()).isEqualTo(without.quantiles());
        assertThat(told.inequality()).isEqualTo(without.inequality());
        assertThat(told.values())
                .extracting(Compared::standing)
                .isEqualTo(without.values().stream().map(Compared::standing).toList());
        assertThat(told.counts().carriedForward()).isEqualTo(old.size());
    }

    private static PeerSet peers() {
        PeerAreas finder = new PeerAreas(REGISTER, BORDERS, R01);
        return finder.of(finder.own("4203").orElseThrow(), Peers.KOSTRA).orElseThrow();
    }

    private static Comparison compare(List<Value> values, PeerSet peers) {
        Area own = peers.areas().getFirst();
        return new Comparing(REGISTER, R01).compare(new PeriodFindings(new Year(2020), BORDERS, values), own, peers);
    }

    private static Set<String> chosen(PeerSet peers, int count, Random random) {
        Set<String> chosen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            chosen.add(peers.areas().get(random.nextInt(peers.areas().size())).code());
        }
        return chosen;
    }

    private static List<Value> shown(PeerSet peers, Set<String> without, Random random) {
        return peers.areas().stream()
                .filter(area -> !without.contains(area.code()))
                .map(area -> value(area.code(), new Finding((double) random.nextInt(20), null, null, Status.REPORTED)))
                .toList();
    }

    private static Value value(String area, Finding finding) {
        ObservationKey key = new ObservationKey("R01", area, BORDERS, new Year(2020));
        return new Value(new Observation(key, finding, "test", 1, true), new SummedParts(1, 0, 0, 0, 0, 0), false);
    }
}
