package no.opptrapp.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.ImportOutcome;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Schedule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PlanningYearTest {

    private static final Actor BERGEN = People.manager("4601");
    private static final Actor OSLO = People.manager("0301");
    private static final Actor VESTLAND = People.coordinator("46");
    private static final Texts NB = Texts.in(Language.NB);

    private final PlanningYear years;
    private final OwnDates dates;
    private final MeasureService measures;
    private final Approvals approvals;
    private final Imports imports;
    private final Audit audit;
    private final TestDatabase database;

    PlanningYearTest(
            PlanningYear years,
            OwnDates dates,
            MeasureService measures,
            Approvals approvals,
            Imports imports,
            Audit audit,
            TestDatabase database) {
        this.years = years;
        this.dates = dates;
        this.measures = measures;
        this.approvals = approvals;
        this.imports = imports;
        this.audit = audit;
        this.database = database;
    }

    @AfterEach
    void empty_the_year() throws SQLException {
        try (Connection connection = database.asOwner()) {
            connection
                    .createStatement()
                    .execute("truncate planning.calendar_date, core.approval;"
                            + " update planning.measure set deleted_at = now()");
        }
    }

    @Test
    void a_measure_begins_and_should_be_done_and_an_idea_has_no_days() {
        measure(BERGEN, "4601", "Gruppe", MeasureStatus.PLANNED, "2021-02-01", "2021-11-30");
        measure(BERGEN, "4601", "Bare en tanke", MeasureStatus.IDEA, "2021-02-01", "2021-11-30");
        measure(BERGEN, "4601", "Over nyttår", MeasureStatus.UNDER_WAY, "2020-02-01", "2022-11-30");
        assertThat(years.of(BERGEN, "4601", 2021).stream().filter(entry -> entry.kind() != EntryKind.APPROVAL))
                .extracting(CalendarEntry::kind, CalendarEntry::day, entry -> NB.say(entry.title()))
                .containsExactly(
                        tuple(EntryKind.MEASURE_BEGINS, LocalDate.of(2021, 2, 1), "Gruppe"),
                        tuple(EntryKind.MEASURE_ENDS, LocalDate.of(2021, 11, 30), "Gruppe"));
        assertThat(years.of(OSLO, "0301", 2021)).noneMatch(entry -> entry.kind() == EntryKind.MEASURE_ENDS);
        assertThat(years.of(VESTLAND, "46", 2021)).anyMatch(entry -> entry.kind() == EntryKind.MEASURE_ENDS);
    }

    @Test
    void is_late_with_what_should_be_done_and_never_with_what_is() {
        measure(BERGEN, "4601", "Sent", MeasureStatus.UNDER_WAY, "2020-01-01", "2020-11-30");
        measure(BERGEN, "4601", "Gjort", MeasureStatus.DONE, "2020-01-01", "2020-10-31");
        LocalDate today = LocalDate.of(2020, 12, 1);
        assertThat(years.of(BERGEN, "4601", 2020).stream()
                        .filter(entry -> entry.kind() == EntryKind.MEASURE_ENDS)
                        .map(entry -> NB.say(entry.title()) + " " + entry.isLate(today)))
                .containsExactly("Gjort false", "Sent true");
    }

    @Test
    void the_values_of_the_year_before_are_owed_by_every_municipality_that_has_not_approved_them() {
        CalendarEntry open = approval(BERGEN, "4601", 2021);
        assertThat(open.day()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(open.done()).isFalse();
        assertThat(NB.say(open.owes())).isEqualTo("Bergen");
        assertThat(NB.say(approval(VESTLAND, "46", 2021).owes())).isEqualTo("43 kommuner gjenstår");

        approvals.approve(BERGEN, List.of(new AreaYear("4601", 2020)));
        assertThat(approval(BERGEN, "4601", 2021).done()).isTrue();
        assertThat(NB.say(approval(VESTLAND, "46", 2021).owes())).isEqualTo("42 kommuner gjenstår");
    }

    @Test
    void an_own_day_comes_once_or_every_year_from_its_first() {
        add(BERGEN, "4601", "Budsjettet vedtas", LocalDate.of(2020, 12, 16), true);
        add(BERGEN, "4601", "Skuddårsdag", LocalDate.of(2020, 2, 29), true);
        add(BERGEN, "4601", "Åpning", LocalDate.of(2021, 5, 3), false);
        assertThat(own(BERGEN, "4601", 2019)).isEmpty();
        assertThat(own(BERGEN, "4601", 2021))
                .containsExactly("2021-02-28 Skuddårsdag", "2021-05-03 Åpning", "2021-12-16 Budsjettet vedtas");
        assertThat(own(BERGEN, "4601", 2024)).containsExactly("2024-02-29 Skuddårsdag", "2024-12-16 Budsjettet vedtas");
    }

    @Test
    void a_countys_days_are_its_municipalities_too_and_a_municipalitys_nobody_elses() throws Exception {
        add(VESTLAND, "46", "Fylket samles", LocalDate.of(2021, 6, 1), false);
        OwnDate bergens = add(BERGEN, "4601", "Budsjettet", LocalDate.of(2021, 12, 16), true);
        assertThat(own(BERGEN, "4601", 2021)).containsExactly("2021-06-01 Fylket samles", "2021-12-16 Budsjettet");
        assertThat(own(People.manager("4602"), "4602", 2021)).containsExactly("2021-06-01 Fylket samles");
        assertThat(own(OSLO, "0301", 2021)).isEmpty();
        assertThatThrownBy(() -> years.of(OSLO, "4601", 2021)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> dates.remove(OSLO, bergens.id(), 1)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> dates.add(OSLO, draft("4601", "Fremmed", LocalDate.of(2021, 1, 1), false)))
                .isInstanceOf(NotInScope.class);
        try (Connection connection = database.asApp(OSLO);
                ResultSet row = connection.createStatement().executeQuery("select * from planning.calendar_date")) {
            assertThat(row.next()).isFalse();
        }
        try (Connection connection = database.asApp(OSLO)) {
            assertThat(connection.createStatement().executeUpdate("delete from planning.calendar_date"))
                    .isZero();
        }
    }

    @Test
    void a_county_may_not_change_a_day_it_only_inherits() {
        OwnDate county = add(VESTLAND, "46", "Fylket samles", LocalDate.of(2021, 6, 1), false);
        assertThatThrownBy(() -> dates.remove(BERGEN, county.id(), 1)).isInstanceOf(NotInScope.class);
    }

    @Test
    void a_day_is_changed_and_removed_with_a_trail_and_never_over_somebody_elses_change() {
        OwnDate date = add(BERGEN, "4601", "Budsjettet", LocalDate.of(2021, 12, 16), true);
        OwnDateDraft later = draft("4601", "Budsjettet vedtas", LocalDate.of(2021, 12, 17), true);
        assertThat(((OwnDateOutcome.Done) dates.change(BERGEN, date.id(), 1, later))
                        .date()
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> dates.change(BERGEN, date.id(), 1, later)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> dates.remove(BERGEN, date.id(), 1)).isInstanceOf(StaleVersion.class);
        dates.remove(BERGEN, date.id(), 2);
        assertThat(dates.of(BERGEN, "4601")).isEmpty();
        assertThat(audit.of(People.national(), date.id().toString()))
                .extracting(entry -> entry.change().what())
                .containsExactly("calendar.date_added", "calendar.date_changed", "calendar.date_removed");
    }

    @Test
    void says_everything_that_is_wrong_with_a_day_at_once() {
        OwnDateOutcome outcome = dates.add(BERGEN, new OwnDateDraft("4601", " ", "x".repeat(201), null, false));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        OwnDateOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(OwnDateOutcome.Fault::field)
                                .containsExactly("title", "responsible", "day"));
    }

    @Test
    void an_approved_year_says_what_it_lacks_of_the_year_before() {
        take("PY_TOTAL;4601;2020;2017;300;reported\nH05;4601;2020;2017;1;reported\nH05;4601;2020;2018;1;reported\n");
        approvals.approve(BERGEN, List.of(new AreaYear("4601", 2018)));

        CalendarEntry done = approval(BERGEN, "4601", 2019);
        assertThat(done.done()).isTrue();
        assertThat(NB.say(done.owes())).isEqualTo("Godkjent, men én indikator som hadde verdi i 2017, har ingen");
    }

    private void take(String rows) {
        String file = "indicator;area;borders;period;value;status\n" + rows;
        assertThat(imports.take(BERGEN, "tall.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ImportOutcome.Stored.class);
    }

    private CalendarEntry approval(Actor actor, String area, int year) {
        return years.of(actor, area, year).stream()
                .filter(entry -> entry.kind() == EntryKind.APPROVAL)
                .findFirst()
                .orElseThrow();
    }

    private List<String> own(Actor actor, String area, int year) {
        return years.of(actor, area, year).stream()
                .filter(entry -> entry.kind() == EntryKind.OWN)
                .map(entry -> entry.day() + " " + NB.say(entry.title()))
                .toList();
    }

    private OwnDate add(Actor actor, String area, String title, LocalDate day, boolean yearly) {
        return ((OwnDateOutcome.Done) dates.add(actor, draft(area, title, day, yearly))).date();
    }

    private static OwnDateDraft draft(String area, String title, LocalDate day, boolean yearly) {
        return new OwnDateDraft(area, title, "Rådmannen", day, yearly);
    }

    private UUID measure(Actor actor, String area, String title, MeasureStatus status, String from, String to) {
        MeasureDraft draft = MeasureDraft.of(title, "PARORENDE", TargetGroup.NEXT_OF_KIN, status)
                .with(new Schedule(LocalDate.parse(from), LocalDate.parse(to), null));
        return ((MeasureChange.Done) measures.make(actor, area, draft))
                .measure()
                .id();
    }
}
