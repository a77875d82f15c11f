package no.opptrapp.ui.staff.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.statistics.Estimate;
import no.opptrapp.core.statistics.Share;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.result.MonthShare;
import no.opptrapp.survey.result.TopShareTrend;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import no.opptrapp.ui.staff.shell.Visit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HighlightsTest {

    private static final Actor NATIONAL = new Actor(
            UUID.nameUUIDFromBytes("nasjonal".getBytes(StandardCharsets.UTF_8)),
            "nasjonal",
            Role.NATIONAL,
            Set.of("NO"),
            Language.NB);

    private static final Visit VISIT = new Visit() {
        @Override
        public Actor actor() {
            return NATIONAL;
        }
    };

    private final Highlights highlights;
    private final Errands errands;
    private final OpenDoor door;

    HighlightsTest(Highlights highlights, Errands errands, OpenDoor door) {
        this.highlights = highlights;
        this.errands = errands;
        this.door = door;
    }

    @BeforeAll
    void three_series_of_which_one_was_asked_twice_and_one_once(Korona korona, Surveys surveys, Rounds rounds) {
        korona.publishAll();
        Text.Named words = new Text.Named("Ny serie", "Ny serie", "New series");
        surveys.make(NATIONAL, "ny-serie", words, "korona-og-rus", new Provenance(words, true));
        takeIn(rounds, "ny-serie", "2020-W14", 4);
        takeIn(rounds, "ny-serie", "2020-W49", 1);
        Text.Named once = new Text.Named("Stilt én gang", "Stilt éin gong", "Asked once");
        surveys.make(NATIONAL, "asked-once", once, "korona-og-rus", new Provenance(once, true));
        takeIn(rounds, "asked-once", "2020-W33", 3);
    }

    private void takeIn(Rounds rounds, String survey, String week, int answer) {
        StringBuilder csv = new StringBuilder(header()).append('\n');
        for (int i = 0; i < 60; i++) {
            csv.append(line(week, i, i % 6 == 0 ? 5 - answer : answer)).append('\n');
        }
        var taken = door.call("/api/v1/surveys/" + survey + "/answers")
                .as(Role.NATIONAL)
                .postCsv(csv.toString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        rounds.close(NATIONAL, survey, IsoWeek.parse(week), null);
        rounds.publish(NATIONAL, survey, IsoWeek.parse(week), null);
    }

    private static String header() {
        return Korona.sample().lines().findFirst().orElseThrow();
    }

    /** One respondent who answers the same to all twelve questions and writes nothing. */
    private static String line(String week, int number, int answer) {
        String day = IsoWeek.parse(week).firstDay().toString();
        return String.join(
                ";",
                week,
                "S%05d".formatted(IsoWeek.parse(week).week() * 1000 + number),
                "OL",
                day + "T10:00",
                day + "T10:10",
                (answer + ";").repeat(12) + ";".repeat(8));
    }

    @Test
    void what_is_new_stands_in_the_same_order_and_what_is_ones_own_apart() {
        List<String> weeks = List.of("uke 49, 2020", "uke 48, 2020", "uke 33, 2020");
        List<Errand> news = errands.news(VISIT);
        assertThat(news).hasSize(2 * weeks.size());
        for (int i = 0; i < weeks.size(); i++) {
            assertThat(news.get(2 * i).title()).contains(weeks.get(i));
            assertThat(news.get(2 * i + 1).title()).contains(weeks.get(i));
        }
        assertThat(errands.own(VISIT)).extracting(Errand::title).containsExactly("Opptrappingsplanen");
    }

    @Test
    void reconstructed_shares_are_marked() {
        assertThat(sections())
                .satisfiesExactly(
                        reconstructed -> assertThat(reconstructed).contains("Rekonstruerte data"),
                        real -> assertThat(real).doesNotContain("Rekonstruerte data"),
                        reconstructed -> assertThat(reconstructed).contains("Rekonstruerte data"));
    }

    @Test
    void one_answer_is_one() {
        Texts nb = Texts.in(Language.NB);
        assertThat(nb.say("start.open.what", Amount.count(1), 1)).startsWith("Ett fullført svar så langt");
        assertThat(nb.say("start.open.what", Amount.count(1200), 1200)).startsWith("1200 fullførte svar");
    }

    private List<String> sections() {
        return highlights.of(VISIT).stream().map(HighlightsTest::words).toList();
    }

    private static String words(Component component) {
        String own = component.getElement().getText();
        return own + component.getChildren().map(HighlightsTest::words).collect(Collectors.joining(" "));
    }

    @Test
    void every_survey_with_something_published_is_told_of_newest_first() {
        assertThat(sections())
                .satisfiesExactly(
                        newest -> assertThat(newest)
                                .contains(
                                        "Ny serie, uke 49, 2020",
                                        "i april (n\u00A0=\u00A060) til",
                                        "i desember (n\u00A0=\u00A060)."),
                        older -> assertThat(older)
                                .contains("Korona og rus 2020, uke 48, 2020", "i september (n\u00A0=\u00A0"),
                        oldest -> assertThat(oldest).contains("Stilt én gang, uke 33, 2020"));
    }

    @Test
    void a_first_month_is_held_against_nothing() {
        assertThat(sections().getLast())
                .contains("Det er ingen tidligere måned å sammenligne med.")
                .doesNotContain("Ingen sikre endringer");
    }

    @Test
    void says_what_is_counted_and_not_the_question() {
        assertThat(sections().subList(0, 2))
                .allSatisfy(
                        section -> assertThat(section).contains("Andel som ").doesNotContain("?", "du/dere"));
    }

    private static TopShareTrend trend(String... months) {
        Text words = Text.verbatim("Andel");
        List<MonthShare> shares = Stream.of(months)
                .map(month -> new MonthShare(Month.parse(month), Estimate.of(new Share(40, 90)), 90, 1))
                .toList();
        Set<Month> comparable = shares.stream().map(MonthShare::month).collect(Collectors.toSet());
        return new TopShareTrend("Q", words, words, words, true, shares, comparable);
    }

    @Test
    void names_the_year_where_the_years_differ() {
        Texts nb = Texts.in(Language.NB);
        TopShareTrend gap = trend("2020-12", "2026-11");
        assertThat(nb.say(Highlights.fromTo(gap, gap.comparisons().getFirst())))
                .contains("i desember 2020 (n\u00A0=\u00A090) til", "i november 2026 (n\u00A0=\u00A090).");
        assertThat(nb.say(Highlights.nothingCertain(List.of(gap)))).contains("fra desember 2020 til november 2026");
    }

    @Test
    void names_the_months_between_which_nothing_certain_changed() {
        assertThat(Texts.in(Language.NB)
                        .say(Highlights.nothingCertain(List.of(trend("2020-09", "2020-10", "2020-11")))))
                .startsWith("Ingen sikre endringer fra september eller oktober til november");
    }
}
