package no.opptrapp.survey.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.opptrapp.core.disclosure.Attacker;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.result.Switches.Base;
import no.opptrapp.survey.result.Switches.Mean;
import no.opptrapp.survey.result.Switches.Weight;
import no.opptrapp.survey.round.Counts;
import no.opptrapp.survey.round.RegionTally;
import no.opptrapp.survey.round.Tally;

/** Somebody collects everything that is published of two rounds of a month, over all switches, and subtracts. */
class RoundAttackTest {

    private static final List<String> REGIONS = List.of("NN", "TR", "VL", "OL", "SL");
    private static final IsoWeek FIRST = IsoWeek.parse("2020-W50");
    private static final IsoWeek SECOND = IsoWeek.parse("2020-W51");
    private static final String MONTH = "2020-12";

    @Property(tries = 200)
    void no_hidden_landsdel_can_be_worked_out_from_one_report(@ForAll("rounds") List<Counts> groups) {
        PublishedRound report = PublishedRound.of(material(List.of(groups)), Switches.DEFAULT, "F2", "F4");
        if (report.isShown("F2", MONTH)) {
            attack(report, report.counts("F2", MONTH));
        }
    }

    @Property(tries = 200)
    void nor_from_the_mean_of_two_rounds_less_the_first(
            @ForAll("rounds") List<Counts> before, @ForAll("rounds") List<Counts> groups) {
        PublishedRound first = PublishedRound.of(material(List.of(before)), Switches.DEFAULT, "F2", "F4");
        PublishedRound both = PublishedRound.of(material(List.of(before, groups)), Switches.DEFAULT, "F2", "F4");
        Assume.that(first.isShown("F2", MONTH) && both.base("F2", MONTH) > first.base("F2", MONTH));
        long base = both.base("F2", MONTH) - first.base("F2", MONTH);
        List<Double> shares = IntStream.range(0, 5)
                .mapToObj(i -> 2 * both.shares("F2", MONTH).get(i)
                        - first.shares("F2", MONTH).get(i))
                .toList();
        attack(both, PublishedRound.counts(shares, base));
    }

    @Property(tries = 200)
    void weighting_adds_nothing_to_the_landsdeler_that_are_shown(@ForAll("rounds") List<Counts> groups) {
        Material material = material(List.of(groups));
        for (Base base : Base.values()) {
            PublishedRound plain =
                    PublishedRound.of(material, new Switches(base, Mean.ROUNDS, Weight.RESPONDENT), "F2", "F4");
            List<String> shown = REGIONS.stream()
                    .filter(region -> plain.isShown("F4", region))
                    .toList();
            long people = shown.stream().mapToLong(SwitchesTest::inhabitants).sum();
            for (Mean mean : Mean.values()) {
                PublishedRound weighted =
                        PublishedRound.of(material, new Switches(base, mean, Weight.POPULATION), "F2", "F4");
                assertThat(weighted.isShown("F2", MONTH)).isEqualTo(!shown.isEmpty());
                for (int i = 0; i < 5 && !shown.isEmpty(); i++) {
                    int option = i;
                    double known = shown.stream()
                            .mapToDouble(region ->
                                    plain.shares("F4", region).get(option) * SwitchesTest.inhabitants(region) / people)
                            .sum();
                    assertThat(weighted.shares("F2", MONTH).get(i)).isCloseTo(known, within(2e-6));
                }
            }
        }
    }

    @Property(tries = 200)
    void every_switch_hides_the_same_and_tells_the_same_bases_of_it(@ForAll("rounds") List<Counts> groups) {
        Material material = material(List.of(groups));
        PublishedRound plain = PublishedRound.of(material, Switches.DEFAULT, "F2", "F4");
        for (Switches switches : SwitchesTest.all()) {
            PublishedRound other = PublishedRound.of(material, switches, "F2", "F4");
            for (String region : REGIONS) {
                assertThat(other.isShown("F4", region)).isEqualTo(plain.isShown("F4", region));
                if (!plain.isShown("F4", region)) {
                    assertThat(other.base("F4", region)).isEqualTo(plain.base("F4", region));
                }
            }
        }
    }

    private static void attack(PublishedRound report, List<Long> country) {
        // Where the whole country gave one answer, the country's own figure says what everybody answered.
        Assume.that(country.stream().filter(count -> count > 0).count() > 1);
        Attacker attacker = new Attacker(report.rest(country, "F4", REGIONS), report.bases("F4", REGIONS));
        assertThat(attacker.rest()).allMatch(count -> count >= 0);
        REGIONS.stream()
                .filter(region -> report.isHidden("F4", region))
                .forEach(region -> assertThat(attacker.possible(region, 2))
                        .as("what %s can have answered", region)
                        .hasSize(2));
    }

    /** One question's answers in one or two rounds; the other questions were not answered. */
    private static Material material(List<List<Counts>> rounds) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            List<RegionTally> regions = new ArrayList<>();
            for (int g = 0; g < rounds.get(i).size(); g++) {
                Counts counts = rounds.get(i).get(g);
                String region = g < REGIONS.size() ? REGIONS.get(g) : null;
                regions.add(new RegionTally(region, counts.all(), counts.all(), answersTo(counts)));
            }
            tallies.add(new Tally(i == 0 && rounds.size() == 2 ? FIRST : SECOND, 1, 2, regions));
        }
        return Samples.material(Samples.survey("attack"), tallies);
    }

    private static Map<String, Counts> answersTo(Counts counts) {
        Map<String, Counts> answers = new HashMap<>();
        for (Question question : Samples.QUESTIONNAIRE.version(2).questions()) {
            if (question instanceof Question.ScaleQuestion) {
                answers.put(question.code(), new Counts(0, List.of(0L, 0L, 0L, 0L, 0L)));
            }
        }
        answers.put("Q_MILJO", counts);
        return answers;
    }

    /** Five landsdeler and those without one, mostly small, with answers that often agree. */
    @Provide
    static Arbitrary<List<Counts>> rounds() {
        Arbitrary<Long> count = Arbitraries.of(0L, 0L, 0L, 1L, 2L, 3L, 6L);
        Arbitrary<Counts> group =
                Combinators.combine(count, count.list().ofSize(5)).as(Counts::new);
        Arbitrary<Counts> loose = Arbitraries.of(
                new Counts(0, List.of(0L, 0L, 0L, 0L, 0L)),
                new Counts(0, List.of(0L, 0L, 0L, 0L, 0L)),
                new Counts(1, List.of(0L, 1L, 0L, 1L, 0L)));
        return Combinators.combine(group.list().ofSize(5), loose).as((groups, without) -> {
            List<Counts> all = new ArrayList<>(groups);
            all.add(without);
            return all;
        });
    }
}
