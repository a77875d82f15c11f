package no.opptrapp.planning.county.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditEntry;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.calendar.EntryKind;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.planning.reminder.WaitingService;
import org.junit.jupiter.api.Test;

/** Today is 1 December 2020. Each test calls a municipality of its own. */
@DatabaseTest
class CallNotesTest {

    private static final Actor VESTLAND = People.coordinator("46");
    private static final Actor OSLO = People.coordinator("03");
    private static final LocalDate YESTERDAY = LocalDate.of(2020, 11, 30);
    private static final LocalDate NEXT_WEEK = LocalDate.of(2020, 12, 8);

    private final CallNotes notes;
    private final PlanningYear years;
    private final WaitingService waiting;
    private final Audit audit;
    private final TestDatabase database;

    CallNotesTest(CallNotes notes, PlanningYear years, WaitingService waiting, Audit audit, TestDatabase database) {
        this.notes = notes;
        this.years = years;
        this.waiting = waiting;
        this.audit = audit;
        this.database = database;
    }

    private static CallNoteDraft draft(String said) {
        return new CallNoteDraft(YESTERDAY, SpokenWith.LEADER, said, NEXT_WEEK);
    }

    private CallNote added(Actor actor, String area, String said) {
        return ((CallNoteChange.Done) notes.add(actor, area, draft(said))).note();
    }

    @Test
    void is_read_by_those_who_call_and_by_the_municipality_it_is_about_and_written_by_those_who_call_only() {
        CallNote note = added(VESTLAND, "4601", "De ser på ventetiden.");

        assertThat(notes.of(VESTLAND, "4601")).containsExactly(note);
        assertThat(notes.of(People.manager("4601"), "4601")).containsExactly(note);
        assertThat(notes.of(People.national(), "4601")).containsExactly(note);
        assertThatThrownBy(() -> notes.add(People.manager("4601"), "4601", draft("Vi selv")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> notes.of(People.owner(), "4601")).isInstanceOf(Forbidden.class);
        for (Actor other : List.of(OSLO, People.manager("4602"))) {
            assertThatThrownBy(() -> notes.of(other, "4601")).isInstanceOf(NotInScope.class);
            assertThatThrownBy(() -> notes.histories(other, "4601")).isInstanceOf(NotInScope.class);
        }
        assertThatThrownBy(() -> notes.change(OSLO, note.id(), 1, draft("Fremmed")))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> notes.add(VESTLAND, "46", draft("Et fylke ringes ikke")))
                .isInstanceOf(NotInScope.class);
    }

    @Test
    void the_database_itself_shows_it_to_nobody_else_and_lets_no_manager_write() throws SQLException {
        added(VESTLAND, "4602", "De ringer tilbake.");

        for (Actor other : List.of(OSLO, People.manager("4601"), People.owner(), People.READER)) {
            assertThat(seen(other, "planning.call_note")).isZero();
            assertThat(seen(other, "planning.call_note_version")).isZero();
        }
        assertThat(seen(People.manager("4602"), "planning.call_note")).isEqualTo(1);
        try (Connection connection = database.asApp(People.manager("4602"))) {
            assertThat(connection.createStatement().executeUpdate("update planning.call_note set said = 'nei'"))
                    .isZero();
        }
    }

