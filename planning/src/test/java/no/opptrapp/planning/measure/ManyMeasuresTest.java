package no.opptrapp.planning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ManyMeasuresTest {

    private static final Actor BERGEN = People.manager("4601");

    private final ManyMeasures many;
    private final MeasureService measures;

    ManyMeasuresTest(ManyMeasures many, MeasureService measures) {
        this.many = many;
        this.measures = measures;
    }

    @Test
    void gives_many_the_same_at_once() {
        Measure first = made("Første");
        Measure second = made("Andre");

        ManyChange change = many.change(
                BERGEN,
                Map.of(first.id(), 1, second.id(), 1),
                Map.of(MeasureField.STATUS, "UNDER_WAY", MeasureField.RESPONSIBLE, "Ola"));

        assertThat(change)
                .isInstanceOfSatisfying(
                        ManyChange.Done.class,
                        done -> assertThat(done.measures())
                                .extracting(each -> each.facts().status() + " "
                                        + each.facts().responsible() + " " + each.version())
                                .containsExactly("UNDER_WAY Ola 2", "UNDER_WAY Ola 2"));
        assertThat(measures.get(BERGEN, second.id()).facts().responsible()).isEqualTo("Ola");
    }

    @Test
    void changes_none_when_one_cannot_be_changed() {
        Measure idea = ((MeasureChange.Done) measures.make(
                        BERGEN,
                        "4601",
                        SampleMeasures.with(SampleMeasures.group("Bare en idé"), MeasureField.STATUS, "IDEA")))
                .measure();
        Measure planned = made("Planlagt");

        ManyChange change =
                many.change(BERGEN, Map.of(idea.id(), 1, planned.id(), 1), Map.of(MeasureField.STATUS, "DONE"));

        assertThat(change)
                .isInstanceOfSatisfying(
                        ManyChange.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.measure().id() + " "
                                        + reason.fault().field())
                                .containsExactly(idea.id() + " STATUS"));
        assertThat(measures.get(BERGEN, planned.id()).version()).isEqualTo(1);
    }

    @Test
    void ideas_that_do_not_say_what_they_should_change_are_named_and_stay_ideas() {
        Measure open = idea("Uten svar", "");
        Measure answered = idea("Et sted å være", "Et sted å være viser seg ikke i tall");
        Map<MeasureField, String> planned = Map.of(MeasureField.STATUS, "PLANNED");

        assertThat(many.change(BERGEN, Map.of(open.id(), 1, answered.id(), 1), planned))
                .isInstanceOfSatisfying(
                        ManyChange.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.measure().facts().title() + " "
                                        + reason.fault().field())
                                .containsExactly("Uten svar EXPECTED_INDICATOR"));
        assertThat(measures.get(BERGEN, answered.id()).facts().status()).isEqualTo(MeasureStatus.IDEA);
        assertThat(many.change(BERGEN, Map.of(answered.id(), 1), planned)).isInstanceOf(ManyChange.Done.class);
        assertThat(many.change(BERGEN, Map.of(open.id(), 1), Map.of(MeasureField.RESPONSIBLE, "Ola")))
                .isInstanceOf(ManyChange.Done.class);
    }

    private Measure idea(String title, String notMeasured) {
        MeasureDraft draft = SampleMeasures.with(SampleMeasures.group(title), MeasureField.STATUS, "IDEA");
        return ((MeasureChange.Done) measures.make(
                        BERGEN, "4601", SampleMeasures.with(draft, MeasureField.NOT_MEASURED, notMeasured)))
                .measure();
    }

    @Test
    void changes_none_when_somebody_else_has_changed_one() {
        Measure first = made("Urørt");
        Measure second = made("Rørt");
        many.change(BERGEN, Map.of(second.id(), 1), Map.of(MeasureField.RESPONSIBLE, "Hun"));

        ManyChange change =
                many.change(BERGEN, Map.of(first.id(), 1, second.id(), 1), Map.of(MeasureField.RESPONSIBLE, "Han"));

        assertThat(change)
                .isInstanceOfSatisfying(
                        ManyChange.Stale.class,
                        stale -> assertThat(stale.each()).singleElement().satisfies(both -> {
                            assertThat(both.theirs().facts().title()).isEqualTo("Rørt");
                            assertThat(both.theirChanges())
                                    .containsExactly(new MeasureVersion.FieldChange(
                                            MeasureField.RESPONSIBLE, "Kari Nordmann", "Hun"));
                            assertThat(both.differences())
                                    .containsExactly(new MeasureChange.Difference(
                                            MeasureField.RESPONSIBLE, "Kari Nordmann", "Hun", "Han"));
                        }));
        assertThat(measures.get(BERGEN, first.id()).version()).isEqualTo(1);
    }

    @Test
    void leaves_others_alone() {
        Measure own = made("Vår");
        Actor oslo = People.manager("0301");
        assertThatThrownBy(() -> many.change(oslo, Map.of(own.id(), 1), Map.of(MeasureField.SHARED, "true")))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> many.copyToNextYear(oslo, Set.of(own.id()))).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> many.change(BERGEN, Map.of(own.id(), 1), Map.of(MeasureField.TITLE, "Samme")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takes_a_measure_into_the_next_year_once() {
        Measure thisYear = made("Hvert år");

        ManyMeasures.Copied copied = many.copyToNextYear(BERGEN, Set.of(thisYear.id()));

        assertThat(copied.made()).singleElement().satisfies(copy -> {
            assertThat(copy.facts().schedule().startsOn()).isEqualTo(LocalDate.of(2021, 1, 15));
            assertThat(copy.facts().status()).isEqualTo(MeasureStatus.PLANNED);
            assertThat(copy.facts().links()).isEqualTo(thisYear.facts().links());
            assertThat(copy.origin().copiedFrom()).isEqualTo(thisYear.id());
        });
        ManyMeasures.Copied again = many.copyToNextYear(BERGEN, Set.of(thisYear.id()));
        assertThat(again.made()).isEmpty();
        assertThat(again.thereAlready()).isEqualTo(copied.made());
    }

    private Measure made(String title) {
        return ((MeasureChange.Done) measures.make(BERGEN, "4601", SampleMeasures.group(title))).measure();
    }
}
