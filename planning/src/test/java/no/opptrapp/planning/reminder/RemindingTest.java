package no.opptrapp.planning.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Contact;
import no.opptrapp.core.access.OwnAccount;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.UserChange;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.calendar.OwnDateDraft;
import no.opptrapp.planning.calendar.OwnDateOutcome;
import no.opptrapp.planning.calendar.OwnDates;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.hearing.Hearing;
import no.opptrapp.planning.hearing.HearingDraft;
import no.opptrapp.planning.hearing.HearingOutcome;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.planning.need.NeedDraft;
import no.opptrapp.planning.need.NeedMove;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.need.WrittenInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest(
        properties = {
            "opptrapp.mail.host=127.0.0.1",
            "opptrapp.mail.from=opptrapp@example.no",
            "opptrapp.staff.address=https://opptrapp.example.no"
        })
class RemindingTest {

    private static final Actor JOB = Actor.job("remind");
    /** A Tuesday. */
    private static final Instant MORNING = Instant.parse("2020-12-01T06:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2020, 12, 1);

    private final Reminding reminding;
    private final Users users;
    private final OwnAccount account;
    private final MeasureService measures;
    private final NeedService needs;
    private final OwnDates dates;
    private final HearingService hearings;
    private final SettableClock clock;
    private final TestDatabase database;

    RemindingTest(
            Reminding reminding,
            Users users,
            OwnAccount account,
            MeasureService measures,
            NeedService needs,
            OwnDates dates,
            HearingService hearings,
            SettableClock clock,
            TestDatabase database) {
        this.reminding = reminding;
        this.users = users;
        this.account = account;
        this.measures = measures;
        this.needs = needs;
        this.dates = dates;
        this.hearings = hearings;
        this.clock = clock;
        this.database = database;
    }

    private static final WrittenInput INPUT = new WrittenInput(
            WrittenInput.Kind.MEETING,
            LocalDate.of(2020, 11, 1),
            Set.of(WrittenInput.Participants.SERVICES),
            "Mange venter lenge.",
            null);

    private record Mail(String address, String subject, String plain) {}

    @BeforeEach
    void a_morning() {
        clock.set(MORNING);
    }

    @AfterEach
    void leave_nobody_behind() throws SQLException {
        try (Connection connection = database.asOwner()) {
            connection.createStatement().execute("truncate core.letter, planning.need cascade");
            connection.createStatement().execute("update planning.measure set deleted_at = now()");
            connection.createStatement().execute("update core.app_user set active = false");
            connection.createStatement().execute("truncate planning.calendar_date, planning.hearing cascade");
        }
    }

    @Test
    void a_manager_hears_of_what_is_late_due_and_near_and_of_nothing_else() throws Exception {
        User bergen = user(Role.MANAGER, "4601", Language.NB);
        measure(bergen, "4601", "For sent", TODAY.minusDays(3));
        measure(bergen, "4601", "I dag", TODAY);
        measure(bergen, "4601", "Snart", TODAY.plusDays(30));
        measure(bergen, "4601", "Langt fram", TODAY.plusDays(31));
        measure(user(Role.MANAGER, "0301", Language.NB), "0301", "I Oslo", TODAY);

        reminding.run(JOB);

        Mail mail = to(bergen);
        assertThat(mail.subject()).isEqualTo("3 ting venter på deg i Opptrapp");
        assertThat(mail.plain())
                .containsSubsequence(
                        "Hei, Kari!",
                        "Tiltak over fristen",
                        "* For sent\n  Bergen. Skulle vært ferdig 28. nov. 2020\n  https://opptrapp.example.no/measures/",
                        "Tiltak som skal være ferdige i dag",
                        "* I dag",
                        "Tiltak med frist innen 30 dager",
                        "* Snart\n  Bergen. Frist 31. des. 2020",
                        "https://opptrapp.example.no/account")
                .doesNotContain("Langt fram", "I Oslo");
    }

    @Test
    void nobody_hears_of_the_same_twice_but_of_what_is_late_every_week() throws Exception {
        User bergen = user(Role.MANAGER, "4601", Language.NB);
        measure(bergen, "4601", "For sent", TODAY.minusDays(1));
        assertThat(reminding.run(JOB)).isEqualTo(1);
        assertThat(reminding.run(JOB)).as("the same morning").isZero();
        clock.forward(Duration.ofDays(1));
        assertThat(reminding.run(JOB)).as("the next morning").isZero();

        measure(bergen, "4601", "Ny frist", TODAY.plusDays(20));
        assertThat(reminding.run(JOB)).as("with something new").isEqualTo(1);
        assertThat(to(bergen).plain())
                .contains("Ny frist", "Én ting til venter")
                .doesNotContain("* For sent");

        clock.set(MORNING.plus(Duration.ofDays(7)));
        assertThat(reminding.run(JOB)).as("a week later").isEqualTo(1);
        assertThat(to(bergen).plain()).contains("* For sent").doesNotContain("* Ny frist");
    }

    @Test
    void has_at_most_one_letter_a_day_and_none_on_sundays() throws Exception {
        User bergen = user(Role.MANAGER, "4601", Language.NB);
        measure(bergen, "4601", "Den ene", TODAY);
        assertThat(reminding.run(JOB)).isEqualTo(1);
        measure(bergen, "4601", "Den andre", TODAY.plusDays(7));
        assertThat(reminding.run(JOB)).isZero();
        clock.set(Instant.parse("2020-12-06T06:30:00Z"));
        assertThat(reminding.run(JOB)).isZero();
        clock.forward(Duration.ofDays(1));
        assertThat(reminding.run(JOB)).isEqualTo(1);
        assertThat(to(bergen).plain()).contains("Den andre");
    }

    @Test
    void a_moved_end_is_something_new_and_what_is_done_is_nothing() throws Exception {
        User bergen = user(Role.MANAGER, "4601", Language.NB);
        Measure measure = measure(bergen, "4601", "Flyttes", TODAY.plusDays(5));
        reminding.run(JOB);
        change(bergen, measure, MeasureField.ENDS_ON, TODAY.plusDays(6).toString());
        clock.forward(Duration.ofDays(1));
        assertThat(reminding.run(JOB)).isEqualTo(1);
        change(bergen, measures.get(bergen.actor(), measure.id()), MeasureField.STATUS, "DONE");
        clock.set(MORNING.plus(Duration.ofDays(9)));
        assertThat(reminding.run(JOB)).isZero();
    }

    @Test
    void writes_to_nobody_who_does_not_want_it_has_no_address_or_no_access() throws Exception {
        User quiet = user(Role.MANAGER, "4601", Language.NB);
        User unknown = user(Role.MANAGER, "4601", Language.NB);
        User gone = user(Role.MANAGER, "4601", Language.NB);
        measure(quiet, "4601", "For sent", TODAY.minusDays(1));
        account.reachAt(quiet.actor(), new Contact(quiet.contact().email(), false));
        account.reachAt(unknown.actor(), Contact.NONE);
        users.deactivate(JOB, gone.id(), gone.version());
        assertThat(reminding.run(JOB)).isZero();
    }

    @Test
    void a_coordinator_hears_of_the_countys_measures_and_not_of_every_municipalitys() throws Exception {
        User county = user(Role.COORDINATOR, "46", Language.EN);
        measure(county, "46", "For the county", TODAY);
        measure(user(Role.MANAGER, "4601", Language.NB), "4601", "For Bergen", TODAY);
        reminding.run(JOB);
        assertThat(to(county).plain())
                .contains("Hello, Kari!", "* For the county\n  Vestland. Ends today, 1 Dec 2020")
                .doesNotContain("For Bergen");
    }

    @Test
    void a_need_of_a_wider_area_waits_for_an_answer_and_then_no_more() throws Exception {
        User county = user(Role.COORDINATOR, "46", Language.NB);
        UUID need = need(county, "Fylket mangler ettervern");
        User bergen = user(Role.MANAGER, "4601", Language.NN);
        reminding.run(JOB);
        assertThat(to(bergen).subject()).isEqualTo("Éin ting ventar på deg i Opptrapp");
        assertThat(to(bergen).plain())
                .contains("Behov i eit større område", "* Fylket mangler ettervern\n  Vestland. Funne 1. des. 2020")
                .contains("https://opptrapp.example.no/needs/" + need);
        needs.move(bergen.actor(), need, 1, new NeedMove(NeedState.ACKNOWLEDGED, null, "4601"));
        clock.set(MORNING.plus(Duration.ofDays(35)));
        assertThat(reminding.run(JOB)).isZero();
    }

    @Test
    void days_of_the_planning_year_are_told_once_to_those_whose_they_are() throws Exception {
        User bergen = user(Role.MANAGER, "4601", Language.NB);
        User county = user(Role.COORDINATOR, "46", Language.NB);
        day(county, "46", "Samling for kommunene", TODAY.plusDays(14));
        day(bergen, "4601", "Budsjett i bystyret", TODAY.plusDays(13));
        day(bergen, "4601", "Langt fram", TODAY.plusDays(40));
        Hearing hearing = sent(bergen, TODAY.plusDays(10));

        assertThat(reminding.run(JOB)).isEqualTo(2);

        assertThat(to(bergen).plain())
                .containsSubsequence(
                        "Datoer i årshjulet",
                        "* Plan på høring\n  Bergen. Frist 11. des. 2020\n  https://opptrapp.example.no/hearings/"
                                + hearing.id(),
                        "* Budsjett i bystyret",
                        "* Samling for kommunene\n  Vestland.")
                .doesNotContain("Langt fram");
        assertThat(to(county).plain()).contains("Samling for kommunene").doesNotContain("Budsjett", "Plan på høring");
        clock.forward(Duration.ofDays(1));
        assertThat(reminding.run(JOB)).isZero();
    }

    @Test
    void values_to_approve_are_told_before_the_day_they_are_due() throws Exception {
        User bergen = user(Role.MANAGER, "4601", Language.NB);
        clock.set(Instant.parse("2021-03-18T06:30:00Z"));
        assertThat(reminding.run(JOB)).isEqualTo(1);
        assertThat(to(bergen).plain()).contains("Tallene for 2020 skal være godkjent", "Frist 31. mars 2021");
        clock.forward(Duration.ofDays(1));
        assertThat(reminding.run(JOB)).isZero();
    }

    private void day(User by, String area, String title, LocalDate day) {
        assertThat(dates.add(by.actor(), new OwnDateDraft(area, title, "", day, false)))
                .isInstanceOf(OwnDateOutcome.Done.class);
    }

    private Hearing sent(User by, LocalDate lastDay) {
        Measure shown = measure(by, "4601", "Vises fram", TODAY.plusDays(90));
        HearingOutcome outcome =
                hearings.send(by.actor(), new HearingDraft("4601", "Plan på høring", "", lastDay, Set.of(shown.id())));
        return ((HearingOutcome.Sent) outcome).hearing();
    }

    private Measure measure(User by, String area, String title, LocalDate end) {
        MeasureDraft draft = MeasureDraft.of(title, "PARORENDE", TargetGroup.NEXT_OF_KIN, MeasureStatus.PLANNED)
                .with(new Schedule(LocalDate.of(2020, 1, 1), end, null));
        return ((MeasureChange.Done) measures.make(by.actor(), area, draft)).measure();
    }

    private void change(User by, Measure measure, MeasureField field, String value) {
        assertThat(measures.change(by.actor(), measure.id(), measure.version(), Map.of(field, value)))
                .isInstanceOf(MeasureChange.Done.class);
    }

    private UUID need(User by, String title) {
        NeedDraft draft =
                new NeedDraft("46", title, "PARORENDE", TargetGroup.NEXT_OF_KIN, null, 50, null, Set.of(), INPUT);
        return ((NeedOutcome.Done) needs.write(by.actor(), draft)).need().id();
    }

    private User user(Role role, String area, Language language) {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        UserDraft draft =
                new UserDraft(name, "Kari", role, Set.of(area), language, new Contact(name + "@example.no", true));
        return ((UserChange.Done) users.create(JOB, draft, "en lang nok setning")).user();
    }

    /** The newest letter to somebody. */
    private Mail to(User user) throws SQLException {
        List<Mail> mails = new ArrayList<>();
        try (Connection connection = database.asOwner();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select address, subject, plain from core.letter order by id desc")) {
            while (row.next()) {
                mails.add(new Mail(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return mails.stream()
                .filter(mail -> mail.address().equals(user.contact().email()))
                .findFirst()
                .orElseThrow();
    }
}
