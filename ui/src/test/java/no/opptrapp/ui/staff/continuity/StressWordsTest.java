package no.opptrapp.ui.staff.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.FunctionDraft;
import no.opptrapp.planning.continuity.OtherWay;
import no.opptrapp.planning.continuity.Relief;
import no.opptrapp.planning.continuity.StressSheet;
import no.opptrapp.planning.continuity.Way;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Span;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.planning.continuity.stress.StressTest;
import no.opptrapp.ui.staff.shell.Visit;
import org.junit.jupiter.api.Test;

class StressWordsTest {

    private static final CriticalFunction HOME = function("Bofellesskap", Criticality.A, "10", "8");
    private static final CriticalFunction DAY = function("Dagsenter", Criticality.C, "6", "3", "Bofellesskap");
    private static final CriticalFunction COURSE = function("Kurs", Criticality.C, "2", "1.95");

    @Test
    void says_how_many_hold_and_how_much_is_moved() {
        assertThat(words("0.3", Language.NB).summary())
                .isEqualTo(
                        "Med egne folk holder 1 av 3 funksjoner. Når folk flyttes, holder 2, og da flyttes 1,0 årsverk.");
        assertThat(words("0", Language.NN).summary())
                .isEqualTo("Med eigne folk held 3 av 3 funksjonar. Når folk blir flytte, held 3.");
        assertThat(words("0.3", Language.EN).summary()).endsWith("2 hold, and 1.0 person-years are moved.");
    }

    @Test
    void says_who_helps_whom_and_what_a_function_lacks() {
        StressWords words = words("0.3", Language.NB);

        assertThat(words.state(DAY)).isEqualTo(StressWords.State.HOLDS);
        assertThat(words.state(HOME)).isEqualTo(StressWords.State.HELPED);
        assertThat(words.why(HOME)).isEqualTo("Får 1,0 årsverk sosial fra Kurs.");
        assertThat(words.state(COURSE)).isEqualTo(StressWords.State.FALLS);
        assertThat(words.why(COURSE)).isEqualTo("Mangler 1,55 årsverk sosial.");
    }

    @Test
    void says_what_would_help_and_what_a_function_depends_on_that_falls() {
        Relief video = new Relief("Kurs", new OtherWay(Way.VIDEO, 40), true);

        assertThat(words("0.3", Language.NB, video).hints(COURSE))
                .containsExactly("Video tar 40 % av minimum: da holder den med dem som er til overs.");
        assertThat(words("0.6", Language.NB, video).hints(COURSE))
                .as("held by others")
                .isEmpty();
        assertThat(words("0.6", Language.NB).hints(DAY)).containsExactly("Avhenger av «Bofellesskap», som faller.");
    }

    @Test
    void a_span_of_one_number_is_that_number() {
        StressWords words = words("0", Language.NB);

        assertThat(StressWords.span(words.visit(), new Span(3, 3))).isEqualTo("3");
        assertThat(StressWords.span(words.visit(), new Span(2, 4))).isEqualTo("2 til 4");
        assertThat(StressWords.years(words.visit(), new BigDecimal("12.500"))).isEqualTo("12,5");
        assertThat(StressWords.years(words.visit(), new BigDecimal("3"))).isEqualTo("3,0");
    }

    private static StressWords words(String absence, Language language, Relief... reliefs) {
        ContinuityPlan plan = new ContinuityPlan(
                "4601",
                1,
                ContinuityPlan.Change.FUNCTION_ADDED,
                List.of(HOME, DAY, COURSE),
                List.of(),
                false,
                Instant.EPOCH,
                "Kari");
        StressSheet sheet =
                new StressSheet(StressTest.at(plan.staffed(), new BigDecimal(absence)), List.of(reliefs), false);
        Visit visit = new Visit() {
            @Override
            public Actor actor() {
                return new Actor(new UUID(0, 1), "Kari", Role.MANAGER, Set.of("4601"), language);
            }
        };
        return new StressWords(visit, plan, sheet);
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
