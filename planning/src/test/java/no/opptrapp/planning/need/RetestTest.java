package no.opptrapp.planning.need;

import static no.opptrapp.planning.need.Reports.rule;
import static no.opptrapp.planning.need.Reports.test;
import static no.opptrapp.planning.need.Reports.without;
import static no.opptrapp.planning.need.Reports.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Status;
import org.junit.jupiter.api.Test;

class RetestTest {

    private static final NeedRule RULE = rule(NeedRule.Kind.THRESHOLD, 20, 60, 1, 1);

    private final Map<UUID, Need> needs = new LinkedHashMap<>();
    private final Map<Integer, Observation> reported = new TreeMap<>();
    private final Set<UUID> spokenOf = new HashSet<>();
    private int evidence;

    @Test
    void finds_goes_on_worsens_and_relieves() {
        assertThat(report(2018, 30)).containsExactly(Map.entry(Verdict.FOUND, 1));
        assertThat(report(2019, 25)).containsExactly(Map.entry(Verdict.STILL, 1));
        assertThat(report(2020, 50)).containsExactly(Map.entry(Verdict.WORSE, 1));
        assertThat(report(2021, 19)).containsExactly(Map.entry(Verdict.RELIEVED, 1));
        assertThat(needs.values()).singleElement().satisfies(need -> {
            assertThat(need.state()).isEqualTo(NeedState.RELIEVED);
            assertThat(need.newest().severity()).isEqualTo(75);
        });
    }

    @Test
    void takes_up_the_same_need_when_it_is_found_again_once_something_newer_says_so() {
        report(2018, 30);
        report(2019, 10);
        assertThat(report(2019, 10)).isEmpty();
        assertThat(report(2018, 50)).isEmpty();
        assertThat(report(2020, 19)).isEmpty();
        assertThat(report(2021, 40)).containsExactly(Map.entry(Verdict.FOUND, 1));
        assertThat(needs.values()).singleElement().satisfies(need -> {
            assertThat(need.state()).isEqualTo(NeedState.FOUND);
            assertThat(need.newest().severity()).isEqualTo(50);
            assertThat(need.newest().meets()).isTrue();
        });
        assertThat(evidence).isEqualTo(3);
        assertThat(report(2022, 30)).containsExactly(Map.entry(Verdict.STILL, 1));
    }

    @Test
    void finds_nothing_again_that_somebody_left_until_it_was_over_in_between() {
        report(2018, 30);
        needs.replaceAll((id, need) -> need.in(NeedState.DISMISSED, "not here"));
        assertThat(report(2019, 40)).containsExactly(Map.entry(Verdict.WORSE, 1));
        assertThat(needs.values()).extracting(Need::state).containsExactly(NeedState.DISMISSED);
        report(2020, 10);
        assertThat(report(2021, 40)).containsExactly(Map.entry(Verdict.FOUND, 1));
        assertThat(needs).hasSize(2);
    }

    @Test
    void leaves_out_what_is_reported_later_for_an_earlier_year() {
        report(2019, 30);
        assertThat(report(2018, 50)).isEmpty();
    }

    @Test
    void says_that_evidence_was_taken_back_only_once_and_keeps_what_people_left_left() {
        report(2018, 30);
        needs.replaceAll((id, need) -> need.in(NeedState.DISMISSED, "not here"));

        assertThat(takeBack(2018)).containsExactly(Map.entry(Verdict.TAKEN_BACK, 1));
        assertThat(takeBack(2018)).isEmpty();

        assertThat(report(2018, 30)).containsExactly(Map.entry(Verdict.STILL, 1));
        assertThat(needs.values()).extracting(Need::state).containsExactly(NeedState.DISMISSED);
    }

    @Test
    void keeps_what_nobody_took_but_somebody_spoke_of() {
        report(2018, 30);
        spokenOf.addAll(needs.keySet());
        takeBack(2018);
        assertThat(needs.values()).extracting(Need::state).containsExactly(NeedState.FOUND);
        assertThat(needs.values()).extracting(need -> need.newest().meets()).containsExactly(false);
    }

    @Test
    void a_limit_among_peers_that_moves_is_told_only_when_it_makes_a_difference() {
        NeedRule low = rule(NeedRule.Kind.LOW_AMONG_PEERS, 25, 0, 1, 1);
        assertThat(hold(test(low, peers(20)))).containsExactly(Map.entry(Verdict.FOUND, 1));
        assertThat(hold(test(low, peers(30)))).isEmpty();
        assertThat(hold(test(low, peers(9)))).containsExactly(Map.entry(Verdict.RELIEVED, 1));
        assertThat(hold(test(low, peers(20)))).containsExactly(Map.entry(Verdict.FOUND, 1));
        assertThat(needs).hasSize(1);
    }

    /** Five peers; all but the first move. */
    private static Observation[] peers(double others) {
        return IntStream.range(0, 6)
                .mapToObj(i -> year("460" + i, 2020, i == 0 ? 10 : others))
                .toArray(Observation[]::new);
    }

    @Property(tries = 200)
    void adds_nothing_when_the_same_is_reported_twice(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 100) Double> values) {
        needs.clear();
        reported.clear();
        for (int i = 0; i < values.size(); i++) {
            report(2000 + i, values.get(i));
            int before = evidence;
            Map<UUID, Need> then = Map.copyOf(needs);
            assertThat(report(2000 + i, values.get(i))).isEmpty();
            assertThat(evidence).isEqualTo(before);
            assertThat(needs).isEqualTo(then);
        }
        assertThat(needs.values().stream().filter(need -> need.state().isOpen()).count())
                .isEqualTo(values.getLast() >= 20 ? 1 : 0);
    }

    private Map<Verdict, Integer> report(int year, double value) {
        reported.put(year, year("4601", year, value));
        return hold(test(RULE, reported.values().toArray(Observation[]::new)));
    }

    private Map<Verdict, Integer> takeBack(int year) {
        reported.put(year, without("4601", year, Status.MISSING));
        return hold(test(RULE, reported.values().toArray(Observation[]::new)));
    }

    private Map<Verdict, Integer> hold(RuleTest test) {
        Retest retest = new Retest(UUID::randomUUID, Instant.EPOCH, "test", spokenOf);
        retest.hold(
                List.of(test.findings()),
                needs.values().stream()
                        .filter(need -> need.state() != NeedState.DISMISSED
                                || !need.newest().isOver())
                        .toList());
        retest.made().forEach(need -> needs.put(need.id(), need));
        retest.changed().forEach(need -> needs.put(need.id(), need));
        retest.again().forEach(need -> needs.put(need.id(), need));
        evidence += retest.evidence().size();
        return retest.counts();
    }
}
