package no.opptrapp.survey.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.opptrapp.core.disclosure.Attacker;
import no.opptrapp.core.disclosure.CorrectionRule;
import no.opptrapp.core.disclosure.DisclosureRule;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.disclosure.TwoVersions;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.result.Switches.Base;
import no.opptrapp.survey.result.Switches.Mean;
import no.opptrapp.survey.result.Switches.Weight;
import no.opptrapp.survey.round.Concern;
import no.opptrapp.survey.round.Counts;
import no.opptrapp.survey.round.RegionTally;
import no.opptrapp.survey.round.Tally;

/** Somebody collects everything that is published of two rounds of a month, over all switches, and subtracts. */
class RoundAttackTest {

    private static final List<String> REGIONS = List.of("NN", "TR", "VL", "OL", "SL");
    private static final IsoWeek FIRST = IsoWeek.parse("2020-W50");
    private static final IsoWeek SECOND = IsoWeek.parse("2020-W51");
    private static final String WITHOUT = "without";
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
        Map<String, Long> bases = report.bases("F4", REGIONS);
        long without = country.stream().mapToLong(count -> count).sum()
                - REGIONS.stream()
                        .mapToLong(region -> report.base("F4", region))
                        .sum();
        bases.put(WITHOUT, without);
        Attacker attacker = new Attacker(report.rest(country, "F4", REGIONS), bases);
        assertThat(attacker.rest()).allMatch(count -> count >= 0);
        REGIONS.stream()
                .filter(region -> report.isHidden("F4", region))
                .forEach(region -> assertThat(attacker.possible(region, 2))
                        .as("what %s can have answered", region)
                        .hasSize(2));
        if (without > 0 && without < Threshold.DEFAULT.answers()) {
            assertThat(attacker.possible(WITHOUT, 2))
                    .as("what those without a landsdel can have answered")
                    .hasSize(2);
        }
    }

    /** Publish, correct, publish: what is read off the second time is subtracted from the first. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void nothing_can_be_worked_out_from_a_round_and_its_correction(
            @ForAll("few") List<Counts> first, @ForAll("few") List<Counts> came) {
        Tally seen = tally(SECOND, 1, first, Map.of());
        Material before = Samples.material(Samples.survey("attack"), List.of(seen));
        Corrections corrections = new Corrections(new CorrectionRule(new DisclosureRule(Threshold.DEFAULT)));
        List<Counts> both = IntStream.range(0, first.size())
                .mapToObj(i -> plus(first.get(i), came.get(i)))
                .toList();
        Material whole = Samples.material(Samples.survey("attack"), List.of(tally(SECOND, 2, both, Map.of())));
        Map<String, Set<String>> withheld = corrections.waiting(whole, List.of(seen)).stream()
                .collect(Collectors.toMap(
                        Concern::code,
                        concern -> concern.withhold().stream()
                                .map(Concern.Place::code)
                                .collect(Collectors.toSet())));
        Material after = Samples.material(Samples.survey("attack"), List.of(tally(SECOND, 2, both, withheld)));
        assertThat(corrections.waiting(after, List.of(seen))).isEmpty();
        PublishedRound one = PublishedRound.of(before, Switches.DEFAULT, "F2", "F4");
        PublishedRound two = PublishedRound.of(after, Switches.DEFAULT, "F2", "F4");
        if (one.isShown("F2", MONTH) && two.isShown("F2", MONTH)) {
            attack(one, two);
            Switches all = new Switches(Base.ALL, Mean.ROUNDS, Weight.RESPONDENT);
            dontKnow(PublishedRound.of(before, all, "F2", "F4"), PublishedRound.of(after, all, "F2", "F4"));
        }
    }

    private static void attack(PublishedRound one, PublishedRound two) {
        List<Long> country = one.counts("F2", MONTH);
        Assume.that(country.stream().filter(count -> count > 0).count() > 1);
        List<TwoVersions.Piece> pieces = new ArrayList<>();
        for (String region : REGIONS) {
            pieces.add(new TwoVersions.Piece(
                    region,
                    one.base("F4", region),
                    two.base("F4", region) - one.base("F4", region),
                    one.isHidden("F4", region) ? null : counts(one, region),
                    two.isHidden("F4", region) ? null : counts(two, region)));
        }
        long before = one.base("F2", MONTH)
                - pieces.stream().mapToLong(TwoVersions.Piece::before).sum();
        long came = two.base("F2", MONTH)
                - one.base("F2", MONTH)
                - pieces.stream().mapToLong(TwoVersions.Piece::came).sum();
        pieces.add(new TwoVersions.Piece(WITHOUT, before, came, null, null));
        TwoVersions attacker = new TwoVersions(country, two.counts("F2", MONTH), pieces);
        for (TwoVersions.Piece piece : pieces) {
            boolean hidden = !piece.name().equals(WITHOUT) && one.isHidden("F4", piece.name());
            if (hidden || isFew(piece.before())) {
                assertThat(attacker.possible(piece.name(), TwoVersions.Part.BEFORE, 2))
                        .as("%s as it was", piece.name())
                        .hasSize(2);
            }
            if (isFew(piece.came())) {
                assertThat(attacker.possible(piece.name(), TwoVersions.Part.CAME, 2))
                        .as("who came to %s", piece.name())
                        .hasSize(2);
            }
        }
    }

    /** Where <i>vet ikke</i> is counted, nothing grows by few either. */
    private static void dontKnow(PublishedRound one, PublishedRound two) {
        assertThat(isFew(two.base("F2", MONTH) - one.base("F2", MONTH))).isFalse();
        REGIONS.stream()
                .filter(region -> one.isShown("F4", region) && two.isShown("F4", region))
                .forEach(region -> assertThat(isFew(two.base("F4", region) - one.base("F4", region)))
                        .as(region)
                        .isFalse());
    }

    private static List<Long> counts(PublishedRound report, String region) {
        return report.isShown("F4", region) ? report.counts("F4", region) : List.of(0L, 0L, 0L, 0L, 0L);
    }

    private static boolean isFew(long answers) {
        return answers > 0 && answers < Threshold.DEFAULT.answers();
    }

    private static Counts plus(Counts a, Counts b) {
        return new Counts(
                a.dontKnow() + b.dontKnow(),
                IntStream.range(0, 5)
                        .mapToObj(i -> a.options().get(i) + b.options().get(i))
                        .toList());
    }

    /** Three landsdeler, two without answers, and those without a landsdel: few enough to try everything. */
    @Provide
    static Arbitrary<List<Counts>> few() {
        Arbitrary<Long> count = Arbitraries.of(0L, 0L, 1L, 2L, 4L);
        Counts nobody = new Counts(0, List.of(0L, 0L, 0L, 0L, 0L));
        Arbitrary<Counts> some = Combinators.combine(Arbitraries.of(0L, 0L, 1L), count, count, count)
                .as((dontKnow, a, b, c) -> new Counts(dontKnow, List.of(a, b, 0L, c, 0L)));
        Arbitrary<Counts> group = Arbitraries.frequencyOf(Tuple.of(3, some), Tuple.of(1, Arbitraries.just(nobody)));
        Arbitrary<Counts> loose = Arbitraries.frequencyOf(Tuple.of(1, some), Tuple.of(2, Arbitraries.just(nobody)));
        return Combinators.combine(group.list().ofSize(3), loose)
                .as((three, without) -> List.of(three.get(0), three.get(1), three.get(2), nobody, nobody, without));
    }

    /** One question's answers in one or two rounds; the other questions were not answered. */
    private static Material material(List<List<Counts>> rounds) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            tallies.add(tally(i == 0 && rounds.size() == 2 ? FIRST : SECOND, 1, rounds.get(i), Map.of()));
        }
        return Samples.material(Samples.survey("attack"), tallies);
    }

    private static Tally tally(IsoWeek round, int version, List<Counts> groups, Map<String, Set<String>> withheld) {
        List<RegionTally> regions = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            Counts counts = groups.get(g);
            String region = g < REGIONS.size() ? REGIONS.get(g) : null;
            regions.add(new RegionTally(region, counts.all(), counts.all(), answersTo(counts)));
        }
        return new Tally(round, version, 2, regions, withheld);
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
                new Counts(1, List.of(0L, 1L, 0L, 1L, 0L)),
                new Counts(0, List.of(0L, 0L, 0L, 1L, 0L)),
                new Counts(0, List.of(3L, 1L, 0L, 3L, 0L)));
        return Combinators.combine(group.list().ofSize(5), loose).as((groups, without) -> {
            List<Counts> all = new ArrayList<>(groups);
            all.add(without);
            return all;
        });
    }
}
