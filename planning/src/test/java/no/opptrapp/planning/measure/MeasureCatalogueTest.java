package no.opptrapp.planning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.PlanArea;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MeasureCatalogueTest {

    private static final Actor BERGEN = People.manager("4601");
    private static final Actor OSLO = People.manager("0301");

    private final MeasureCatalogue catalogue;
    private final SharedMeasures shared;
    private final ManyMeasures many;
    private final MeasureService measures;
    private final GoalService goals;
    private final TestDatabase database;

    MeasureCatalogueTest(
            MeasureCatalogue catalogue,
            SharedMeasures shared,
            ManyMeasures many,
            MeasureService measures,
            GoalService goals,
            TestDatabase database) {
        this.catalogue = catalogue;
        this.shared = shared;
        this.many = many;
        this.measures = measures;
        this.goals = goals;
        this.database = database;
    }

    @Test
    void has_forty_five_measures_each_with_its_source() {
        List<RecommendedMeasure> all = catalogue.all(BERGEN);
        assertThat(all).hasSize(45).extracting(RecommendedMeasure::code).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(RecommendedMeasure::planArea)
                .isSubsetOf(goals.planAreas(BERGEN).stream().map(PlanArea::code).toList());
        assertThat(all).allSatisfy(each -> assertThat(each.source()).isNotBlank());
        assertThat(Texts.in(Language.NN).say(all.getFirst().citation())).endsWith("2020), avsnitt 3");
        assertThatThrownBy(() -> catalogue.all(People.READER)).isInstanceOf(Forbidden.class);
    }

    @Test
    void gives_a_measure_its_words_and_its_source() {
        Actor nynorsk = BERGEN.reading(Language.NN);
        MeasureDraft draft = catalogue.draft(nynorsk, "W48-3-12");

        Measure adopted = ((MeasureChange.Done) catalogue.adopt(nynorsk, "W48-3-12", "4601", draft)).measure();

        assertThat(adopted.facts().title())
                .isEqualTo("Oppsøkjande helse- og sosialfaglege tenester i dei opne rusmiljøa");
        assertThat(adopted.facts().status()).isEqualTo(MeasureStatus.IDEA);
        assertThat(adopted.origin().catalogue()).isEqualTo("W48-3-12");
        assertThat(adopted.origin().source()).contains("KoRus Oslo").endsWith("avsnitt 3");
        assertThatThrownBy(() -> catalogue.adopt(BERGEN, "W48-3-12", "0301", draft))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> catalogue.draft(BERGEN, "W1")).isInstanceOf(NotInScope.class);
    }

    @Test
    void lets_others_read_of_a_shared_measure_only_what_is_shared() throws SQLException {
        Measure ours = made(SampleMeasures.with(SampleMeasures.group("Delt gruppe"), MeasureField.SHARED, "true"));
        measures.note(BERGEN, ours.id(), "Ikke for andre");

        SharedMeasure seen = shared.all(OSLO).stream()
                .filter(each -> each.id().equals(ours.id()))
                .findFirst()
                .orElseThrow();
        assertThat(seen.fromArea()).isEqualTo("4601");
        assertThat(seen.description()).isEqualTo(ours.facts().description());
        assertThatThrownBy(() -> measures.get(OSLO, ours.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> shared.all(People.READER)).isInstanceOf(Forbidden.class);
        try (Connection connection = database.asApp(OSLO);
                var row = connection
                        .createStatement()
                        .executeQuery("select * from planning.shared_measure where title = 'Delt gruppe'")) {
            row.next();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                assertThat(row.getString(i))
                        .as(row.getMetaData().getColumnName(i))
                        .isNotEqualTo("Kari Nordmann");
            }
        }
    }

    @Test
    void is_adopted_by_another_municipality_with_where_it_comes_from() {
        Measure ours = made(SampleMeasures.with(SampleMeasures.group("Til låns"), MeasureField.SHARED, "true"));

        Measure theirs = shared.adopt(OSLO, ours.id(), "0301");

        assertThat(theirs.area()).isEqualTo("0301");
        assertThat(theirs.origin().copiedFrom()).isEqualTo(ours.id());
        assertThat(theirs.facts().title()).isEqualTo("Til låns");
        assertThat(theirs.facts().responsible()).isEmpty();
        assertThat(theirs.facts().effort()).isEqualTo(Effort.UNKNOWN);
        assertThat(theirs.facts().shared()).isFalse();
    }

    @Test
    void is_adopted_as_somebody_writes_it_with_what_it_should_change() {
        Measure ours = made(SampleMeasures.with(SampleMeasures.group("Med virkning"), MeasureField.SHARED, "true"));
        WrittenMeasure begin = WrittenMeasure.of(shared.get(OSLO, ours.id()).adopted());
        WrittenMeasure planned = begin.with(Map.of(
                MeasureField.STATUS, "PLANNED",
                MeasureField.EXPECTED_INDICATOR, "P01",
                MeasureField.EXPECTED_CHANGE, "-5",
                MeasureField.BASELINE, "40",
                MeasureField.OBSERVE_FROM, "2021-01-01",
                MeasureField.OBSERVE_TO, "2022-01-01"));

        MeasureChange change = shared.adopt(OSLO, ours.id(), "0301", planned);

        Measure theirs = ((MeasureChange.Done) change).measure();
        assertThat(theirs.origin().copiedFrom()).isEqualTo(ours.id());
        assertThat(theirs.facts().expected()).isNotNull();
        assertThat(shared.adopt(OSLO, ours.id(), "0301", begin.with(Map.of(MeasureField.BASELINE, "mye"))))
                .isInstanceOf(MeasureChange.Refused.class);
    }

    @Test
    void who_takes_up_ones_own_shared_measure_can_still_take_it_into_the_next_year() {
        Measure ours = made(SampleMeasures.with(SampleMeasures.group("Vår egen"), MeasureField.SHARED, "true"));
        assertThat(shared.adopt(BERGEN, ours.id(), "4601").origin().copiedFrom())
                .isNull();

        ManyMeasures.Copied copied = many.copyToNextYear(BERGEN, Set.of(ours.id()));

        assertThat(copied.thereAlready()).isEmpty();
        assertThat(copied.made()).hasSize(1);
    }

    @Test
    void is_shared_no_longer_once_it_is_taken_back_or_deleted() {
        Measure taken = made(SampleMeasures.with(SampleMeasures.group("Tatt tilbake"), MeasureField.SHARED, "true"));
        measures.change(BERGEN, taken.id(), 1, SampleMeasures.group("Tatt tilbake"));
        Measure deleted = made(SampleMeasures.with(SampleMeasures.group("Slettet"), MeasureField.SHARED, "true"));
        measures.delete(BERGEN, deleted.id(), 1);

        assertThat(shared.all(OSLO)).extracting(SharedMeasure::id).doesNotContain(taken.id(), deleted.id());
        assertThatThrownBy(() -> shared.adopt(OSLO, taken.id(), "0301")).isInstanceOf(NotInScope.class);
    }

    private Measure made(MeasureDraft draft) {
        return ((MeasureChange.Done) measures.make(BERGEN, "4601", draft)).measure();
    }
}