    @Test
    void the_database_itself_lets_nobody_write_a_version_anew() throws SQLException {
        CallNote note = added(VESTLAND, "4618", "De ringer tilbake.");
        String forged = "update planning.call_note_version set said = 'nei' where note = '" + note.id() + "'";
        String emptied = "update planning.call_note_version set said = '' where note = '" + note.id() + "'";

        for (String written : List.of(forged, emptied)) {
            try (Connection connection = database.asApp(People.coordinator("4618"))) {
                assertThatThrownBy(() -> connection.createStatement().executeUpdate(written))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("row-level security");
            }
        }
        notes.erase(VESTLAND, note.id(), 1);
        try (Connection connection = database.asApp(People.coordinator("4618"))) {
            assertThatThrownBy(() -> connection.createStatement().executeUpdate(forged))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void the_histories_of_all_notes_about_a_municipality_are_read_together() {
        CallNote one = added(VESTLAND, "4619", "Først.");
        CallNote another = added(VESTLAND, "4619", "Så.");
        notes.change(VESTLAND, one.id(), 1, draft("Først, og rettet."));

        Map<UUID, List<CallNoteVersion>> histories = notes.histories(VESTLAND, "4619");

        assertThat(histories).containsOnlyKeys(one.id(), another.id());
        assertThat(histories.get(one.id()))
                .extracting(CallNoteVersion::said)
                .containsExactly("Først.", "Først, og rettet.");
        assertThat(histories.get(another.id())).hasSize(1);
    }

    private int seen(Actor actor, String table) throws SQLException {
        try (Connection connection = database.asApp(actor);
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*) from " + table
                                + (table.endsWith("version") ? "" : " where area = '4602'"))) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void is_kept_in_versions_with_a_trail_that_never_says_what_was_said() {
        CallNote first = added(VESTLAND, "4611", "De mangler folk.");
        CallNote second = ((CallNoteChange.Done)
                        notes.change(VESTLAND, first.id(), 1, draft("De mangler to stillinger.")))
                .note();
        assertThat(notes.followUp(VESTLAND, first.id(), 2, true)).isInstanceOf(CallNoteChange.Done.class);

        assertThat(second.version()).isEqualTo(2);
        assertThat(notes.histories(People.manager("4611"), "4611").get(first.id()))
                .extracting(CallNoteVersion::version, CallNoteVersion::said, CallNoteVersion::followedUpOn)
                .containsExactly(
                        tuple(1, "De mangler folk.", null),
                        tuple(2, "De mangler to stillinger.", null),
                        tuple(3, "De mangler to stillinger.", LocalDate.of(2020, 12, 1)));
        List<AuditEntry> trail = audit.of(People.national(), first.id().toString());
        assertThat(trail)
                .extracting(entry -> entry.change().what())
                .containsExactly("call_note.made", "call_note.changed", "call_note.followed_up");
        assertThat(trail.toString()).contains("followUpOn").doesNotContain("mangler");
    }

    @Test
    void nobody_writes_over_what_somebody_else_wrote() {
        CallNote note = added(VESTLAND, "4612", "De ringer tilbake.");
        notes.change(People.national(), note.id(), 1, draft("De skriver tilbake."));

        assertThat(notes.change(VESTLAND, note.id(), 1, draft("De sover."))).isInstanceOf(CallNoteChange.Stale.class);
        assertThat(notes.followUp(VESTLAND, note.id(), 1, true)).isInstanceOf(CallNoteChange.Stale.class);
        assertThat(notes.erase(VESTLAND, note.id(), 1)).isInstanceOf(CallNoteChange.Stale.class);
        assertThat(notes.of(VESTLAND, "4612")).extracting(CallNote::said).containsExactly("De skriver tilbake.");
    }

    @Test
    void its_words_can_be_taken_away_from_every_version_and_that_there_was_a_call_stays() {
        CallNote note = added(VESTLAND, "4613", "Ola Nordmann er syk.");
        notes.change(VESTLAND, note.id(), 1, draft("Lederen er borte."));
        notes.erase(VESTLAND, note.id(), 2);

        CallNote left = notes.of(VESTLAND, "4613").getFirst();
        assertThat(left.said()).isEmpty();
        assertThat(left.erased()).isTrue();
        assertThat(left.isOpen()).isFalse();
        assertThat(notes.histories(VESTLAND, "4613").get(note.id()))
                .hasSize(3)
                .allMatch(version -> version.said().isEmpty());
        assertThatThrownBy(() -> notes.change(VESTLAND, note.id(), 3, draft("Igjen")))
                .isInstanceOf(NotInScope.class);
    }

    @Test
    void what_is_to_be_followed_up_stands_in_the_planning_year_until_it_is_done() {
        CallNote note = added(VESTLAND, "4614", "De tenker på det.");
        Texts nb = Texts.in(Language.NB);

        assertThat(followUps(VESTLAND, "46")).anySatisfy(entry -> {
            assertThat(entry.day()).isEqualTo(NEXT_WEEK);
            assertThat(entry.page()).isEqualTo("county/4614");
            assertThat(nb.say(entry.title())).isEqualTo("Oppfølging av samtalen med Stord");
            assertThat(entry.isLate(NEXT_WEEK.plusDays(1))).isTrue();
        });
        assertThat(followUps(People.manager("4614"), "4614")).hasSize(1);
        assertThat(followUps(OSLO, "03")).isEmpty();
        assertThat(due(VESTLAND)).contains("4614");
        assertThat(notes.callDays(VESTLAND, Set.of("4614"))).containsEntry("4614", new CallDays(YESTERDAY, NEXT_WEEK));

        notes.followUp(VESTLAND, note.id(), 1, true);
        assertThat(due(VESTLAND)).doesNotContain("4614");
        assertThat(followUps(VESTLAND, "46"))
                .filteredOn(entry -> entry.area().equals("4614"))
                .allMatch(CalendarEntry::done);
        assertThat(notes.callDays(VESTLAND, Set.of("4614"))).containsEntry("4614", new CallDays(YESTERDAY, null));
    }

    @Test
    void in_the_year_of_the_country_stand_only_those_of_the_one_who_reads() {
        added(VESTLAND, "4615", "Fylket ringte.");
        added(People.national(), "4616", "Landet ringte.");

        assertThat(followUps(People.national(), "NO"))
                .extracting(CalendarEntry::area)
                .contains("4616")
                .doesNotContain("4615");
    }

    private List<CalendarEntry> followUps(Actor actor, String area) {
        return years.of(actor, area, 2020).stream()
                .filter(entry -> entry.kind() == EntryKind.FOLLOW_UP)
                .toList();
    }

    private List<String> due(Actor actor) {
        return waiting.due(actor, LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 31)).stream()
                .filter(entry -> entry.kind() == EntryKind.FOLLOW_UP)
                .map(CalendarEntry::area)
                .toList();
    }

    @Test
    void says_everything_that_is_wrong_at_once() {
        CallNoteDraft wrong =
                new CallNoteDraft(LocalDate.of(2020, 12, 2), null, " x\u0000".strip(), LocalDate.of(2020, 11, 1));

        assertThat(((CallNoteChange.Refused) notes.add(VESTLAND, "4617", wrong)).faults())
                .extracting(CallNoteChange.Fault::field)
                .containsExactly("day", "with", "said", "followUpOn");
        assertThat(((CallNoteChange.Refused)
                                notes.add(VESTLAND, "4617", new CallNoteDraft(null, SpokenWith.OTHER, "", null)))
                        .faults())
                .extracting(CallNoteChange.Fault::field)
                .containsExactly("day", "said");
        assertThat(notes.of(VESTLAND, "4617")).isEmpty();
    }
}
