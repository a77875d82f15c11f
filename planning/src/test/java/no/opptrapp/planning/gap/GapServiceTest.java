package no.opptrapp.planning.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedMove;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedSheet;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.need.NewNeeds;
import no.opptrapp.planning.need.SampleNeeds;
import no.opptrapp.planning.need.Verdict;
import org.junit.jupiter.api.Test;

/** Each test has a municipality of its own, so that none sees what another made. */
@DatabaseTest
class GapServiceTest {

    private final GapService gaps;
    private final GapFiles files;
    private final MeasureService measures;
    private final NeedService needs;
    private final ObservationService observations;

    GapServiceTest(
            GapService gaps,
            GapFiles files,
            MeasureService measures,
            NeedService needs,
            ObservationService observations) {
        this.gaps = gaps;
        this.files = files;
        this.measures = measures;
        this.needs = needs;
        this.observations = observations;
    }

    @Test
    void a_need_is_a_gap_until_a_measure_against_it_is_planned_and_again_when_that_is_stopped() {
        Actor bergen = People.manager("4601");
        UUID need = need(bergen, "4601", "Ingen å snakke med", 40);
        assertThat(of(bergen, GapKind.NEED_WITHOUT_MEASURE)).containsExactly(need);

        UUID measure = measure(bergen, "4601", "Gruppe", MeasureStatus.PLANNED, need);
        assertThat(all(bergen).count()).isZero();

        measures.change(bergen, measure, 1, Map.of(MeasureField.STATUS, "STOPPED"));
        assertThat(of(bergen, GapKind.NEED_WITHOUT_MEASURE)).containsExactly(need);
    }

