package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.Definitions;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Sheets;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import org.junit.jupiter.api.Test;

/** What happens to values after a need was found happens to the need. Each test has a municipality of its own. */
@DatabaseTest
class NeedsFollowValuesTest {

    private static final Actor NATIONAL = People.national();
    private static final Set<String> MADE_HERE = Set.of("LOW_RATE", "HIGH_RATE");

    private final NeedService needs;
    private final NeedRules rules;
    private final Imports imports;
    private final Approvals approvals;
    private final ObservationService observations;
    private final IndicatorService indicators;
    private final Definitions definitions;
    private final GapService gaps;

    NeedsFollowValuesTest(
            NeedService needs,
            NeedRules rules,
            Imports imports,
            Approvals approvals,
            ObservationService observations,
            IndicatorService indicators,
            Definitions definitions,
            GapService gaps) {
        this.needs = needs;
        this.rules = rules;
        this.imports = imports;
        this.approvals = approvals;
        this.observations = observations;
        this.indicators = indicators;
        this.definitions = definitions;
        this.gaps = gaps;
    }

    @Test
    void a_correction_of_the_year_before_makes_a_need_worse_although_its_own_value_stands() {
        ValuesOfAYear kinn = fallingPersonYears("4602");
        // (−11.11 + 2) ÷ (−30 + 2)
        assertThat(told("4602")).containsExactly("FOUND 2019 29", "FOUND 2020 33");

        kinn.report("PY_TOTAL", 2019, "49");

        assertThat(told("4602")).endsWith("FOUND 2020 33", "WORSE 2020 58");
        assertThat(need("4602").state()).isEqualTo(NeedState.FOUND);
    }

    @Test
    void a_correction_of_the_year_before_takes_away_what_would_never_have_been_found() {
        ValuesOfAYear etne = fallingPersonYears("4611");

        etne.report("PY_TOTAL", 2019, "50");
        assertThat(need("4611").state()).isEqualTo(NeedState.RELIEVED);
        assertThat(told("4611")).endsWith("FOUND 2020 33", "RELIEVED 2020 33");

        etne.report("PY_TOTAL", 2019, "45");
        assertThat(need("4611").state()).isEqualTo(NeedState.FOUND);
        assertThat(told("4611")).endsWith("RELIEVED 2020 33", "FOUND 2020 33");
    }

    private ValuesOfAYear fallingPersonYears(String area) {
        ValuesOfAYear reports = new ValuesOfAYear(imports, approvals, area);
        reports.report("PY_TOTAL", 2018, "50");
        reports.report("PY_TOTAL", 2019, "45");
        reports.report("PY_TOTAL", 2020, "40");
        return reports;
    }

    @Test
    void a_need_that_somebody_took_says_that_its_evidence_was_taken_back_and_goes_on_when_something_is_reported() {
        ValuesOfAYear stord = new ValuesOfAYear(imports, approvals, "4614");
        stord.report("P01", 2020, "nei");
        take("4614");
        assertThat(gap("4614").takenBack()).isFalse();

        stord.takeBack("P01", 2020);

        Need need = need("4614");
        assertThat(need.state()).isEqualTo(NeedState.ACKNOWLEDGED);
        assertThat(need.newest().isTakenBack()).isTrue();
        assertThat(need.newest().meets()).isFalse();
        assertThat(gap("4614").takenBack()).isTrue();
        assertThat(told("4614")).containsExactly("FOUND 2020 25", "TAKEN_BACK 2020 25 MISSING");

        stord.report("P01", 2020, "nei");
        assertThat(need("4614").newest().verdict()).isEqualTo(Verdict.STILL);
        stord.report("P01", 2020, "ja");
        assertThat(need("4614").state()).isEqualTo(NeedState.RELIEVED);
    }

