package no.opptrapp.planning.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Span;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.planning.continuity.stress.StressTest;
import org.junit.jupiter.api.Test;

class StressWordsTest {

    private static final CriticalFunction HOME = function("Bofellesskap", Criticality.A, "10", "8");
    private static final CriticalFunction DAY = function("Dagsenter", Criticality.C, "6", "3", "Bofellesskap");
    private static final CriticalFunction COURSE = function("Kurs", Criticality.C, "2", "1.95");

    @Test
    void says_how_many_hold_and_how_much_is_moved() {
        assertThat(said(words("0.3").summary(), Language.NB))
                .isEqualTo(
                        "Med egne folk holder 1 av 3 funksjoner. Når folk flyttes, holder 2, og da flyttes 1,0 årsverk.");
        assertThat(said(words("0").summary(), Language.NN))
                .isEqualTo("Med eigne folk held 3 av 3 funksjonar. Når folk blir flytte, held 3.");
        assertThat(said(words("0.3").summary(), Language.EN)).endsWith("2 hold, and 1.0 person-years are moved.");
    }

    @Test
    void says_who_helps_whom_and_what_a_function_lacks() {
        StressWords words = words("0.3");

        assertThat(words.state(DAY)).isEqualTo(StressWords.State.HOLDS);
        assertThat(words.state(HOME)).isEqualTo(StressWords.State.HELPED);
        assertThat(said(words.why(HOME), Language.NB)).isEqualTo("Får 1,0 årsverk sosial fra Kurs.");
        assertThat(words.state(COURSE)).isEqualTo(StressWords.State.FALLS);
        assertThat(said(words.why(COURSE), Language.NB)).isEqualTo("Mangler 1,55 årsverk sosial.");
    }

    @Test
    void says_what_would_help_and_what_a_function_depends_on_that_falls() {
        Relief video = new Relief("Kurs", new OtherWay(Way.VIDEO, 40), true);

        assertThat(words("0.3", video).hints(COURSE))
                .map(text -> said(text, Language.NB))
                .containsExactly("Video tar 40 % av minimum: da holder den med dem som er til overs.");
        assertThat(words("0.6", video).hints(COURSE)).as("held by others").isEmpty();
        assertThat(words("0.6").hints(DAY))
                .map(text -> said(text, Language.NB))
                .containsExactly("Avhenger av «Bofellesskap», som faller.");
    }

    @Test
    void a_span_of_one_number_is_that_number() {
        Texts nb = Texts.in(Language.NB);

        assertThat(nb.say(StressWords.span(new Span(3, 3)))).isEqualTo("3");
        assertThat(nb.say(StressWords.span(new Span(2, 4)))).isEqualTo("2 til 4");
        assertThat(nb.say(StressWords.years(new BigDecimal("12.500")))).isEqualTo("12,5");
        assertThat(nb.say(StressWords.years(new BigDecimal("3")))).isEqualTo("3,0");
    }

    @Test
    void says_on_the_wall_in_few_words_how_each_fares() {
        Relief video = new Relief("Kurs", new OtherWay(Way.VIDEO, 40), true);
        StressWords words = words("0.3", video);

        assertThat(said(words.shortly(DAY), Language.NB)).isEqualTo("✓\u00A0Holder");
        assertThat(said(words.shortly(HOME), Language.NB)).isEqualTo("+\u00A01,0 sosial fra Kurs");
        assertThat(said(words.gets(HOME), Language.NB)).isEqualTo("1,0 sosial");
        assertThat(said(words.gets(DAY), Language.NB)).isEmpty();
        assertThat(said(words.shortly(COURSE), Language.NN)).isEqualTo("✗\u00A0Fell – Video");
        assertThat(said(words("0.3").shortly(COURSE), Language.EN)).doesNotContain("–");
    }

    @Test
    void says_of_a_function_that_needs_more_than_it_has_that_it_never_holds() {
        assertThat(FunctionWords.neverEnough(plan(HOME, function("Telefon", Criticality.A, "1", "5"))))
                .map(text -> said(text, Language.NB))
                .containsExactly(
                        "«Telefon» trenger minst 5,0 årsverk sosial, men har 1,0 til vanlig. Funksjonen holder ikke"
                                + " med egne folk, selv når ingen er borte. Se om tallene er riktige.");
    }

    private static String said(Text text, Language language) {
        return Texts.in(language).say(text);
    }

    private static StressWords words(String absence, Relief... reliefs) {
        ContinuityPlan plan = plan(HOME, DAY, COURSE);
        StressSheet sheet =
                new StressSheet(StressTest.at(plan.staffed(), new BigDecimal(absence)), List.of(reliefs), false);
        return new StressWords(plan, sheet);
    }

    private static ContinuityPlan plan(CriticalFunction... functions) {
        return new ContinuityPlan(
                "4601",
                1,
                ContinuityPlan.Change.FUNCTION_ADDED,
                List.of(functions),
                List.of(),
                false,
                Instant.EPOCH,
                "Kari");
    }

    private static CriticalFunction function(
            String name, Criticality criticality, String normal, String minimum, String... dependencies) {
        return new CriticalFunction(
                UUID.nameUUIDFromBytes(name.getBytes()),
                new FunctionDraft(
                        name,
                        criticality,
                        List.of(new Staffing("sosial", new BigDecimal(normal), new BigDecimal(minimum))),
                        List.of(),
                        List.of(dependencies),
                        "",
                        ""));
    }
}
