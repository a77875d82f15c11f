package no.opptrapp.planning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MeasureServiceTest {

    private static final Actor BERGEN = People.manager("4601");
    private static final Actor OSLO = People.manager("0301");
    private static final Actor VESTLAND = People.coordinator("46");

    private final MeasureService measures;
    private final Audit audit;
    private final TestDatabase database;

    MeasureServiceTest(MeasureService measures, Audit audit, TestDatabase database) {
        this.measures = measures;
        this.audit = audit;
        this.database = database;
    }

    @Test
    void is_seen_within_scope_and_nowhere_else() {
        Measure made = made("Pårørendekvelder");

        assertThat(measures.get(BERGEN, made.id())).isEqualTo(made);
        assertThat(found(VESTLAND, "46")).contains(made);
        assertThat(found(People.national(), "NO")).contains(made);
        assertThat(found(People.national(), "VL")).contains(made);
        assertThat(found(People.national(), "0301")).doesNotContain(made);
        assertThatThrownBy(() -> measures.get(OSLO, made.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> found(OSLO, "4601")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> found(BERGEN, "46")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> measures.make(OSLO, "4601", SampleMeasures.group("Fremmed")))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> measures.make(People.owner(), "4601", SampleMeasures.group("Eier")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.delete(OSLO, made.id(), 1)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> found(People.owner(), "4601")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> measures.get(People.owner(), made.id())).isInstanceOf(Forbidden.class);
    }

    @Test
    void is_a_districts_own_and_its_citys_too() {
        Actor district = People.manager("030105");
        Measure made = done(measures.make(district, "030105", SampleMeasures.group("I bydelen")));

        assertThat(found(OSLO, "0301")).contains(made);
        assertThatThrownBy(() -> measures.get(People.manager("030101"), made.id()))
                .isInstanceOf(NotInScope.class);
    }

    @Test
    void counts_versions_and_keeps_what_every_field_was() {
        Measure made = made("Før");
        Measure changed = done(measures.change(
                VESTLAND, made.id(), 1, SampleMeasures.with(made.facts(), MeasureField.TITLE, "Etter")));

        assertThat(changed.version()).isEqualTo(2);
        List<MeasureVersion> history = measures.history(BERGEN, made.id());
        assertThat(history)
                .extracting(MeasureVersion::kind)
                .containsExactly(MeasureVersion.Kind.MADE, MeasureVersion.Kind.CHANGED);
        assertThat(history.getLast().by()).isEqualTo(VESTLAND.name());
        assertThat(history.getLast().since(history.getFirst().written()))
                .containsExactly(new MeasureVersion.FieldChange(MeasureField.TITLE, "Før", "Etter"));
        assertThat(audit.of(People.national(), made.id().toString()))
                .extracting(entry -> entry.change().what())
                .containsExactly("measure.made", "measure.changed");
    }

    @Test
    void makes_no_version_of_a_change_that_changes_nothing() {
        Measure made = made("Som før");
        assertThat(done(measures.change(BERGEN, made.id(), 1, made.facts())).version())
                .isEqualTo(1);
        assertThat(measures.history(BERGEN, made.id())).hasSize(1);
    }

    @Test
    void shows_both_when_two_change_the_same_and_loses_neither() {
        Measure made = made("Felles");
        MeasureDraft first = SampleMeasures.with(made.facts(), MeasureField.TITLE, "Hennes");
        first = SampleMeasures.with(first, MeasureField.RESPONSIBLE, "Ola");
        done(measures.change(VESTLAND, made.id(), 1, first));
        MeasureDraft second = SampleMeasures.with(made.facts(), MeasureField.TITLE, "Mitt");
        second = SampleMeasures.with(second, MeasureField.MONEY, "300000");

        MeasureChange refused = measures.change(BERGEN, made.id(), 1, second);

        assertThat(refused).isInstanceOfSatisfying(MeasureChange.Stale.class, stale -> {
            assertThat(stale.theirs().version()).isEqualTo(2);
            assertThat(stale.differences())
                    .containsExactly(
                            new MeasureChange.Difference(MeasureField.TITLE, "Felles", "Hennes", "Mitt"),
                            new MeasureChange.Difference(
                                    MeasureField.RESPONSIBLE, "Kari Nordmann", "Ola", "Kari Nordmann"),
                            new MeasureChange.Difference(MeasureField.MONEY, "250000", "250000", "300000"));
            assertThat(stale.differences().get(1).onlyTheirs()).isTrue();
            assertThat(stale.differences().get(2).onlyYours()).isTrue();
        });
        assertThat(measures.get(BERGEN, made.id()).facts().title()).isEqualTo("Hennes");
    }

    @Test
    void is_brought_back_after_it_was_deleted() {
        Measure made = made("Angret");
        Measure deleted = done(measures.delete(BERGEN, made.id(), 1));

        assertThat(deleted.deleted()).isTrue();
        assertThat(found(BERGEN, "4601")).extracting(Measure::id).doesNotContain(made.id());
        assertThat(measures.find(BERGEN, MeasureQuery.of("4601").bin(), MeasurePage.all()))
                .extracting(Measure::id)
                .contains(made.id());
        assertThatThrownBy(() -> measures.change(BERGEN, made.id(), 2, made.facts()))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> measures.note(BERGEN, made.id(), "Til ingen")).isInstanceOf(NotInScope.class);

        Measure back = measures.restore(BERGEN, made.id());
        assertThat(back.facts()).isEqualTo(made.facts());
        assertThat(back.version()).isEqualTo(3);
        assertThat(found(BERGEN, "4601")).contains(back);
        assertThat(measures.history(BERGEN, made.id()))
                .extracting(MeasureVersion::kind)
                .containsExactly(MeasureVersion.Kind.MADE, MeasureVersion.Kind.DELETED, MeasureVersion.Kind.RESTORED);
    }

    @Test
    void is_not_deleted_by_somebody_who_has_not_seen_the_newest_version() {
        Measure made = made("Endret før sletting");
        done(measures.change(BERGEN, made.id(), 1, SampleMeasures.with(made.facts(), MeasureField.TITLE, "Nytt")));
        assertThat(measures.delete(VESTLAND, made.id(), 1)).isInstanceOf(MeasureChange.Stale.class);
        assertThat(measures.get(BERGEN, made.id()).deleted()).isFalse();
    }

    @Test
    void keeps_notes_in_order_newest_first() {
        Measure made = made("Med notater");
        measures.note(BERGEN, made.id(), " Tolv har meldt seg. ");
        assertThatThrownBy(() -> measures.note(BERGEN, made.id(), "Tolv\u202E har\u0000 meldt seg"))
                .isInstanceOf(IllegalArgumentException.class);
        measures.note(VESTLAND, made.id(), "Første kveld er holdt.");
        assertThat(measures.notes(BERGEN, made.id()))
                .extracting(ProgressNote::words)
                .containsExactly("Første kveld er holdt.", "Tolv har meldt seg.");
        assertThatThrownBy(() -> measures.notes(OSLO, made.id())).isInstanceOf(NotInScope.class);
    }

    @Test
    void gives_part_after_part_and_what_was_filtered() {
        List<UUID> made = new ArrayList<>();
        for (String title : List.of("Side én", "Side to", "100 % side")) {
            made.add(done(measures.make(People.national(), "1103", SampleMeasures.group(title)))
                    .id());
        }
        Actor stavanger = People.manager("1103");
        assertThat(ids(stavanger, MeasureQuery.of("1103"), MeasurePage.after(null, 2)))
                .containsExactlyElementsOf(made.subList(0, 2));
        assertThat(ids(stavanger, MeasureQuery.of("1103"), MeasurePage.after(made.get(1), 2)))
                .containsExactly(made.get(2));
        MeasureQuery percent = new MeasureQuery("1103", "PARORENDE", null, MeasureStatus.PLANNED, "0 % S", false);
        assertThat(ids(stavanger, percent, new MeasurePage(MeasurePage.Order.TITLE, true, null, 0, 10)))
                .containsExactly(made.get(2));
        assertThat(measures.count(stavanger, percent)).isEqualTo(1);
        for (MeasurePage.Order order : MeasurePage.Order.values()) {
            assertThat(ids(stavanger, MeasureQuery.of("1103"), new MeasurePage(order, false, null, 1, 2)))
                    .hasSize(2);
        }
    }

    @Test
    void those_that_should_have_been_done_are_found_by_the_day() {
        Actor randaberg = People.manager("1127");
        LocalDate end = LocalDate.of(2020, 12, 15);
        Measure late = done(measures.make(People.national(), "1127", SampleMeasures.group("Sent ute")));
        done(measures.make(
                People.national(),
                "1127",
                SampleMeasures.with(
                        SampleMeasures.group("Bare en idé"), MeasureField.STATUS, MeasureStatus.IDEA.name())));
        MeasureQuery all = MeasureQuery.of("1127");

        assertThat(ids(randaberg, all.lateOn(end.plusDays(1)), MeasurePage.after(null, 10)))
                .containsExactly(late.id());
        assertThat(measures.count(randaberg, all.lateOn(end)))
                .as("its last day")
                .isZero();
    }

    @Test
    void is_kept_from_others_by_the_database_too() throws SQLException {
        Measure made = made("Skjult for andre");
        measures.note(BERGEN, made.id(), "Et notat");
        for (String table : List.of("measure", "measure_version", "measure_note", "measure_indicator")) {
            assertThat(rows(OSLO, table)).as(table).isZero();
            assertThat(rows(BERGEN, table)).as(table).isPositive();
        }
    }

    private int rows(Actor actor, String table) throws SQLException {
        try (Connection connection = database.asApp(actor);
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*) from planning." + table + " where area = '4601'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private List<UUID> ids(Actor actor, MeasureQuery query, MeasurePage page) {
        return measures.find(actor, query, page).stream().map(Measure::id).toList();
    }

    private List<Measure> found(Actor actor, String area) {
        return measures.find(actor, MeasureQuery.of(area), MeasurePage.all());
    }

    @Test
    void is_told_all_that_must_be_mended_at_once() {
        WrittenMeasure written = new WrittenMeasure(Map.of(
                MeasureField.PLAN_AREA, "INGEN",
                MeasureField.STATUS, "PLANNED",
                MeasureField.STARTS_ON, "i morgen",
                MeasureField.ENDS_ON, "2021-01-01",
                MeasureField.MONEY, "-5"));
        assertThat(measures.make(BERGEN, "4601", written))
                .isInstanceOfSatisfying(
                        MeasureChange.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(FieldFault::field)
                                .containsExactlyInAnyOrder(
                                        MeasureField.TITLE,
                                        MeasureField.PLAN_AREA,
                                        MeasureField.TARGET_GROUP,
                                        MeasureField.STARTS_ON,
                                        MeasureField.MONEY));
    }

    private Measure made(String title) {
        return done(measures.make(BERGEN, "4601", SampleMeasures.group(title)));
    }

    private static Measure done(MeasureChange change) {
        return ((MeasureChange.Done) change).measure();
    }

    @Test
    void asks_what_a_new_measure_should_change_unless_it_is_an_idea_or_cannot_be_measured() {
        WrittenMeasure group = WrittenMeasure.of(SampleMeasures.group("Spurt om virkning"));
        assertThat(measures.ask(BERGEN, "4601", group))
                .extracting(FieldFault::field)
                .containsExactly(MeasureField.EXPECTED_INDICATOR);
        assertThat(measures.ask(BERGEN, "4601", group.with(Map.of(MeasureField.TITLE, ""))))
                .extracting(FieldFault::field)
                .containsExactly(MeasureField.TITLE, MeasureField.EXPECTED_INDICATOR);
        assertThat(measures.ask(BERGEN, "4601", group.with(Map.of(MeasureField.STATUS, "IDEA"))))
                .isEmpty();
        assertThat(group.unanswered(MeasureStatus.IDEA))
                .as("an idea that is planned")
                .isPresent();
        assertThat(group.unanswered(MeasureStatus.UNDER_WAY))
                .as("what stood before this was asked")
                .isEmpty();

        WrittenMeasure told = group.with(Map.of(MeasureField.NOT_MEASURED, "Et sted å være"));
        assertThat(measures.ask(BERGEN, "4601", told)).isEmpty();
        Measure made = ((MeasureChange.Done) measures.make(BERGEN, "4601", told)).measure();
        assertThat(measures.get(BERGEN, made.id()).facts().notMeasured()).isEqualTo("Et sted å være");
        assertThat(measures.ask(
                        BERGEN,
                        "4601",
                        told.with(Map.of(
                                MeasureField.EXPECTED_INDICATOR, "P01",
                                MeasureField.EXPECTED_CHANGE, "-5",
                                MeasureField.BASELINE, "40",
                                MeasureField.OBSERVE_FROM, "2021-01-01",
                                MeasureField.OBSERVE_TO, "2022-01-01"))))
                .extracting(FieldFault::field)
                .containsExactly(MeasureField.NOT_MEASURED);
    }
}
