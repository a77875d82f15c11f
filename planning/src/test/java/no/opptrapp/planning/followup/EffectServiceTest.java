package no.opptrapp.planning.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Effort;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.planning.measure.SharedMeasures;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedRule;
import no.opptrapp.planning.need.NeedRules;
import no.opptrapp.planning.need.NeedService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Kinn is one of 38 municipalities in its KOSTRA group. Each test has a plan area and an indicator of its own. */
@DatabaseTest
class EffectServiceTest {

    private static final Actor NATIONAL = People.national();
    private static final Actor KINN = People.manager("4602");
    private static final Actor VOSS = People.manager("4621");
    private static final int GROUP = 7;
    private static final int OTHERS = 37;

    private final EffectService effects;
    private final MeasureService measures;
    private final SharedMeasures shared;
    private final ObservationService observations;
    private final NeedRules rules;
    private final NeedService needs;
    private final Areas areas;

    EffectServiceTest(
            EffectService effects,
            MeasureService measures,
            SharedMeasures shared,
            ObservationService observations,
            NeedRules rules,
            NeedService needs,
            Areas areas) {
        this.effects = effects;
        this.measures = measures;
        this.shared = shared;
        this.observations = observations;
        this.rules = rules;
        this.needs = needs;
        this.areas = areas;
    }

    @Test
    void is_held_against_the_municipalities_of_the_group_without_such_a_measure() {
        publish("H07", year -> year > 2020 ? 4.0 : 3.0, year -> year > 2020 ? 3.3 : 3.1);
        Measure own = begun(KINN, "4602", "SAMHANDLING", "H07");
        assertThat(difference(own).controls()).isEqualTo(OTHERS);

        begun(VOSS, "4621", "SAMHANDLING", "H07");
        begun(NATIONAL, "4614", "TILGANG", "H07");
        make(NATIONAL, "1103", draft("SAMHANDLING", "H07").status(MeasureStatus.PLANNED));

        EffectSheet sheet = effects.of(KINN, own.id());
        DifferenceInDifferences difference = sheet.effect().against().orElseThrow();
        assertThat(difference.controls())
                .as("Voss has such a measure; Stord has another kind")
                .isEqualTo(OTHERS - 1);
        assertThat(difference.estimate()).isCloseTo(0.8, within(1e-9));
        assertThat(difference.larger()).isEqualTo(OTHERS - 1);
        assertThat(EffectWords.answer(sheet)).isEqualTo(EffectAnswer.BETTER.text());
        assertThat(said(EffectWords.grounds(sheet)))
                .contains(
                        "I 36 kommuner i samme KOSTRA-gruppe", "fra 3,10 til 3,30", "0,80 høyere", "opp 0,50 fra 3,00")
                .contains("Høyere er bedre.");
        assertThat(sheet.caveats()).doesNotContain(Caveat.REGRESSION, Caveat.OTHERS_RAN, Caveat.FEW_AREAS);
    }

    @Test
    void counts_what_reaches_a_municipality_but_not_what_reaches_both() {
        publish("T03", year -> 5, year -> 4);
        Measure own = begun(KINN, "4602", "TIDLIG", "T03");
        begun(NATIONAL, "46", "TIDLIG", "T03");
        begun(NATIONAL, "NO", "TIDLIG", "T03");
        assertThat(difference(own).controls())
                .as("what reaches Kinn as well is no difference")
                .isEqualTo(OTHERS);

        begun(NATIONAL, "11", "TIDLIG", "T03");
        long inRogaland = group().filter(municipality -> municipality.county().equals("11"))
                .count();
        assertThat(inRogaland).isPositive();
        assertThat(difference(own).controls()).isEqualTo(OTHERS - (int) inRogaland);
    }

