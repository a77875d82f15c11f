package no.opptrapp.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AttackerTest {

    private static final int OPTIONS = 3;

    /** A made-up round: answers without a group, and the groups. */
    record SmallRound(Answers loose, SequencedMap<String, Answers> groups) {

        Answers whole() {
            long[] sum = new long[OPTIONS];
            add(sum, loose);
            groups.values().forEach(answers -> add(sum, answers));
            return Answers.of(sum);
        }

        private static void add(long[] sum, Answers answers) {
            for (int i = 0; i < OPTIONS; i++) {
                sum[i] += answers.perOption().get(i);
            }
        }
    }

    @Property
    void never_finds_the_answers_of_a_hidden_group(@ForAll("rounds") SmallRound round, @ForAll("thresholds") int t) {
        Answers whole = round.whole();
        Decision decision = new DisclosureRule(new Threshold(t)).decide(whole, round.groups());
        // Where the whole country gave one answer, the country's own figure says what everybody answered.
        Assume.that(!decision.whole().isShown() || !whole.areUnanimous());
        Attacker attacker = attack(round, whole, decision);
        round.groups().keySet().stream()
                .filter(group -> decision.of(group).isHidden())
                .forEach(group -> assertThat(attacker.possible(group, 2))
                        .as("what %s can have answered", group)
                        .hasSize(2));
    }

    @Property
    void sees_only_groups_that_are_large_enough(@ForAll("rounds") SmallRound round, @ForAll("thresholds") int t) {
        Decision decision = new DisclosureRule(new Threshold(t)).decide(round.whole(), round.groups());
        assertThat(decision.shown()).allMatch(group -> round.groups().get(group).base() >= t);
    }

    @Property
    void finds_at_least_two_hidden_groups_or_no_shown_one(
            @ForAll("rounds") SmallRound round, @ForAll("thresholds") int t) {
        Decision decision = new DisclosureRule(new Threshold(t)).decide(round.whole(), round.groups());
        List<String> hidden = round.groups().keySet().stream()
                .filter(group -> decision.of(group).isHidden())
                .toList();
        long together = hidden.stream()
                .mapToLong(group -> round.groups().get(group).base())
                .sum();
        if (!hidden.isEmpty() && !decision.shown().isEmpty()) {
            assertThat(hidden).hasSizeGreaterThan(1);
            assertThat(together).isGreaterThanOrEqualTo(t);
        }
    }

    private static Attacker attack(SmallRound round, Answers whole, Decision decision) {
        Map<String, Long> bases = new LinkedHashMap<>();
        round.groups().forEach((group, answers) -> bases.put(group, answers.base()));
        if (!decision.whole().isShown()) {
            // Nothing but the bases is known: each option may hold everybody.
            return new Attacker(Collections.nCopies(OPTIONS, whole.base()), bases);
        }
        Answers rest = whole;
        for (String group : decision.shown()) {
            rest = rest.minus(round.groups().get(group));
        }
        return new Attacker(rest.perOption(), bases);
    }

    @Provide
    static Arbitrary<Integer> thresholds() {
        return Arbitraries.integers().between(3, 8);
    }

    @Provide
    static Arbitrary<SmallRound> rounds() {
        Arbitrary<Answers> group = answers();
        Arbitrary<Answers> loose =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Answers.of(0, 0, 0))), Tuple.of(1, answers()));
        return Combinators.combine(loose, group.list().ofMinSize(2).ofMaxSize(6))
                .as((without, list) -> {
                    SequencedMap<String, Answers> groups = new LinkedHashMap<>();
                    for (int i = 0; i < list.size(); i++) {
                        groups.put("G" + i, list.get(i));
                    }
                    return new SmallRound(without, groups);
                });
    }

    /** Small groups that often agree: those are the ones that are easily worked out. */
    private static Arbitrary<Answers> answers() {
        Arbitrary<Long> count = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(3, Arbitraries.longs().between(1, 7)));
        return Combinators.combine(count, count, count).as((a, b, c) -> Answers.of(a, b, c));
    }
}
