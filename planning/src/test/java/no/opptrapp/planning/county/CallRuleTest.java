package no.opptrapp.planning.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.county.note.CallDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallRuleTest {

    private static final CallDays NEVER = CallDays.NONE;

    /** Every way in which things can be a little worse. */
    private static final List<UnaryOperator<Situation>> WORSE = List.of(
            one -> one.needs(one.severe() + 1, one.mild()),
            one -> one.needs(one.severe(), one.mild() + 1),
            one -> one.needs(one.severe() + Math.min(1, one.mild()), one.mild() - Math.min(1, one.mild())),
            one -> one.measures(one.stillReported() + 1, one.late()),
            one -> one.measures(one.stillReported(), one.late() + 1),
            one -> one.values(true, one.reported(), one.approved()),
            one -> one.ready(50),
            one -> one.values(one.low(), false, one.approved()),
            one -> one.values(one.low(), one.reported(), false),
            one -> one.called(new CallDays(one.calls().last(), Situation.TODAY.minusDays(1))),
            one -> one.called(new CallDays(null, one.calls().followUpOn())));

    private static List<Call> rank(List<Situation> situations) {
        return CallRule.rank(situations.stream().map(Situation::row).toList(), Situation.TODAY, new Year(2020), 2020);
    }

    private static List<String> names(List<Situation> situations) {
        return rank(situations).stream()
                .map(call -> call.row().municipality().title())
                .toList();
    }

    @Test
    void calls_first_where_somebody_goes_without_then_where_it_did_not_reach_and_last_where_all_is_well() {
        Situation well = Situation.well("Vel");
        assertThat(names(List.of(
                        well,
                        well("Ikke ringt").called(NEVER),
                        well("Ikke godkjent").values(false, true, false),
                        well("Ikke meldt").values(false, false, true),
                        well("Få årsverk").values(true, true, true),
                        well("Sent").measures(0, 1),
                        well("Fortsatt meldt").measures(1, 0),
                        well("Alvorlig").needs(1, 0))))
                .containsExactly(
                        "Alvorlig",
                        "Fortsatt meldt",
                        "Sent",
                        "Få årsverk",
                        "Ikke meldt",
                        "Ikke godkjent",
                        "Ikke ringt");
    }

    private static Situation well(String name) {
        return Situation.well(name);
    }

    @Test
    void equal_ones_stand_by_name_as_norwegian_readers_expect() {
        assertThat(names(Stream.of("Åmot", "Østre Toten", "Aurland", "Ås", "Aure", "Ærøy")
                        .map(name -> well(name).needs(0, 1))
                        .toList()))
                .containsExactly("Aure", "Aurland", "Ærøy", "Østre Toten", "Åmot", "Ås");
    }

    @Test
    void says_why_with_numbers_and_the_points_of_each_reason_make_the_sum() {
        Call call = rank(List.of(well("Bergen").needs(2, 3).measures(1, 2).called(NEVER)))
                .getFirst();
        Texts nb = Texts.in(Language.NB);

        assertThat(call.points()).isEqualTo(2 * 8 + 5 * 2 + 6 + 2 * 5 + 1);
        assertThat(call.reasons()).extracting(Call.Reason::points).containsExactly(16, 10, 10, 6, 1);
        assertThat(call.reasons())
                .extracting(Call.Reason::why, reason -> nb.say(reason.words()), Call.Reason::page)
                .contains(
                        tuple(
                                CallReason.SEVERE_NEED,
                                "2 alvorlige behov er uten tiltak, det verste er «Uro» med alvorlighet 90 av 100.",
                                "gaps?area=4601"),
                        tuple(CallReason.NEED, "5 behov er uten tiltak i alt.", "gaps?area=4601"),
                        tuple(
                                CallReason.LATE_MEASURE,
                                "2 tiltak skulle vært ferdige, det første 1. apr. 2021.",
                                "county/4601"));
    }

    @Test
    void readiness_counts_when_half_or_less_of_the_minimum_is_in_place_and_only_when_it_is_known() {
        assertThat(names(List.of(well("Halv").ready(50), well("Over").ready(51), well("Ukjent"))))
                .containsExactly("Halv");
        Call call = rank(List.of(well("Bergen").ready(100.0 / 3))).getFirst();

        assertThat(call.points()).isEqualTo(3);
        assertThat(call.reasons())
                .extracting(reason -> Texts.in(Language.NB).say(reason.words()), Call.Reason::page)
                .containsExactly(tuple(
                        "Beredskapen var 33,3\u202F% i mars 2021: høyst halvparten av minimumspunktene i kontinuitetsplanen"
                                + " er på plass.",
                        "continuity/checklist?area=4601"));
    }

    @Test
    void needs_that_are_all_severe_are_said_once_with_all_their_points() {
        Call call = rank(List.of(well("Bergen").needs(1, 0))).getFirst();

        assertThat(call.reasons()).extracting(Call.Reason::points).containsExactly(10);
        assertThat(call.points()).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(CallReason.class)
    void every_reason_is_explained_in_every_language(CallReason reason) {
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).say(reason.label())).contains(Integer.toString(reason.weight()));
        }
    }

    @Property(tries = 500)
    void more_of_a_bad_thing_never_lowers_a_place(
            @ForAll("situations") List<Situation> situations,
            @ForAll @IntRange(max = 9) int way,
            @ForAll @IntRange(max = 4) int which) {
        String name = situations.get(which).name();
        List<Situation> worse = new ArrayList<>(situations);
        worse.set(which, WORSE.get(way).apply(situations.get(which)));

        assertThat(place(worse, name)).isLessThanOrEqualTo(place(situations, name));
    }

    @Property(tries = 200)
    void the_points_of_the_reasons_always_make_the_sum(@ForAll("situations") List<Situation> situations) {
        for (Call call : rank(situations)) {
            assertThat(call.reasons().stream().mapToInt(Call.Reason::points).sum())
                    .isEqualTo(call.points());
        }
    }

    private static int place(List<Situation> situations, String name) {
        List<String> names = names(situations);
        return names.contains(name) ? names.indexOf(name) : situations.size();
    }

    @Provide
    Arbitrary<List<Situation>> situations() {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 12);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<CallDays> calls = Arbitraries.of(
                NEVER,
                Situation.CALLED_LATELY,
                new CallDays(Situation.TODAY.minusDays(200), null),
                new CallDays(Situation.TODAY.minusDays(30), Situation.TODAY.plusDays(5)));
        Arbitrary<Situation> one = Combinators.combine(count, count, count, count, either, either, either, calls)
                .as((severe, mild, still, late, low, reported, approved, days) ->
                        new Situation("x", severe, mild, still, late, low, reported, approved, days, null));
        return one.list()
                .ofSize(5)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(place -> named(all.get(place), place))
                        .toList());
    }

    private static Situation named(Situation one, int place) {
        return new Situation(
                "Kommune " + place,
                one.severe(),
                one.mild(),
                one.stillReported(),
                one.late(),
                one.low(),
                one.reported(),
                one.approved(),
                one.calls(),
                one.readiness());
    }
}