    @Test
    void is_told_within_the_scope_and_nowhere_else() {
        publish("B03", year -> 5, year -> 4);
        Measure own = begun(KINN, "4602", "BOLIG", "B03");
        assertThat(effects.of(People.coordinator("46"), own.id()).effect()).isInstanceOf(Effect.Estimated.class);
        assertThat(effects.ofArea(KINN, "4602")).extracting(EffectSheet::id).contains(own.id());
        assertThatThrownBy(() -> effects.of(VOSS, own.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> effects.ofArea(VOSS, "4602")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> effects.of(People.owner(), own.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> effects.of(KINN, UUID.randomUUID())).isInstanceOf(NotInScope.class);
        measures.delete(KINN, own.id(), own.version());
        assertThatThrownBy(() -> effects.of(KINN, own.id())).isInstanceOf(NotInScope.class);
    }

    @Test
    void rests_neither_on_what_was_carried_forward_nor_on_what_is_hidden() {
        publish("A03", year -> 20, year -> 30);
        Measure own = begun(KINN, "4602", "AKTIVITET", "A03");
        publish("A03", "4621", 2018, new Finding(null, 3L, null, Status.HIDDEN));
        publish("A03", "4621", 2019, new Finding(29.0, null, null, Status.CARRIED_FORWARD));
        assertThat(difference(own).controls())
                .as("of the three years before Voss has one left")
                .isEqualTo(OTHERS - 1);
        publish("A03", "4602", 2017, new Finding(19.0, null, null, Status.CARRIED_FORWARD));
        EffectSheet two = effects.of(KINN, own.id());
        assertThat(two.effect().beforeAfter().orElseThrow().before().periods())
                .containsExactly(new Year(2018), new Year(2019));
        Figure figure = Objects.requireNonNull(two.figure());
        assertThat(figure.cell(figure.categories().getFirst(), figure.series().getFirst()))
                .isInstanceOf(Cell.Missing.class);

        publish("A03", "4602", 2018, new Finding(null, 4L, null, Status.HIDDEN));
        EffectSheet one = effects.of(KINN, own.id());
        assertThat(one.effect()).isEqualTo(new Effect.CannotBeEstimated(Reason.of(Reason.Kind.FEW_BEFORE, 1)));
        assertThat(one.figure()).isNull();
    }

    @Test
    void says_what_lacks() {
        assertThat(lacking(draft("PARORENDE", "P01"))).isEqualTo(Reason.Kind.YES_NO);
        assertThat(lacking(draft("PARORENDE", "KR_OVERDOSE"))).isEqualTo(Reason.Kind.WIDER);
        assertThat(lacking(draft("PARORENDE", "PY_SUBSTANCE"))).isEqualTo(Reason.Kind.FEW_BEFORE);
        assertThat(lacking(draft("PARORENDE", "PY_SUBSTANCE").status(MeasureStatus.PLANNED)))
                .isEqualTo(Reason.Kind.NOT_BEGUN);
        assertThat(lacking(draft("PARORENDE", null))).isEqualTo(Reason.Kind.NO_INDICATOR);
    }

    @Test
    void warns_of_regression_to_the_mean_where_the_need_was_found_by_a_value() {
        publish("C02", year -> year > 2020 ? 4 : 9, year -> 3);
        rules.save(NATIONAL, threshold("MANY_BELOW", "C02"));
        UUID need = needs.find(KINN, NeedQuery.all().inArea("4602"), null, 100).items().stream()
                .map(listed -> listed.need())
                .filter(each -> "MANY_BELOW".equals(each.rule()))
                .findFirst()
                .orElseThrow()
                .id();
        Measure own = make(KINN, "4602", draft("BEREDSKAP", "C02").against(need));
        Measure other = begun(KINN, "4602", "BEREDSKAP", "C02");
        EffectSheet sheet = effects.of(KINN, own.id());
        assertThat(sheet.caveats()).contains(Caveat.REGRESSION, Caveat.OTHERS_RAN);
        assertThat(said(EffectWords.caveats(sheet))).contains("Uvanlige verdier går ofte tilbake");
        assertThat(effects.of(KINN, other.id()).caveats()).doesNotContain(Caveat.REGRESSION);
    }

    @Test
    void is_told_to_others_in_a_line_while_the_measure_is_shared() {
        publish("C01", year -> year > 2020 ? 70 : 40, year -> 45);
        Measure own = make(KINN, "4602", draft("RESSURS", "C01").shared());
        Map<UUID, SharedEffect> told = effects.shared(VOSS, shared.all(VOSS));
        assertThat(told).containsKey(own.id());
        assertThat(Texts.in(Language.NB)
                        .say(Objects.requireNonNull(told.get(own.id())).line()))
                .contains("Endringen ble 30,0\u00A0prosentpoeng høyere enn i 37 kommuner");
        measures.delete(KINN, own.id(), own.version());
        assertThat(effects.shared(VOSS, shared.all(VOSS))).doesNotContainKey(own.id());
    }

    @Test
    void tells_nothing_finer_of_others_than_people_read() {
        publish("PY_CHILD", year -> 5.123456, year -> 4.111111 + year / 7.0);
        Measure own = begun(KINN, "4602", "KOMPETANSE", "PY_CHILD");
        EffectSheet sheet = effects.of(KINN, own.id());
        DifferenceInDifferences difference = sheet.effect().against().orElseThrow();
        for (double told : new double[] {
            difference.controlsBefore(),
            difference.controlsAfter(),
            difference.estimate(),
            difference.interval().low(),
            difference.interval().high()
        }) {
            assertThat(BigDecimal.valueOf(told).scale()).isLessThanOrEqualTo(2);
        }
        Figure figure = Objects.requireNonNull(sheet.figure());
        figure.series().stream()
                .skip(1)
                .forEach(series -> figure.categories().forEach(category -> {
                    Cell.Shown shown = (Cell.Shown) figure.cell(category, series);
                    assertThat(BigDecimal.valueOf(shown.value()).scale()).isLessThanOrEqualTo(1);
                }));
    }

    private DifferenceInDifferences difference(Measure measure) {
        return effects.of(KINN, measure.id()).effect().against().orElseThrow();
    }

    private Reason.Kind lacking(Draft draft) {
        return effects.of(KINN, make(KINN, "4602", draft).id())
                .effect()
                .lacking()
                .orElseThrow()
                .kind();
    }

    private static String said(List<Text> sentences) {
        return String.join(
                "\n", sentences.stream().map(Texts.in(Language.NB)::say).toList());
    }

    private Stream<Municipality> group() {
        return areas.register().municipalities(Borders.NEWEST).stream()
                .filter(municipality -> Objects.equals(municipality.kostraGroup(), GROUP));
    }

    /** Values of 2017 to 2023 for Kinn and for the others of its group. */
    private void publish(String indicator, ToDoubleFunction<Integer> own, ToDoubleFunction<Integer> others) {
        List<NewObservation> all = new ArrayList<>();
        group().forEach(municipality -> {
            ToDoubleFunction<Integer> course = municipality.code().equals("4602") ? own : others;
            for (int year = 2017; year <= 2023; year++) {
                all.add(observation(
                        indicator,
                        municipality.code(),
                        year,
                        new Finding(course.applyAsDouble(year), null, null, Status.REPORTED)));
            }
        });
        observations.publish(NATIONAL, "test/" + indicator, all);
    }

    private void publish(String indicator, String area, int year, Finding finding) {
        observations.publish(NATIONAL, "test/" + indicator, List.of(observation(indicator, area, year, finding)));
    }

    private static NewObservation observation(String indicator, String area, int year, Finding finding) {
        return new NewObservation(new ObservationKey(indicator, area, Borders.NEWEST, new Year(year)), finding);
    }

    private static NeedRule threshold(String code, String indicator) {
        return new NeedRule(
                code,
                0,
                NeedRule.Use.ON,
                new Text.Named("Mange funksjoner under", "Mange funksjonar under", "Many functions below"),
                indicator,
                NeedRule.Kind.THRESHOLD,
                4,
                20,
                1,
                1,
                "BEREDSKAP",
                TargetGroup.USERS,
                NeedRule.Level.MUNICIPALITY);
    }

    private Measure begun(Actor actor, String area, String planArea, String indicator) {
        return make(actor, area, draft(planArea, indicator));
    }

    private Measure make(Actor actor, String area, Draft draft) {
        MeasureChange made = measures.make(actor, area, draft.facts());
        assertThat(made).isInstanceOf(MeasureChange.Done.class);
        return ((MeasureChange.Done) made).measure();
    }

    private static Draft draft(String planArea, @Nullable String indicator) {
        ExpectedChange expected = indicator == null
                ? null
                : new ExpectedChange(
                        indicator,
                        new BigDecimal("0.5"),
                        new BigDecimal("3"),
                        LocalDate.of(2020, 6, 1),
                        LocalDate.of(2024, 1, 1));
        return new Draft(new MeasureDraft(
                "Tiltak",
                "",
                planArea,
                TargetGroup.USERS,
                MeasureStatus.UNDER_WAY,
                "",
                new Schedule(LocalDate.of(2020, 3, 12), null, null),
                Effort.UNKNOWN,
                false,
                expected,
                "",
                MeasureLinks.NONE));
    }

    /** A measure under way since March 2020, or with one thing otherwise. */
    private record Draft(MeasureDraft facts) {

        Draft status(MeasureStatus status) {
            return with(status, facts.shared(), facts.links());
        }

        Draft shared() {
            return with(facts.status(), true, facts.links());
        }

        Draft against(UUID need) {
            return with(facts.status(), facts.shared(), MeasureLinks.to(Set.of(need), Set.of()));
        }

        private Draft with(MeasureStatus status, boolean shared, MeasureLinks links) {
            return new Draft(new MeasureDraft(
                    facts.title(),
                    facts.description(),
                    facts.planArea(),
                    facts.targetGroup(),
                    status,
                    facts.responsible(),
                    facts.schedule(),
                    facts.effort(),
                    shared,
                    facts.expected(),
                    facts.notMeasured(),
                    links));
        }
    }
}
