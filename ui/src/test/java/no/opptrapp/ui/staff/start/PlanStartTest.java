package no.opptrapp.ui.staff.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.calendar.OwnDateDraft;
import no.opptrapp.planning.calendar.OwnDateOutcome;
import no.opptrapp.planning.calendar.OwnDates;
import no.opptrapp.planning.gap.GapFiles;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import no.opptrapp.ui.staff.shell.Visit;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PlanStartTest {

    private static final Actor BERGEN =
            new Actor(UUID.randomUUID(), "Planlegger", Role.MANAGER, Set.of("4601"), Language.NB);

    private static final Actor VESTLAND =
            new Actor(UUID.randomUUID(), "Koordinator", Role.COORDINATOR, Set.of("46"), Language.NB);

    private final PlanStart start;
    private final GapService gaps;
    private final GapFiles files;
    private final MeasureService measures;
    private final OwnDates dates;
    private final Clock clock;
    private final OpenDoor door;
    private final ObjectMapper json;

    PlanStartTest(
            PlanStart start,
            GapService gaps,
            GapFiles files,
            MeasureService measures,
            OwnDates dates,
            Clock clock,
            OpenDoor door,
            ObjectMapper json) {
        this.start = start;
        this.gaps = gaps;
        this.files = files;
        this.measures = measures;
        this.dates = dates;
        this.clock = clock;
        this.door = door;
        this.json = json;
    }

    @Test
    void the_numbers_of_the_start_page_are_those_of_the_gap_list_its_file_and_the_interface() throws IOException {
        for (String title : List.of("Flere trygge møteplasser", "Kortere ventetid", "Et sted om natten")) {
            write(title);
        }
        UUID taken = gaps.find(BERGEN, GapQuery.all(), 10)
                .of(GapKind.NEED_WITHOUT_MEASURE)
                .getFirst()
                .id();
        plan("Kafé hver kveld", MeasureStatus.UNDER_WAY, Set.of(taken));
        plan("Kurs for ansatte", MeasureStatus.PLANNED, Set.of());

        List<String> said = words(BERGEN);
        assertThat(said).containsSubsequence("3", "åpne behov er meldt", "2", "tiltak er planlagt eller i gang");
        assertThat(said).containsSubsequence("2", "behov er uten tiltak");
        assertThat(said).contains("1 tiltak uten behov").noneMatch(word -> word.contains("fortsatt meldt"));

        assertThat(gaps.find(BERGEN, GapQuery.all(), 10).counts())
                .containsEntry(GapKind.NEED_WITHOUT_MEASURE, 2)
                .containsEntry(GapKind.MEASURE_WITHOUT_NEED, 1)
                .containsEntry(GapKind.DONE_BUT_STILL_REPORTED, 0);
        assertThat(file().lines().filter(line -> line.contains("Behov uten tiltak")))
                .hasSize(2);
        Map<?, ?> lists = json.readValue(
                door.call("/api/v1/gaps?area=4601").as(Role.MANAGER).get().body(), Map.class);
        assertThat((List<?>) lists.get("needsWithoutMeasure")).hasSize(2);
        assertThat((List<?>) lists.get("measuresWithoutNeed")).hasSize(1);
    }

    @Test
    void what_is_late_in_the_planning_year_and_what_comes_soon_stands_on_the_start_pages() {
        LocalDate today = LocalDate.now(clock);
        day(BERGEN, "4601", "Budsjettet vedtas", today.plusDays(24));
        day(BERGEN, "4601", "Langt fram", today.plusDays(31));
        day(VESTLAND, "46", "Fylket samles", today.plusDays(3));

        assertThat(words(BERGEN))
                .contains("Budsjettet vedtas", "Fylket samles", "Alle i årshjulet")
                .doesNotContain("Langt fram")
                .anyMatch(word -> word.matches("Tallene for [0-9]{4} skal være godkjent"))
                .anyMatch(word -> word.startsWith("Egen dato: ") && word.endsWith(" Ansvarlig: Rådmannen."));
        assertThat(words(VESTLAND))
                .contains("Fylket samles", "Alle i årshjulet")
                .doesNotContain("Budsjettet vedtas")
                .anyMatch(word -> word.matches("Tallene for [0-9]{4} skal være godkjent"));
    }

    @Test
    void municipalities_stand_with_the_sum_that_they_are_in_the_order_of() {
        measures.make(
                VESTLAND,
                "4621",
                MeasureDraft.of("Tur på søndager", "BRUKER", TargetGroup.USERS, MeasureStatus.PLANNED));
        Map<GapKind, Integer> voss = gaps.byArea(VESTLAND, GapQuery.all()).getOrDefault("4621", Map.of());
        int sum = voss.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(sum).isPositive();
        assertThat(words(VESTLAND))
                .containsSequence(
                        "Voss",
                        Integer.toString(voss.getOrDefault(GapKind.NEED_WITHOUT_MEASURE, 0)),
                        Integer.toString(voss.getOrDefault(GapKind.MEASURE_WITHOUT_NEED, 0)),
                        Integer.toString(voss.getOrDefault(GapKind.DONE_BUT_STILL_REPORTED, 0)),
                        Integer.toString(sum));
    }

    @Test
    void the_national_team_sees_what_is_due_for_the_country() {
        Actor team = new Actor(UUID.randomUUID(), "Direktoratet", Role.NATIONAL, Set.of("NO"), Language.NB);
        day(team, "NO", "Rapport til departementet", LocalDate.now(clock).plusDays(29));

        assertThat(words(team))
                .containsSubsequence("Frister", "Rapport til departementet", "Alle i årshjulet")
                .anyMatch(word -> word.matches("Tallene for [0-9]{4} skal være godkjent"));
    }

    @Test
    void what_is_made_up_says_so_and_who_made_it_has_a_name_people_understand() {
        measures.make(
                Actor.demonstration("4602", Language.NB),
                "4602",
                MeasureDraft.of("Sommerkafé", "BRUKER", TargetGroup.USERS, MeasureStatus.PLANNED));
        Actor kinn = new Actor(UUID.randomUUID(), "Planlegger", Role.MANAGER, Set.of("4602"), Language.NB);
        assertThat(words(kinn)).containsSubsequence("Sommerkafé", "Oppdiktet eksempel");
        assertThat(visit(kinn).who(Actor.DEMONSTRATION)).isEqualTo("demonstrasjonen");
        assertThat(visit(kinn).who("Kari Nordmann")).isEqualTo("Kari Nordmann");
    }

    private void day(Actor actor, String area, String title, LocalDate day) {
        assertThat(dates.add(actor, new OwnDateDraft(area, title, "Rådmannen", day, false)))
                .isInstanceOf(OwnDateOutcome.Done.class);
    }

    private static Visit visit(Actor actor) {
        return new Visit() {
            @Override
            public Actor actor() {
                return actor;
            }
        };
    }

    private List<String> words(Actor actor) {
        return start.of(visit(actor)).stream()
                .flatMap(PlanStartTest::within)
                .filter(HasText.class::isInstance)
                .map(each -> ((HasText) each).getText())
                .toList();
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PlanStartTest::within));
    }

    private void write(String title) {
        var made = door.call("/api/v1/needs")
                .as(Role.MANAGER)
                .post(Korona.NEED.replace("Flere trygge møteplasser", title));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    }

    private void plan(String title, MeasureStatus status, Set<UUID> against) {
        measures.make(
                BERGEN,
                "4601",
                MeasureDraft.of(title, "BRUKER", TargetGroup.USERS, status).with(MeasureLinks.to(against, Set.of())));
    }

    private String file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(BERGEN, GapQuery.all(), TableKind.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