    @Test
    void the_file_for_people_says_areas_and_plan_areas_in_their_language() throws IOException {
        Actor austevoll = People.manager("4625");
        need(austevoll, "4625", "Lang vei til hjelp", 40);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(austevoll.reading(Language.NN), GapQuery.all(), TableKind.CSV, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(";Austevoll;4625;")
                .doesNotContain(";PARORENDE;")
                .contains(Texts.in(Language.NN).say("gap.column.area_code"));
    }

    @Test
    void an_idea_closes_no_gap() {
        Actor os = People.manager("4624");
        UUID need = need(os, "4624", "Få møteplasser", 40);
        measure(os, "4624", "Kafé", MeasureStatus.IDEA, need);
        assertThat(of(os, GapKind.NEED_WITHOUT_MEASURE)).containsExactly(need);
    }

    @Test
    void a_measure_without_a_need_is_a_gap_while_it_is_planned_or_under_way() {
        Actor voss = People.manager("4621");
        UUID planned = measure(voss, "4621", "Kurs", MeasureStatus.PLANNED);
        UUID underWay = measure(voss, "4621", "Team", MeasureStatus.UNDER_WAY);
        measure(voss, "4621", "Tanke", MeasureStatus.IDEA);
        assertThat(of(voss, GapKind.MEASURE_WITHOUT_NEED)).containsExactly(planned, underWay);
        measures.delete(voss, planned, 1);
        assertThat(of(voss, GapKind.MEASURE_WITHOUT_NEED)).containsExactly(underWay);
    }

    @Test
    void what_is_done_is_a_gap_while_its_need_is_still_reported() {
        Actor askoy = People.manager("4627");
        UUID need = need(askoy, "4627", "Lang ventetid", 70);
        UUID done = measure(askoy, "4627", "Flere timer", MeasureStatus.DONE, need);
        Gaps found = all(askoy);
        assertThat(found.of(GapKind.DONE_BUT_STILL_REPORTED)).singleElement().satisfies(gap -> {
            assertThat(gap.id()).isEqualTo(done);
            assertThat(gap.severity()).isEqualTo(70);
            assertThat(gap.reported()).isEqualTo(new Gap.Reported(need, Text.verbatim("Lang ventetid")));
        });
        assertThat(found.of(GapKind.NEED_WITHOUT_MEASURE)).extracting(Gap::id).containsExactly(need);

        needs.move(askoy, need, 1, new NeedMove(NeedState.DISMISSED, "Meldt ved en feil.", null));
        assertThat(all(askoy).count()).isZero();
    }

    @Test
    void a_need_that_comes_back_is_the_same_and_its_measures_still_stand_against_it() {
        Actor sogndal = People.manager("4640");
        reported("4640", 2016, 0);
        UUID need = of(sogndal, GapKind.NEED_WITHOUT_MEASURE).getFirst();
        UUID measure = measure(sogndal, "4640", "Samtalegruppe", MeasureStatus.UNDER_WAY, need);
        reported("4640", 2017, 1);
        assertThat(needs.get(sogndal, need).need().state()).isEqualTo(NeedState.RELIEVED);

        reported("4640", 2018, 0);
        assertThat(needs.get(sogndal, need).need().state()).isEqualTo(NeedState.PLANNED);
        assertThat(needs.get(sogndal, need).evidence())
                .extracting(Evidence::verdict)
                .containsExactly(Verdict.FOUND, Verdict.RELIEVED, Verdict.FOUND);
        NeedSheet sheet = needs.get(sogndal, need);
        assertThat(sheet.said(sheet.evidence().getLast())).isEqualTo(Text.of("need.verdict.again"));
        assertThat(sheet.said(sheet.evidence().getFirst())).isEqualTo(Verdict.FOUND.label());
        assertThat(all(sogndal).count()).isZero();

        reported("4640", 2019, 1);
        assertThat(measures.change(sogndal, measure, 1, Map.of(MeasureField.STATUS, "DONE")))
                .isInstanceOf(MeasureChange.Done.class);
        reported("4640", 2020, 0);
        assertThat(needs.get(sogndal, need).need().state()).isEqualTo(NeedState.FOUND);
        assertThat(of(sogndal, GapKind.NEED_WITHOUT_MEASURE)).containsExactly(need);
        assertThat(of(sogndal, GapKind.DONE_BUT_STILL_REPORTED)).containsExactly(measure);
    }

    @Test
    void what_a_municipality_took_over_comes_back_with_it_and_what_it_left_is_asked_about_anew() {
        Actor bomlo = People.manager("4613");
        Actor fitjar = People.manager("4615");
        drought(20, 60);
        UUID above = needs.find(bomlo, NeedQuery.all().in(Set.of(NeedState.FOUND)), null, 100).items().stream()
                .map(listed -> listed.need())
                .filter(need -> "DRUG_DROUGHT".equals(need.rule()))
                .map(Need::id)
                .findFirst()
                .orElseThrow();
        NeedOutcome taken = needs.move(bomlo, above, 1, new NeedMove(NeedState.ACKNOWLEDGED, null, "4613"));
        UUID own = ((NeedOutcome.Done) taken).need().id();
        UUID measure = measure(bomlo, "4613", "Tettere oppfølging", MeasureStatus.DONE, own);
        needs.move(fitjar, above, 1, new NeedMove(NeedState.DISMISSED, "Ikke hos oss.", "4615"));
        assertThat(gaps.coverage(fitjar, "4615").needs())
                .extracting(Coverage.Need::id)
                .doesNotContain(above);

        drought(22, 10);
        drought(24, 50);
        assertThat(needs.get(bomlo, own).need().state()).isEqualTo(NeedState.FOUND);
        assertThat(of(bomlo, GapKind.DONE_BUT_STILL_REPORTED)).containsExactly(measure);
        assertThat(needs.find(fitjar, NeedQuery.all(), null, 100).items())
                .filteredOn(listed -> listed.need().id().equals(above))
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.need().state()).isEqualTo(NeedState.FOUND);
                    assertThat(listed.children()).isEmpty();
                });
        assertThat(gaps.coverage(fitjar, "4615").needs())
                .extracting(Coverage.Need::id)
                .contains(above);
    }

    private void drought(int week, double percent) {
        observations.publish(
                People.national(),
                "survey/x/2020-W" + week,
                List.of(new NewObservation(
                        new ObservationKey("KR_TORKE", "VL", Borders.B2020, new IsoWeek(2020, week)),
                        Finding.reported(percent, 20, null))));
    }

    @Test
    void sorts_by_severity_narrows_and_tells_how_many_there_are_beyond_the_limit() {
        Actor stord = People.manager("4614");
        UUID mild = need(stord, "4614", "Mildt", 10);
        UUID grave = need(stord, "4614", "Alvorlig", 90);
        UUID middle = need(stord, "4614", "Middels", 50);
        assertThat(of(stord, GapKind.NEED_WITHOUT_MEASURE)).containsExactly(grave, middle, mild);

        Gaps two = gaps.find(stord, GapQuery.all(), 2);
        assertThat(two.rows()).extracting(Gap::id).containsExactly(grave, middle);
        assertThat(two.counts()).containsEntry(GapKind.NEED_WITHOUT_MEASURE, 3);
        assertThat(gaps.find(stord, GapQuery.all().ofPlanArea("BOLIG"), 9).rows())
                .isEmpty();
        assertThat(gaps.find(stord, GapQuery.all().of(TargetGroup.NEXT_OF_KIN), 9)
                        .rows())
                .hasSize(3);
    }

    @Test
    void a_county_has_those_of_its_municipalities_and_a_neighbour_sees_none() {
        Actor ulvik = People.manager("4620");
        Actor eidfjord = People.manager("4619");
        UUID need = need(ulvik, "4620", "Ingen ettervern", 60);
        assertThat(all(eidfjord).count()).isZero();
        assertThatThrownBy(() -> gaps.find(eidfjord, GapQuery.all().inArea("4620"), 9))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> gaps.coverage(eidfjord, "4620")).isInstanceOf(NotInScope.class);

        Actor vestland = People.coordinator("46");
        assertThat(gaps.find(vestland, GapQuery.all().inArea("46"), 99).rows())
                .extracting(Gap::id)
                .contains(need);
        assertThat(gaps.byArea(vestland, GapQuery.all()).get("4620"))
                .containsEntry(GapKind.NEED_WITHOUT_MEASURE, 1)
                .containsEntry(GapKind.MEASURE_WITHOUT_NEED, 0);
        assertThat(gaps.find(People.national(), GapQuery.all().inArea("NO"), 99).rows())
                .extracting(Gap::id)
                .contains(need);
    }

    @Test
    void a_need_found_in_the_country_is_no_gap_of_a_municipality_until_it_takes_it() {
        Actor national = People.national();
        Actor samnanger = People.manager("4623");
        UUID need = need(national, "NO", "Uro hos pårørende", 55);
        assertThat(all(samnanger).count()).isZero();
        NeedOutcome taken = needs.move(samnanger, need, 1, new NeedMove(NeedState.ACKNOWLEDGED, null, "4623"));
        UUID child = ((NeedOutcome.Done) taken).need().id();
        assertThat(of(samnanger, GapKind.NEED_WITHOUT_MEASURE)).containsExactly(child);
    }

    @Test
    void wider_areas_are_told_what_lies_in_them_and_what_is_new_in_themselves() {
        Actor national = People.national();
        Actor tromso = People.manager("5501");
        Map<GapKind, Integer> before = gaps.within(national, Set.of("NN")).get("NN");
        need(tromso, "5501", "Lite ettervern", 30);
        UUID mild = need(national, "NN", "Lange avstander", 20);
        UUID grave = need(national, "NN", "Få behandlingsplasser", 80);

        assertThat(gaps.within(national, Set.of("NN", "SL")).get("NN").get(GapKind.NEED_WITHOUT_MEASURE))
                .isEqualTo(before.getOrDefault(GapKind.NEED_WITHOUT_MEASURE, 0) + 3);
        NewNeeds found = needs.newIn(national, Set.of("NN")).get("NN");
        assertThat(found.worst().id()).isEqualTo(grave);
        assertThat(found.count()).isEqualTo(2);
        needs.move(national, grave, 1, NeedMove.to(NeedState.ACKNOWLEDGED));
        assertThat(needs.newIn(national, Set.of("NN")).get("NN").worst().id()).isEqualTo(mild);
    }

    @Test
    void the_matrix_marks_what_is_against_what() {
        Actor kvam = People.manager("4622");
        UUID first = need(kvam, "4622", "Første", 30);
        need(kvam, "4622", "Andre", 20);
        UUID measure = measure(kvam, "4622", "Mot det første", MeasureStatus.UNDER_WAY, first);
        Coverage coverage = gaps.coverage(kvam, "4622");
        List<Coverage.Need> own =
                coverage.needs().stream().filter(need -> !need.inherited()).toList();
        assertThat(own).extracting(Coverage.Need::severity).containsExactly(30, 20);
        assertThat(coverage.measures()).extracting(Coverage.Measure::id).containsExactly(measure);
        assertThat(coverage.at(own.getFirst(), coverage.measures().getFirst())).isEqualTo(MeasureStatus.UNDER_WAY);
        assertThat(coverage.at(own.getLast(), coverage.measures().getFirst())).isNull();
    }

    @Test
    void the_matrix_has_what_is_inherited_until_it_is_answered() {
        Actor luster = People.manager("4644");
        UUID wide = need(People.national(), "VL", "Få plasser i landsdelen", 60);
        assertThat(gaps.coverage(luster, "4644").needs())
                .filteredOn(Coverage.Need::inherited)
                .extracting(Coverage.Need::id)
                .contains(wide);
        needs.move(luster, wide, 1, new NeedMove(NeedState.ACKNOWLEDGED, null, null));
        assertThat(gaps.coverage(luster, "4644").needs())
                .filteredOn(need -> need.title().equals(Text.verbatim("Få plasser i landsdelen")))
                .singleElement()
                .satisfies(own -> assertThat(own.inherited()).isFalse());
    }

    @Test
    void a_wide_area_has_what_its_parts_report_on_one_row_with_how_far_each_has_come() {
        Actor vestland = People.coordinator("46");
        String title = "Ingen vaktordning i helgene";
        UUID laerdal = need(People.manager("4642"), "4642", title, 30);
        UUID aurland = need(People.manager("4641"), "4641", title, 70);
        UUID county = need(vestland, "46", title, 20);
        need(People.national(), "VL", title, 10);
        measure(vestland, "46", "Felles vakttelefon", MeasureStatus.UNDER_WAY, laerdal);

        Spread spread = gaps.spread(vestland, "46");
        Spread.Row row = spread.rows().stream()
                .filter(each -> each.title().equals(Text.verbatim(title)))
                .findFirst()
                .orElseThrow();
        assertThat(spread.parts()).startsWith("46").contains("4641", "4642");
        assertThat(row.severity()).isEqualTo(70);
        assertThat(row.inherited()).isTrue();
        assertThat(row.cells())
                .containsEntry("4642", new Spread.Cell(1, laerdal, 0, MeasureStatus.UNDER_WAY))
                .containsEntry("4641", new Spread.Cell(1, aurland, 1, null))
                .containsEntry("46", new Spread.Cell(1, county, 1, null))
                .hasSize(3);
        assertThat(gaps.spread(People.national(), "VL").rows())
                .filteredOn(each -> each.title().equals(Text.verbatim(title)))
                .singleElement()
                .satisfies(each -> assertThat(each.cells().get("46"))
                        .isEqualTo(new Spread.Cell(3, null, 2, MeasureStatus.UNDER_WAY)));
        assertThatThrownBy(() -> gaps.spread(People.manager("4641"), "46")).isInstanceOf(NotInScope.class);
    }

    @Test
    void the_whole_list_and_its_beginning_come_in_the_order_of_the_page() {
        Actor ardal = People.manager("4643");
        UUID need = need(ardal, "4643", "Ingen møteplass", 40);
        measure(ardal, "4643", "Åpen dag", MeasureStatus.DONE, need);
        measure(ardal, "4643", "Kurs", MeasureStatus.PLANNED);
        for (int limit : List.of(100, GapService.LIMIT)) {
            assertThat(gaps.find(ardal, GapQuery.all(), limit).rows())
                    .extracting(Gap::kind)
                    .containsExactly(GapKind.values());
        }
    }

    @Test
    void what_is_made_up_is_told_of_where_things_stand() {
        Actor madeUp = Actor.demonstration("4645", Language.NB);
        need(madeUp, "4645", "Oppdiktet savn", 40);
        measure(madeUp, "4645", "Oppdiktet kafé", MeasureStatus.PLANNED);
        Standing standing = gaps.standing(People.manager("4645"), 3);
        assertThat(standing.worst())
                .singleElement()
                .satisfies(need -> assertThat(need.madeUp()).isTrue());
        assertThat(standing.next())
                .singleElement()
                .satisfies(measure -> assertThat(measure.madeUp()).isTrue());
        assertThat(standing.gaps().of(GapKind.NEED_WITHOUT_MEASURE))
                .singleElement()
                .satisfies(gap -> assertThat(Texts.in(Language.NB).say(gap.marked()))
                        .isEqualTo("Oppdiktet savn (oppdiktet eksempel)"));
    }

    private Gaps all(Actor actor) {
        return gaps.find(actor, GapQuery.all(), 100);
    }

    private List<UUID> of(Actor actor, GapKind kind) {
        return all(actor).of(kind).stream().map(Gap::id).toList();
    }

    private UUID need(Actor actor, String area, String title, int severity) {
        return SampleNeeds.write(needs, actor, area, title, severity);
    }

    /** What a municipality reports of its services to next of kin, which a rule looks at. */
    private void reported(String area, int year, double value) {
        observations.publish(
                People.national(),
                "test/" + year,
                List.of(new NewObservation(
                        new ObservationKey("P01", area, Borders.B2020, new Year(year)),
                        new Finding(value, null, null, Status.REPORTED))));
    }

    private UUID measure(Actor actor, String area, String title, MeasureStatus status, UUID... against) {
        MeasureDraft draft = MeasureDraft.of(title, "PARORENDE", TargetGroup.NEXT_OF_KIN, status)
                .with(MeasureLinks.to(Set.of(against), Set.of()));
        MeasureChange made = measures.make(actor, area, draft);
        assertThat(made).isInstanceOf(MeasureChange.Done.class);
        return ((MeasureChange.Done) made).measure().id();
    }
}
