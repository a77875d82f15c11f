package no.opptrapp.ui.staff.county;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.county.CountyQuery;
import no.opptrapp.planning.county.CountyService;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.planning.county.note.CallNote;
import no.opptrapp.planning.county.note.CallNoteChange;
import no.opptrapp.planning.county.note.CallNoteDraft;
import no.opptrapp.planning.county.note.CallNotes;
import no.opptrapp.planning.county.note.SpokenWith;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.NeedDraft;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.WrittenInput;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Visit;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CountyPagesTest {

    private static final Actor VESTLAND =
            new Actor(UUID.randomUUID(), "Koordinator", Role.COORDINATOR, Set.of("46"), Language.NB);

    private static final Visit VISIT = new Visit() {
        @Override
        public Actor actor() {
            return VESTLAND;
        }
    };

    private final CountyService county;
    private final CallNotes notes;
    private final NeedService needs;
    private final AreaService areas;
    private final GoalService goals;
    private final Clock clock;

    CountyPagesTest(
            CountyService county,
            CallNotes notes,
            NeedService needs,
            AreaService areas,
            GoalService goals,
            Clock clock) {
        this.county = county;
        this.notes = notes;
        this.needs = needs;
        this.areas = areas;
        this.goals = goals;
        this.clock = clock;
    }

    @Test
    void whom_to_call_first_says_why_and_every_reason_leads_to_what_is_behind_it() {
        need("4601", "Ingen å snakke med", 90);
        Section section = new CallCards(VISIT, notes, clock, said -> {})
                .section(table(CountyQuery.all()).calls());

        assertThat(words(section))
                .containsSubsequence(
                        "Ring først",
                        "Bergen",
                        "Ett alvorlig behov er uten tiltak: «Ingen å snakke med» med alvorlighet 90 av 100.",
                        "Skriv ned en samtale",
                        "Vis alle 43",
                        "Slik er rekkefølgen laget");
        assertThat(links(section)).contains("county/4601", "gaps?area=4601");
        assertThat(section.getElement().getTextRecursively()).contains("Ingen samtale er skrevet ned");
    }

    @Test
    void every_number_that_is_not_nought_leads_to_what_is_counted() {
        need("4602", "Langt til hjelp", 40);
        Section section = new Section();
        MunicipalityTable.fill(section, VISIT, table(CountyQuery.all()), null);

        List<Element> rows = rows(section);
        assertThat(rows).hasSize(43);
        assertThat(rows.getFirst().getTextRecursively()).startsWith("Alver");
        assertThat(links(section))
                .contains("needs?area=4602", "gaps?area=4602")
                .doesNotContain("needs?area=4611", "gaps?area=4611");
        assertThat(row(rows, "Kinn").getChild(3).getChild(0).getAttribute("aria-label"))
                .isEqualTo("Åpne behov i Kinn: 1");
    }

    @Test
    void headings_are_short_and_say_in_full_what_they_stand_for() {
        Section section = new Section();
        MunicipalityTable.fill(section, VISIT, table(CountyQuery.all()), null);
        List<Element> heads = elements(section.getElement())
                .filter(element -> element.getTag().equals("button"))
                .toList();

        assertThat(heads)
                .extracting(Element::getTextRecursively)
                .containsExactly(
                        "Kommune",
                        "Årsverk",
                        "Plass",
                        "Behov",
                        "Verst",
                        "Uten tiltak",
                        "Fortsatt meldt",
                        "Uten behov",
                        "Tiltak",
                        "Over fristen",
                        "Beredskap",
                        "Sist ringt",
                        "Følges opp");
        assertThat(heads.get(2).getAttribute("aria-label")).isEqualTo("Plass i KOSTRA-gruppen");
        assertThat(heads.get(2).getAttribute("title")).isEqualTo("Plass i KOSTRA-gruppen");
        assertThat(heads.getFirst().getAttribute("title")).isNull();
    }

    @Test
    void a_value_that_nobody_reported_says_so_beside_it_and_leads_to_where_it_is_missing() {
        Section section = new Section();
        MunicipalityTable.fill(section, VISIT, table(CountyQuery.all()), null);
        Element value = row(rows(section), "Gulen").getChild(1).getChild(0);

        assertThat(value.getTextRecursively()).contains("mangler");
        assertThat(value.getAttribute("href")).isEqualTo("values/4635/of/R01");
    }

    @Test
    void a_follow_up_past_its_day_is_marked_in_the_table_and_one_to_come_is_not() {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.minusDays(9);
        note(notes.add(VESTLAND, "4616", new CallNoteDraft(day, SpokenWith.LEADER, "Ringe.", today.minusDays(1))));
        note(notes.add(VESTLAND, "4617", new CallNoteDraft(day, SpokenWith.LEADER, "Ringe.", today.plusDays(1))));
        Section section = new Section();
        MunicipalityTable.fill(section, VISIT, table(CountyQuery.all()), null);

        Element late = row(rows(section), "Tysnes").getChild(12);
        assertThat(late.getTextRecursively()).contains("Skulle vært fulgt opp");
        assertThat(late.getChild(0).getAttribute("aria-label"))
                .startsWith("Følges opp i Tysnes: Skulle vært fulgt opp");
        assertThat(row(rows(section), "Kvinnherad").getChild(12).getTextRecursively())
                .doesNotContain("Skulle vært");
    }

    @Test
    void narrowed_the_heading_says_how_many_of_how_many() {
        need("4618", "Uro", 40);

        assertThat(CountyView.heading(VISIT, table(CountyQuery.all()))).isEqualTo("Alle 43 kommuner");
        assertThat(CountyView.heading(VISIT, table(CountyQuery.all().inArea("4618"))))
                .isEqualTo("1 av 43 kommuner");
        assertThat(CountyView.heading(VISIT, table(CountyQuery.all().withGaps())))
                .matches("\\d+ av 43 kommuner");
    }

    @Test
    void what_an_address_asks_for_is_chosen_when_the_page_is_opened_again() {
        List<String> wide = List.of("NO", "46");
        CountyFilters filters = new CountyFilters(VISIT, new PlanNames(VISIT, areas, goals), wide, () -> {});
        CountyQuery query = CountyQuery.all().inArea("46").ofPlanArea("BOLIG").withGaps();

        String address = CountyAddress.of("county", query);
        filters.read(QueryParameters.fromString(address.substring(address.indexOf('?') + 1)), wide);

        assertThat(filters.query()).isEqualTo(query);
    }

    @Test
    void shown_for_one_plan_area_the_links_are_narrowed_to_it_too() {
        need("4613", "Uro", 40);
        Section section = new Section();
        MunicipalityTable.fill(section, VISIT, table(CountyQuery.all().ofPlanArea("PARORENDE")), "PARORENDE");

        assertThat(links(section)).contains("gaps?area=4613&planArea=PARORENDE");
    }

    @Test
    void plan_area_by_plan_area_it_is_said_how_many_needs_are_without_a_measure() {
        need("4614", "Uro", 40);
        PlanNames names = new PlanNames(VISIT, areas, goals);
        Section section = PlanAreaMatrix.section(VISIT, names, table(CountyQuery.all()));

        assertThat(row(rows(section), "Stord").getTextRecursively()).contains("1 av 1 uten tiltak");
        assertThat(links(section)).contains("gaps?area=4614&planArea=PARORENDE");
    }

    @Test
    void a_note_says_with_whom_by_place_of_work_whether_it_is_followed_up_and_how_it_read_before() {
        LocalDate today = LocalDate.now(clock);
        CallNote first = note(notes.add(
                VESTLAND,
                "4615",
                new CallNoteDraft(today.minusDays(9), SpokenWith.LEADER, "De ser på det.", today.minusDays(1))));
        CallNote second = note(notes.change(
                VESTLAND,
                first.id(),
                1,
                new CallNoteDraft(today.minusDays(9), SpokenWith.LEADER, "De har funnet folk.", today.minusDays(1))));
        CallNoteCard card = new CallNoteCard(
                VISIT, second, notes.histories(VESTLAND, "4615").get(first.id()), today);

        assertThat(card.getElement().getTextRecursively())
                .contains("Leder for tjenestene", "De har funnet folk.", "Skulle vært fulgt opp", "Slik sto det før");
        assertThat(card.getElement().getTextRecursively()).contains("De ser på det.");
    }

    @Test
    void an_address_says_what_is_shown_and_back() {
        CountyQuery query = CountyQuery.all().inArea("46").ofPlanArea("BOLIG").withGaps();

        assertThat(CountyAddress.of("county", query)).isEqualTo("county?area=46&gaps=only&planArea=BOLIG");
        assertThat(CountyAddress.read(
                        name -> Optional.ofNullable(Map.of("area", "46", "planArea", "BOLIG", "gaps", "only")
                                .get(name))))
                .isEqualTo(query);
        assertThat(CountyAddress.read(name -> Optional.empty())).isEqualTo(CountyQuery.all());
    }

    private CountyTable table(CountyQuery query) {
        return county.of(VESTLAND, query);
    }

    private static CallNote note(CallNoteChange change) {
        return ((CallNoteChange.Done) change).note();
    }

    private void need(String area, String title, int severity) {
        Actor manager = new Actor(UUID.randomUUID(), "Planlegger", Role.MANAGER, Set.of(area), Language.NB);
        WrittenInput input = new WrittenInput(
                WrittenInput.Kind.MEETING,
                LocalDate.now(clock).minusDays(30),
                Set.of(WrittenInput.Participants.NEXT_OF_KIN),
                "Flere savner et sted å gå.",
                null);
        assertThat(needs.write(
                        manager,
                        new NeedDraft(
                                area,
                                title,
                                "PARORENDE",
                                TargetGroup.NEXT_OF_KIN,
                                null,
                                severity,
                                null,
                                Set.of(),
                                input)))
                .isInstanceOf(NeedOutcome.Done.class);
    }

    private static List<String> words(Component component) {
        return within(component)
                .filter(HasText.class::isInstance)
                .map(each -> ((HasText) each).getText())
                .toList();
    }

    private static List<String> links(Component component) {
        return elements(component.getElement())
                .filter(element -> element.getTag().equals("a"))
                .map(element -> element.getAttribute("href"))
                .toList();
    }

    private static List<Element> rows(Component component) {
        return elements(component.getElement())
                .filter(element -> element.getTag().equals("tbody"))
                .flatMap(Element::getChildren)
                .toList();
    }

    private static Element row(List<Element> rows, String name) {
        return rows.stream()
                .filter(row -> row.getChild(0).getTextRecursively().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(CountyPagesTest::elements));
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(CountyPagesTest::within));
    }
}
