package no.opptrapp.planning.need;

import static no.opptrapp.planning.need.Reports.made;
import static no.opptrapp.planning.need.Reports.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
class NeedRulesTest {

    private static final Actor NATIONAL = People.national();

    private final NeedRules rules;
    private final NeedService needs;
    private final ObservationService observations;
    private final IndicatorService indicators;

    NeedRulesTest(NeedRules rules, NeedService needs, ObservationService observations, IndicatorService indicators) {
        this.rules = rules;
        this.needs = needs;
        this.observations = observations;
        this.indicators = indicators;
    }

    @Test
    void asks_for_two_years_in_a_row_of_annual_numbers_and_for_one_where_a_service_is_missing() {
        assertThat(rules.list(NATIONAL).stream().filter(rule -> rule.code().matches("(PERSON_YEARS|MISSING)_.*")))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.periods())
                        .as(rule.code())
                        .isEqualTo(rule.kind() == NeedRule.Kind.SERVICE_MISSING ? 1 : 2));
    }

    @Test
    void come_with_the_program_and_point_at_indicators_and_plan_areas_there_are() {
        List<NeedRule> all = rules.list(NATIONAL);
        Set<String> known =
                indicators.list(NATIONAL).stream().map(Indicator::code).collect(Collectors.toSet());

        assertThat(all).hasSizeGreaterThanOrEqualTo(30).allSatisfy(rule -> {
            assertThat(known).contains(rule.indicator());
            assertThat(rule.version()).isPositive();
        });
        assertThat(all).extracting(NeedRule::code).startsWith("OVERDOSE", "DRUG_DROUGHT");
    }

    @Test
    void that_are_stored_could_be_saved_as_they_are() {
        assertThat(rules.list(NATIONAL))
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(rules.check(NATIONAL, rule)).as(rule.code()).isInstanceOf(RuleOutcome.Done.class));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explain_themselves_in_every_language(Language language) {
        Texts texts = Texts.in(language);
        assertThat(rules.list(NATIONAL))
                .extracting(rule -> texts.say(RuleWords.explained(rule, indicators.get(NATIONAL, rule.indicator())))
                        + texts.say(RuleWords.worst(rule, indicators.get(NATIONAL, rule.indicator()))))
                .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{"))
                .doesNotHaveDuplicates();
    }

    @Test
    void say_their_numbers_in_words() {
        assertThat(said("OVERDOSE"))
                .isEqualTo("Et behov er funnet når «Andel som melder økning i overdose-/akuttsituasjoner» er "
                        + "20,0\u202f% eller mer.");
        assertThat(said("PERSON_YEARS_LOW"))
                .contains("som 25 prosent av kommunene")
                .contains("2 rapporterte år på rad");
    }

    @Test
    void say_what_their_numbers_are_counted_in() {
        assertThat(worst("MISSING_P01")).isEqualTo("Alvorlighet 100 svarer til 4 år uten tjenesten.");
        assertThat(worst("PERSON_YEARS_LOW")).isEqualTo("Alvorlighet 100 svarer til 0 per 1\u202f000.");
        assertThat(worst("OVERDOSE")).isEqualTo("Alvorlighet 100 svarer til 60,0\u202f%.");
        RuleResult oneYear = new RuleResult(Reports.share("4601", 40, 0, 1), 1, 0, 4, null, null, true, true, false);
        assertThat(Texts.in(Language.NB).say(RuleWords.formula(NeedRule.Kind.SERVICE_MISSING, Unit.YES_NO, oneYear)))
                .startsWith("Alvorlighet 25 av 100")
                .endsWith("Verdien er 1, grensen 0 og det verste 4. Enhet: år uten tjenesten.");
    }

    @Test
    void are_changed_in_versions_tested_at_once_and_previewed_before() {
        observations.publish(NATIONAL, "survey/x/2020-W40", List.of(psykisk(38, 30), psykisk(40, 45)));
        NeedRule rule = rule("MENTAL_HEALTH");
        NeedRule lower = with(rule, 25, 65, 2);

        assertThat(rules.preview(NATIONAL, rule)).isEmpty();
        assertThat(rules.preview(NATIONAL, lower)).singleElement().satisfies(found -> {
            assertThat(found.area()).isEqualTo("OL");
            assertThat(found.times()).isEqualTo(1);
            assertThat(found.worst().severity()).isEqualTo(50);
        });
        assertThat(rules.save(NATIONAL, lower))
                .isInstanceOfSatisfying(
                        RuleOutcome.Done.class,
                        done -> assertThat(done.rule().version()).isEqualTo(2));
        ListedNeed found = needs.find(NATIONAL, NeedQuery.all().inArea("OL"), null, 100).items().stream()
                .filter(listed -> "MENTAL_HEALTH".equals(listed.need().rule()))
                .findFirst()
                .orElseThrow();
        assertThat(needs.get(NATIONAL, found.need().id()).evidence())
                .extracting(Evidence::severity)
                .containsExactly(13, 50);
        assertThatThrownBy(() -> rules.save(NATIONAL, lower)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void refuse_what_cannot_be_measured_and_whoever_may_not() {
        NeedRule rule = rule("DRUG_DROUGHT");
        assertThat(rules.save(NATIONAL, with(rule, 30, 30, 0)))
                .isInstanceOfSatisfying(
                        RuleOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(NeedFault::field)
                                .containsExactly("periods", "worst"));
        assertThatThrownBy(() -> rules.save(People.manager("4601"), rule)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rules.preview(People.coordinator("46"), rule)).isInstanceOf(Forbidden.class);
    }

    @Test
    void are_made_found_by_and_given_up_while_what_they_found_stands() {
        NeedRule made = saved(made("MILJO", "KR_MILJO", NeedRule.Kind.THRESHOLD, NeedRule.Level.REGION));
        observations.publish(NATIONAL, "survey/x/2020-W30", List.of(observation("KR_MILJO", "NN", 30, 40)));
        assertThat(foundBy("MILJO", "NN")).singleElement().satisfies(need -> {
            assertThat(need.newest().severity()).isEqualTo(50);
            assertThat(need.planArea()).isEqualTo("TILGANG");
        });
        assertThat(rules.openNeeds(NATIONAL, "MILJO")).isEqualTo(1);

        NeedRule retired = rules.use(NATIONAL, "MILJO", made.version(), NeedRule.Use.RETIRED);
        assertThat(rule("MILJO").use()).isEqualTo(NeedRule.Use.RETIRED);
        observations.publish(
                NATIONAL,
                "survey/x/2020-W31",
                List.of(observation("KR_MILJO", "NN", 31, 10), observation("KR_MILJO", "TR", 31, 60)));
        assertThat(foundBy("MILJO", "NN")).extracting(Need::state).containsExactly(NeedState.FOUND);
        assertThat(foundBy("MILJO", "TR")).isEmpty();

        assertThatThrownBy(() -> rules.use(NATIONAL, "MILJO", made.version(), NeedRule.Use.ON))
                .isInstanceOf(StaleVersion.class);
        rules.use(NATIONAL, "MILJO", retired.version(), NeedRule.Use.ON);
        assertThat(foundBy("MILJO", "NN")).extracting(Need::state).containsExactly(NeedState.RELIEVED);
        assertThat(foundBy("MILJO", "TR")).extracting(Need::state).containsExactly(NeedState.FOUND);
    }

    @Test
    void take_no_code_twice_and_look_at_the_same_for_ever() {
        saved(made("VENTETID", "KR_KONTAKT", NeedRule.Kind.THRESHOLD, NeedRule.Level.REGION));

        assertThat(refused(made("VENTETID", "KR_MILJO", NeedRule.Kind.THRESHOLD, NeedRule.Level.REGION)))
                .containsExactly("code");
        assertThat(refused(made("VENTETID", "KR_MILJO", NeedRule.Kind.THRESHOLD, NeedRule.Level.REGION)
                        .withVersion(1)))
                .containsExactly("indicator");
    }

    @Test
    void look_only_for_what_can_be_seen_in_the_values_of_an_indicator() {
        assertThat(refused(made("X1", "B01", NeedRule.Kind.THRESHOLD, NeedRule.Level.MUNICIPALITY)))
                .containsExactly("kind");
        assertThat(refused(made("X1", "R01", NeedRule.Kind.SERVICE_MISSING, NeedRule.Level.MUNICIPALITY)))
                .containsExactly("kind");
        assertThat(refused(made("X1", "R01", NeedRule.Kind.CERTAIN_CHANGE, NeedRule.Level.MUNICIPALITY)))
                .containsExactly("kind");
        assertThat(refused(made("X1", "KR_MILJO", NeedRule.Kind.THRESHOLD, NeedRule.Level.MUNICIPALITY)))
                .containsExactly("level");
        assertThat(refused(made("X1", "B01", NeedRule.Kind.SERVICE_MISSING, NeedRule.Level.REGION)))
                .containsExactly("level");
        assertThat(refused(made("x", "NOT", NeedRule.Kind.THRESHOLD, NeedRule.Level.REGION)))
                .containsExactly("code", "indicator");
        assertThat(rules.list(NATIONAL))
                .filteredOn(rule -> rule.version() == 1)
                .allSatisfy(rule -> assertThat(rules.check(NATIONAL, rule)).isInstanceOf(RuleOutcome.Done.class));
    }

    @Test
    void name_the_worst_that_lies_beyond_every_limit_among_peers_and_show_all_of_their_names() {
        NeedRule low = made("X1", "R01", NeedRule.Kind.LOW_AMONG_PEERS, NeedRule.Level.MUNICIPALITY);
        assertThat(refused(with(low, 25, 60, 1))).containsExactly("worst");
        assertThat(rules.check(NATIONAL, with(low, 25, 0, 1))).isInstanceOf(RuleOutcome.Done.class);
        assertThat(refused(new NeedRule(
                        low.code(),
                        low.version(),
                        low.use(),
                        new Text.Named("Få årsverk", "Få \u202Eårsverk", "Few person-years"),
                        low.indicator(),
                        low.kind(),
                        25,
                        0,
                        low.periods(),
                        low.over(),
                        low.planArea(),
                        low.targetGroup(),
                        low.level())))
                .containsExactly("name");
    }

    private NeedRule saved(NeedRule rule) {
        assertThat(rules.save(NATIONAL, rule)).isInstanceOf(RuleOutcome.Done.class);
        return rule(rule.code());
    }

    private List<String> refused(NeedRule rule) {
        assertThat(rules.save(NATIONAL, rule)).isInstanceOf(RuleOutcome.Refused.class);
        return rules.check(NATIONAL, rule) instanceof RuleOutcome.Refused refused
                ? refused.faults().stream().map(NeedFault::field).toList()
                : List.of();
    }

    private List<Need> foundBy(String code, String area) {
        return needs.find(NATIONAL, NeedQuery.all().inArea(area), null, 1000).items().stream()
                .map(ListedNeed::need)
                .filter(need -> code.equals(need.rule()) && need.area().equals(area))
                .toList();
    }

    private NeedRule rule(String code) {
        return rules.list(NATIONAL).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String said(String code) {
        NeedRule rule = rule(code);
        return Texts.in(Language.NB).say(RuleWords.explained(rule, indicators.get(NATIONAL, rule.indicator())));
    }

    private String worst(String code) {
        NeedRule rule = rule(code);
        return Texts.in(Language.NB).say(RuleWords.worst(rule, indicators.get(NATIONAL, rule.indicator())));
    }

    private static NewObservation psykisk(int week, double percent) {
        return observation("KR_PSYKISK", "OL", week, percent);
    }

    private static NewObservation observation(String indicator, String area, int week, double percent) {
        return new NewObservation(
                new ObservationKey(indicator, area, Borders.B2020, new IsoWeek(2020, week)),
                Finding.reported(percent, 20, null));
    }
}