    private Gap gap(String area) {
        UUID id = need(area).id();
        return gaps.find(NATIONAL, GapQuery.all().inArea(area), 100).rows().stream()
                .filter(gap -> gap.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_need_that_nobody_took_is_over_when_its_evidence_is_taken_back_and_is_the_same_when_it_comes_again() {
        ValuesOfAYear bomlo = new ValuesOfAYear(imports, approvals, "4613");
        bomlo.report("P01", 2020, "nei");
        UUID before = need("4613").id();

        bomlo.takeBack("P01", 2020);
        assertThat(need("4613").state()).isEqualTo(NeedState.RELIEVED);

        bomlo.report("P01", 2020, "nei");
        assertThat(need("4613").id()).isEqualTo(before);
        assertThat(need("4613").state()).isEqualTo(NeedState.FOUND);
        assertThat(told("4613")).containsExactly("FOUND 2020 25", "TAKEN_BACK 2020 25 MISSING", "FOUND 2020 25");
    }

    @Test
    void a_need_that_was_watched_is_watched_again_with_its_reason_when_it_comes_back() {
        ValuesOfAYear austevoll = new ValuesOfAYear(imports, approvals, "4625");
        austevoll.report("P01", 2018, "nei");
        Need found = need("4625");
        needs.move(
                NATIONAL,
                found.id(),
                found.version(),
                new NeedMove(NeedState.WATCHED, "Vi deler tilbud med naboen.", null));

        austevoll.report("P01", 2019, "ja");
        assertThat(need("4625").state()).isEqualTo(NeedState.RELIEVED);
        assertThat(need("4625").reason()).isNull();
        austevoll.report("P01", 2020, "nei");

        assertThat(need("4625").state()).isEqualTo(NeedState.WATCHED);
        assertThat(need("4625").reason()).isEqualTo("Vi deler tilbud med naboen.");
    }

    @Test
    void a_need_falls_back_on_the_newest_value_that_is_left() {
        ValuesOfAYear tysnes = new ValuesOfAYear(imports, approvals, "4616");
        tysnes.report("P01", 2019, "nei");
        tysnes.report("P01", 2020, "nei");

        tysnes.takeBack("P01", 2020);

        assertThat(told("4616"))
                .containsExactly("FOUND 2019 25", "WORSE 2020 50", "TAKEN_BACK 2020 50 MISSING", "STILL 2019 25");
        assertThat(need("4616").newest().severity()).isEqualTo(25);
        assertThat(need("4616").newest().meets()).isTrue();
    }

    @Test
    void a_correction_that_is_undone_before_it_is_approved_leaves_a_need_as_it_was() {
        ValuesOfAYear voss = new ValuesOfAYear(imports, approvals, "4621");
        voss.report("P01", 2020, "nei");

        UUID correction = voss.bring("P01", 2020, "ja;reported");
        imports.undo(NATIONAL, correction);
        voss.approve(2020);

        assertThat(told("4621")).containsExactly("FOUND 2020 25");
        assertThat(need("4621").state()).isEqualTo(NeedState.FOUND);
    }

    @Test
    void a_need_says_when_the_value_it_rests_on_is_hidden() {
        publish("SL", Finding.reported(30, 20, null));
        take("SL");

        publish("SL", Finding.hidden(4));

        assertThat(need("SL").state()).isEqualTo(NeedState.ACKNOWLEDGED);
        assertThat(told("SL")).containsExactly("FOUND 2020-W48 25", "TAKEN_BACK 2020-W48 25 HIDDEN");
        publish("SL", Finding.reported(30, 20, null));
        assertThat(told("SL")).endsWith("STILL 2020-W48 25");
    }

    @Test
    void a_need_is_marked_while_it_rests_on_what_was_made_up_although_that_was_worked_out() {
        NeedRule made = Reports.with(
                Reports.made("HIGH_RATE", "R01", NeedRule.Kind.THRESHOLD, NeedRule.Level.MUNICIPALITY), 100, 1000, 1);
        assertThat(rules.save(NATIONAL, made)).isInstanceOf(RuleOutcome.Done.class);
        ValuesOfAYear sveio = new ValuesOfAYear(imports, approvals, "4612");
        sveio.reconstructed().report("PY_TOTAL", 2019, "4000");
        assertThat(need("4612", "HIGH_RATE").madeUp()).isTrue();
        assertThat(need("4612", "HIGH_RATE").marked())
                .isEqualTo(
                        Text.of("need.reconstructed", need("4612", "HIGH_RATE").title()));
        assertThat(needs.get(NATIONAL, need("4612", "HIGH_RATE").id()).evidence())
                .allSatisfy(evidence -> assertThat(evidence.madeUp()).isTrue());

        sveio.report("PY_TOTAL", 2020, "4100");
        assertThat(need("4612", "HIGH_RATE").madeUp()).isFalse();
    }

    @Test
    void an_edited_definition_tests_what_rests_on_it() {
        NeedRule made = Reports.with(
                Reports.made("LOW_RATE", "R01", NeedRule.Kind.THRESHOLD, NeedRule.Level.MUNICIPALITY), 1, 0, 1);
        assertThat(rules.save(NATIONAL, made)).isInstanceOf(RuleOutcome.Done.class);
        new ValuesOfAYear(imports, approvals, "4647").report("PY_TOTAL", 2020, "40");
        assertThat(all("4647", "LOW_RATE")).isEmpty();

        edit("100");
        assertThat(need("4647", "LOW_RATE").state()).isEqualTo(NeedState.FOUND);
        edit("1000");
        assertThat(need("4647", "LOW_RATE").state()).isEqualTo(NeedState.RELIEVED);
    }

    private void edit(String factor) {
        Indicator before = indicators.get(NATIONAL, "R01");
        definitions.edit(NATIONAL, new Sheets(before).ratio("PY_TOTAL", "POP_ALL", factor));
    }

    private void publish(String region, Finding finding) {
        observations.publish(
                NATIONAL,
                "survey/x/2020-W48",
                List.of(new NewObservation(
                        new ObservationKey("KR_OVERDOSE", region, Borders.B2020, new IsoWeek(2020, 48)), finding)));
    }

    private void take(String area) {
        Need need = need(area);
        needs.move(NATIONAL, need.id(), need.version(), NeedMove.to(NeedState.ACKNOWLEDGED));
    }

    /** The need of the area that a rule of the program found; those made here find needs elsewhere too. */
    private Need need(String area) {
        return only(all(area).filter(need -> !MADE_HERE.contains(need.rule())));
    }

    private Need need(String area, String rule) {
        return only(all(area, rule).stream());
    }

    private static Need only(Stream<Need> needs) {
        List<Need> found = needs.toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Need> all(String area, String rule) {
        return all(area).filter(need -> rule.equals(need.rule())).toList();
    }

    private Stream<Need> all(String area) {
        return needs.find(NATIONAL, NeedQuery.all().inArea(area), null, 100).items().stream()
                .map(ListedNeed::need)
                .filter(need -> need.area().equals(area));
    }

    private List<String> told(String area) {
        return needs.get(NATIONAL, need(area).id()).evidence().stream()
                .map(NeedsFollowValuesTest::said)
                .toList();
    }

    private static String said(Evidence evidence) {
        String verdict = evidence.verdict() + " ";
        return switch (evidence.content()) {
            case Evidence.Observed observed ->
                verdict + observed.result().period().key() + " " + evidence.severity();
            case Evidence.TakenBack gone ->
                verdict + gone.key().period().key() + " " + evidence.severity() + " "
                        + Objects.requireNonNullElse(gone.now(), Status.REPORTED);
            case Evidence.Written written -> verdict + written.input().summary();
        };
    }
}
