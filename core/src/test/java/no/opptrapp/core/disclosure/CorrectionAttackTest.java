package no.opptrapp.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.opptrapp.core.disclosure.TwoVersions.Part;
import org.junit.jupiter.api.Test;

/** Publish, correct, publish: somebody keeps both versions, knows that answers only come, and subtracts. */
class CorrectionAttackTest {

    private static final int T = Threshold.DEFAULT.answers();
    private final CorrectionRule rule = new CorrectionRule(new DisclosureRule(Threshold.DEFAULT));

    /** Answers of three groups and of those who belong to none, and what came to each afterwards. */
    record Corrected(List<Answers> first, List<Answers> came) {

        SequencedMap<String, Given> groups(boolean after) {
            SequencedMap<String, Given> groups = new LinkedHashMap<>();
            for (int i = 0; i < first.size() - 1; i++) {
                groups.put("G" + i, part(i, after));
            }
            return groups;
        }

        Given whole(boolean after) {
            Answers sum = Answers.of(0, 0, 0);
            for (int i = 0; i < first.size(); i++) {
                sum = plus(sum, part(i, after).answers());
            }
            return new Given(sum, 0);
        }

        private Given part(int i, boolean after) {
            return new Given(after ? plus(first.get(i), came.get(i)) : first.get(i), 0);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nothing_can_be_worked_out_of_a_correction_that_may_be_published(@ForAll("corrected") Corrected corrected) {
        Version seen = rule.version(corrected.whole(false), corrected.groups(false), Set.of());
        Version next = rule.version(corrected.whole(true), corrected.groups(true), Set.of());
        Assume.that(rule.check(seen, next) instanceof CorrectionRule.Verdict.MayBePublished);
        attack(corrected, seen, next);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nor_of_one_in_which_the_groups_concerned_are_hidden(@ForAll("corrected") Corrected corrected) {
        Version seen = rule.version(corrected.whole(false), corrected.groups(false), Set.of());
        Set<String> withheld = rule.withhold(List.of(seen), corrected.whole(true), corrected.groups(true));
        Version next = rule.version(corrected.whole(true), corrected.groups(true), withheld);
        assertThat(rule.check(seen, next)).isEqualTo(new CorrectionRule.Verdict.MayBePublished());
        attack(corrected, seen, next);
    }

    /** Answers only come: what nobody but they can have answered before tells what they answered since. */
    @Test
    void one_who_came_to_those_without_a_group_is_not_told_by_what_can_only_have_come() {
        Corrected corrected = new Corrected(
                List.of(Answers.of(2, 2, 1), Answers.of(0, 0, 1), Answers.of(1, 0, 3), Answers.of(0, 2, 3)),
                List.of(Answers.of(0, 0, 0), Answers.of(2, 1, 1), Answers.of(0, 0, 1), Answers.of(0, 1, 0)));
        Version seen = rule.version(corrected.whole(false), corrected.groups(false), Set.of());
        Version next = rule.version(corrected.whole(true), corrected.groups(true), Set.of());
        assertThat(rule.check(seen, next)).isInstanceOf(CorrectionRule.Verdict.WaitsForEditor.class);
    }

    private static void attack(Corrected corrected, Version seen, Version next) {
        Assume.that(seen.decision().whole().isShown() && next.decision().whole().isShown());
        // Where the whole country gave one answer, the country's own figure says what everybody answered.
        Assume.that(!seen.whole().answers().areUnanimous());
        TwoVersions attacker = TwoVersions.of(seen, next);
        for (String group : seen.groups().keySet()) {
            if (seen.decision().of(group).isHidden()) {
                assertThat(attacker.possible(group, Part.BEFORE, 2))
                        .as("%s as it was", group)
                        .hasSize(2);
            }
            if (next.decision().of(group).isHidden() && isFew(next.of(group).answers())) {
                assertThat(attacker.possible(group, Part.AFTER, 2))
                        .as("%s as it is", group)
                        .hasSize(2);
            }
            notPickedOut(attacker, corrected, group);
        }
        notPickedOut(attacker, corrected, CorrectionRule.NO_GROUP);
    }

    private static void notPickedOut(TwoVersions attacker, Corrected corrected, String part) {
        int place = part.equals(CorrectionRule.NO_GROUP)
                ? corrected.came().size() - 1
                : Integer.parseInt(part.substring(1));
        if (isFew(corrected.came().get(place))) {
            assertThat(attacker.possible(part, Part.CAME, 2))
                    .as("who came to %s", part)
                    .hasSize(2);
        }
    }

    private static boolean isFew(Answers answers) {
        return answers.base() > 0 && answers.base() < T;
    }

    private static Answers plus(Answers a, Answers b) {
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < a.perOption().size(); i++) {
            sum.add(a.perOption().get(i) + b.perOption().get(i));
        }
        return new Answers(sum);
    }

    @Provide
    static Arbitrary<Corrected> corrected() {
        Arbitrary<Answers> loose =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Answers.of(0, 0, 0))), Tuple.of(2, answers()));
        Arbitrary<Answers> late =
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Answers.of(0, 0, 0))), Tuple.of(3, answers()));
        return Combinators.combine(
                        answers().list().ofSize(3), loose, late.list().ofSize(3), loose)
                .as((first, without, came, cameWithout) -> {
                    List<Answers> before = new ArrayList<>(first);
                    before.add(without);
                    List<Answers> since = new ArrayList<>(came);
                    since.add(cameWithout);
                    return new Corrected(before, since);
                });
    }

    private static Arbitrary<Answers> answers() {
        Arbitrary<Long> count = Arbitraries.of(0L, 0L, 0L, 1L, 2L, 3L, 5L);
        return Combinators.combine(count, count, count).as((a, b, c) -> Answers.of(a, b, c));
    }
}
