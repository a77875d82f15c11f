package no.opptrapp.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.statistics.Estimate;
import no.opptrapp.core.statistics.Share;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;

class TopShareTrendTest {

    private static final Text WORDS = Text.verbatim("Andel");

    private static TopShareTrend of(String... months) {
        List<MonthShare> shares = Stream.of(months)
                .map(month -> new MonthShare(Month.parse(month), Estimate.of(new Share(40, 90)), 90, 1))
                .toList();
        Set<Month> comparable = shares.stream().map(MonthShare::month).collect(Collectors.toSet());
        return new TopShareTrend("Q", WORDS, WORDS, WORDS, true, shares, comparable);
    }

    private static List<String> compared(TopShareTrend trend) {
        return trend.comparisons().stream()
                .map(comparison -> comparison.from().month().key())
                .toList();
    }

    @Test
    void compares_with_the_calendar_month_before_and_the_one_two_before() {
        assertThat(compared(of("2020-08", "2020-09", "2020-10", "2020-11"))).containsExactly("2020-10", "2020-09");
        assertThat(compared(of("2020-12", "2021-01"))).containsExactly("2020-12");
        assertThat(compared(of("2020-06", "2020-07", "2020-09"))).containsExactly("2020-07");
    }

    @Test
    void reaches_back_to_the_last_month_with_a_value_only_where_those_two_have_none() {
        TopShareTrend trend = of("2020-11", "2020-12", "2026-11");
        assertThat(compared(trend)).containsExactly("2020-12");
        assertThat(trend.comparisons().getFirst().reachesBack()).isTrue();
        assertThat(of("2020-09", "2020-11").comparisons().getFirst().reachesBack())
                .isFalse();
    }

    @Test
    void one_month_alone_is_compared_with_nothing() {
        assertThat(of("2026-11").comparisons()).isEmpty();
    }

    @Test
    void names_the_year_where_the_months_are_of_several() {
        Texts nb = Texts.in(Language.NB);
        Month december = Month.parse("2020-12");
        assertThat(nb.say(of("2020-11", "2020-12").name(december))).isEqualTo("desember");
        assertThat(nb.say(of("2020-12", "2026-11").name(december))).isEqualTo("desember 2020");
    }

    @Test
    void every_share_of_the_shipped_questionnaire_says_what_it_counts_and_asks_nothing() {
        for (TopShareTrend trend : new Trends(Samples.koronaOgRus("2020-W48"), Switches.DEFAULT).all()) {
            for (Language language : Language.values()) {
                assertThat(Texts.in(language).say(trend.counted()))
                        .as(trend.question())
                        .startsWith(language == Language.NB ? "Andel" : language == Language.NN ? "Del" : "Share")
                        .doesNotContain("?", "du/d", "Do you");
            }
        }
    }

    @Test
    void a_questionnaire_that_names_no_share_has_it_named_by_its_answers() {
        Asked asked = Asked.in(Samples.QUESTIONNAIRE.version(2), "Q_NORMAL").orElseThrow();
        Text words = Text.of("result.counted", Captions.top(asked), asked.text());
        assertThat(Texts.in(Language.NB).say(words))
                .isEqualTo("Andel som svarer «I stor grad» eller «I svært stor grad» på spørsmålet"
                        + " «Er tjenestetilbudet i ferd med å gjenopprettes til en normalsituasjon?»");
    }
}
