package no.opptrapp.planning.need;

import static no.opptrapp.planning.need.Reports.rule;
import static no.opptrapp.planning.need.Reports.test;
import static no.opptrapp.planning.need.Reports.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RetestTest {

    private static final NeedRule RULE = rule(NeedRule.Kind.THRESHOLD, 20, 60, 1, 1);

    private final Map<UUID, Need> needs = new LinkedHashMap<>();
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
    void leaves_out_a_result_that_comes_after_a_newer_one() {
        report(2019, 30);
        assertThat(report(2018, 50)).isEmpty();
    }

    @Property(tries = 200)
    void adds_nothing_when_the_same_is_reported_twice(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 100) Double> values) {
        needs.clear();
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
        Retest retest = new Retest(UUID::randomUUID, Instant.EPOCH, "test");
        retest.hold(
                List.of(test(RULE, year("4601", year, value)).findings()),
                needs.values().stream()
                        .filter(need -> need.state() != NeedState.DISMISSED
                                || need.newest().meets())
                        .toList());
        retest.made().forEach(need -> needs.put(need.id(), need));
        retest.changed().forEach(need -> needs.put(need.id(), need));
        retest.again().forEach(need -> needs.put(need.id(), need));
        evidence += retest.evidence().size();
        return retest.counts();
    }
}
