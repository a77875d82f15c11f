package no.opptrapp.planning.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
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
import org.junit.jupiter.api.Test;

@DatabaseTest
class OthersMeasuresTest {

    private static final Actor KINN = People.manager("4602");
    private static final Actor VOSS = People.manager("4621");
    private static final Actor NATIONAL = People.national();
    private static final int GROUP = 7;

    private final OthersMeasures others;
    private final EffectService effects;
    private final MeasureService measures;
    private final SharedMeasures shared;
    private final ObservationService observations;
    private final NeedRules rules;
    private final NeedService needs;
    private final Areas areas;

    OthersMeasuresTest(
            OthersMeasures others,
            EffectService effects,
            MeasureService measures,
            SharedMeasures shared,
            ObservationService observations,
            NeedRules rules,
            NeedService needs,
            Areas areas) {
        this.others = others;
        this.effects = effects;
        this.measures = measures;
        this.shared = shared;
        this.observations = observations;
        this.rules = rules;
        this.needs = needs;
        this.areas = areas;
    }

    @Test
    void those_against_a_need_that_the_same_rule_found_come_first() {
        publish("C02");
        rules.save(NATIONAL, threshold());
        UUID own = found(KINN, "4602");
        UUID theirs = found(VOSS, "4621");
        Measure same = make(VOSS, "4621", "A Mot det samme", "TILGANG", Set.of(theirs));
        Measure field = make(VOSS, "4621", "B Samme felt", "BEREDSKAP", Set.of());
        Measure other = make(VOSS, "4621", "C Noe annet", "BOLIG", Set.of());

        Set<UUID> made = Set.of(same.id(), field.id(), other.id());
        List<LikeMeasure> near = near(own, made);

        assertThat(near).extracting(each -> each.measure().id()).containsExactly(same.id(), field.id(), other.id());
        assertThat(near)
                .extracting(LikeMeasure::likeness)
                .containsExactly(Likeness.SAME_NEED, Likeness.SAME_FIELD, Likeness.OTHER);
        assertThat(needs.find(KINN, Set.of(theirs)))
                .as("the need itself is read by nobody else")
                .isEmpty();
        assertThatThrownBy(() -> others.near(KINN, theirs)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> others.near(People.owner(), own)).isInstanceOf(Forbidden.class);

        measures.delete(VOSS, same.id(), same.version());
        assertThat(near(own, made)).extracting(each -> each.measure().id()).containsExactly(field.id(), other.id());
    }

    @Test
    void the_effects_of_several_are_those_of_each_by_itself() {
        publish("H07");
        Measure one = make(KINN, "4602", "En", "SAMHANDLING", Set.of());
        Measure another = make(VOSS, "4621", "To", "SAMHANDLING", Set.of());
        Measure different = make(VOSS, "4621", "Tre", "AKTIVITET", Set.of());

        Map<UUID, SharedEffect> told = effects.shared(KINN, shared.all(KINN));

        for (Measure each : List.of(one, another, different)) {
            EffectSheet alone = effects.of(NATIONAL, each.id());
            SharedEffect together =
                    Objects.requireNonNull(told.get(each.id()), each.facts().title());
            assertThat(say(together.line()))
                    .isEqualTo(say(EffectWords.line(alone).orElseThrow()));
        }
        assertThat(controls(one)).as("Voss has one of the kind, too").isEqualTo(36);
        assertThat(controls(different)).isEqualTo(37);
    }

    private int controls(Measure measure) {
        return effects.of(NATIONAL, measure.id())
                .effect()
                .against()
                .orElseThrow()
                .controls();
    }

    /** What is shared, as far as the test made it. */
    private List<LikeMeasure> near(UUID need, Set<UUID> made) {
        return others.near(KINN, need).stream()
                .filter(each -> made.contains(each.measure().id()))
                .toList();
    }

    private static String say(Text text) {
        return Texts.in(Language.NB).say(text);
    }

    private UUID found(Actor actor, String area) {
        return needs.find(actor, NeedQuery.all().inArea(area), null, 100).items().stream()
                .map(listed -> listed.need())
                .filter(each -> "MANY_LACK".equals(each.rule()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Measure make(Actor actor, String area, String title, String planArea, Set<UUID> against) {
        MeasureChange made = measures.make(
                actor,
                area,
                new MeasureDraft(
                        title,
                        "",
                        planArea,
                        TargetGroup.USERS,
                        MeasureStatus.UNDER_WAY,
                        "",
                        new Schedule(LocalDate.of(2020, 3, 12), null, null),
                        Effort.UNKNOWN,
                        true,
                        new ExpectedChange(
                                "H07",
                                new BigDecimal("0.5"),
                                new BigDecimal("3"),
                                LocalDate.of(2020, 6, 1),
                                LocalDate.of(2024, 1, 1)),
                        "",
                        MeasureLinks.to(against, Set.of())));
        assertThat(made).isInstanceOf(MeasureChange.Done.class);
        return ((MeasureChange.Done) made).measure();
    }

    /** Values of 2017 to 2023 for all of the group: Kinn and Voss have more than the others from 2021. */
    private void publish(String indicator) {
        List<NewObservation> all = new ArrayList<>();
        Set<String> group = areas.register().municipalities(Borders.NEWEST).stream()
                .filter(municipality -> Objects.equals(municipality.kostraGroup(), GROUP))
                .map(municipality -> municipality.code())
                .collect(Collectors.toSet());
        for (String area : group) {
            for (int year = 2017; year <= 2023; year++) {
                double value = year > 2020 && Set.of("4602", "4621").contains(area) ? 4.5 : 3.0;
                all.add(new NewObservation(
                        new ObservationKey(indicator, area, Borders.NEWEST, new Year(year)),
                        new Finding(value, null, null, Status.REPORTED)));
            }
        }
        observations.publish(NATIONAL, "test/" + indicator, all);
    }

    private static NeedRule threshold() {
        return new NeedRule(
                "MANY_LACK",
                0,
                NeedRule.Use.ON,
                new Text.Named("Mange under", "Mange under", "Many below"),
                "C02",
                NeedRule.Kind.THRESHOLD,
                4,
                20,
                1,
                1,
                "BEREDSKAP",
                TargetGroup.USERS,
                NeedRule.Level.MUNICIPALITY);
    }
}
