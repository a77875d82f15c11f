package no.opptrapp.planning.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.Secrets;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.calendar.EntryKind;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.planning.goal.GoalChange;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.planning.need.NeedDraft;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.WrittenInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class HearingServiceTest {

    private static final Actor BERGEN = People.manager("4601");
    private static final Actor OSLO = People.manager("0301");
    private static final LocalDate LAST = LocalDate.of(2020, 12, 15);

    private final HearingService hearings;
    private final OpenHearings open;
    private final HearingFiles files;
    private final PlanningYear years;
    private final OwnGoals goals;
    private final MeasureService measures;
    private final NeedService needs;
    private final Audit audit;
    private final SettableClock clock;
    private final TestDatabase database;

    HearingServiceTest(
            HearingService hearings,
            OpenHearings open,
            HearingFiles files,
            PlanningYear years,
            OwnGoals goals,
            MeasureService measures,
            NeedService needs,
            Audit audit,
            SettableClock clock,
            TestDatabase database) {
        this.hearings = hearings;
        this.open = open;
        this.files = files;
        this.years = years;
        this.goals = goals;
        this.measures = measures;
        this.needs = needs;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
    }

    private Instant began = Instant.EPOCH;

    @BeforeEach
    void begin() {
        began = clock.instant();
    }

    @AfterEach
    void turn_back() {
        clock.set(began);
    }

    @Test
    void shows_titles_of_what_was_chosen_as_they_stood_and_nothing_else() {
        UUID goal = goal("Ingen venter over en uke");
        UUID need = need("Ingen å snakke med om natten");
        UUID measure = measure("Nattelefon", MeasureStatus.PLANNED);
        UUID idea = measure("Bare en tanke", MeasureStatus.IDEA);
        UUID hidden = measure("Skal ikke vises", MeasureStatus.PLANNED);
        assertThat(hearings.preview(BERGEN, "4601"))
                .extracting(HearingLine::source)
                .contains(goal, need, measure, hidden)
                .doesNotContain(idea);

        Hearing hearing = sent(Set.of(goal, need, measure));
        goals.change(BERGEN, goal, 1, GoalDraft.of("Noe helt annet", "TILGANG"));

        HearingSheet seen = open.get(People.READER, hearings.token(BERGEN, hearing.id()));
        assertThat(seen.lines())
                .extracting(line -> line.kind() + " " + line.title().nb())
                .containsExactly(
                        "PLAN_AREA Tilgjengelig, variert og helhetlig tjenesteapparat",
                        "GOAL Ingen venter over en uke",
                        "NEED Ingen å snakke med om natten",
                        "MEASURE Nattelefon");
        assertThat(seen.lines().getFirst().title().nn()).startsWith("Tilgjengeleg");
        assertThat(seen.hearing().areaName().nb()).isEqualTo("Bergen");
        assertThat(seen.open()).isTrue();
        assertThat(seen.toString()).doesNotContain("Kari", "250000", "hemmelig", hearings.token(BERGEN, hearing.id()));
    }

    @Test
    void is_a_matter_of_those_whose_plan_it_is() {
        Hearing hearing = sent(Set.of(goal("Vårt")));
        assertThat(hearings.all(People.coordinator("46")))
                .extracting(listed -> listed.hearing().id())
                .contains(hearing.id());
        assertThat(hearings.all(OSLO))
                .extracting(listed -> listed.hearing().id())
                .doesNotContain(hearing.id());
        assertThatThrownBy(() -> hearings.get(OSLO, hearing.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> hearings.token(OSLO, hearing.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> hearings.close(OSLO, hearing.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> hearings.preview(OSLO, "4601")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> hearings.send(OSLO, draft("4601", Set.of()))).isInstanceOf(NotInScope.class);
    }

    @Test
    void has_another_link_when_the_first_came_to_somebody_it_should_not() {
        Hearing hearing = sent(Set.of(goal("Lekket")));
        String leaked = hearings.token(BERGEN, hearing.id());
        assertThatThrownBy(() -> hearings.replaceLink(OSLO, hearing.id())).isInstanceOf(NotInScope.class);
        hearings.replaceLink(BERGEN, hearing.id());

        assertThatThrownBy(() -> open.get(People.READER, leaked)).isInstanceOf(NotInScope.class);
        assertThat(open.get(People.READER, hearings.token(BERGEN, hearing.id()))
                        .hearing()
                        .id())
                .isEqualTo(hearing.id());
    }

    @Test
    void says_what_must_be_mended_before_it_is_sent() {
        assertThat(hearings.send(BERGEN, new HearingDraft("4601", " ", "x".repeat(5001), LAST.minusYears(1), Set.of())))
                .isInstanceOfSatisfying(
                        HearingOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(HearingFault::field)
                                .containsExactly("title", "introduction", "lastDay", "sources"));
    }

    @Test
    void takes_comments_until_the_last_day_has_gone() {
        String token = token(sent(Set.of(goal("Åpent lenge nok"))));
        clock.set(Instant.parse("2020-12-15T22:59:00Z"));
        assertThat(comment(token, null, "I siste liten")).isInstanceOf(CommentOutcome.Kept.class);
        clock.forward(Duration.ofMinutes(2));
        assertThat(comment(token, null, "For sent")).isInstanceOf(CommentOutcome.Closed.class);
        assertThat(open.get(People.READER, token).open()).isFalse();
    }

    @Test
    void the_database_takes_no_comment_after_the_last_day_and_shows_no_answer_before_it() throws SQLException {
        Hearing hearing = sent(Set.of(goal("Holder i databasen")));
        String token = token(hearing);
        comment(token, null, "I tide");
        answer(comments(token).getFirst(), HearingComment.State.ANSWERED, "Takk");
        for (String now : List.of("2020-12-15T23:00:00Z", "2020-11-30T23:00:00Z", "")) {
            try (Connection app = database.asApp(People.READER)) {
                hold(app, token, now);
                assertThatThrownBy(() -> insert(app, hearing, now.isEmpty() ? "2020-12-02T12:00:00Z" : now))
                        .as(now)
                        .hasMessageContaining("row-level security");
            }
        }
        assertThat(answers(token, "2020-12-14T12:00:00Z")).isZero();
        assertThat(answers(token, "2020-12-15T23:00:00Z")).isEqualTo(1);
    }

    private static void hold(Connection app, String token, String now) throws SQLException {
        try (PreparedStatement say = app.prepareStatement(
                "select set_config('app.hearing', encode(?, 'hex'), true), set_config('app.now', ?, true)")) {
            say.setBytes(1, Secrets.hash(token));
            say.setString(2, now);
            say.execute();
        }
    }

    private static void insert(Connection app, Hearing hearing, String at) throws SQLException {
        try (PreparedStatement row = app.prepareStatement(
                "insert into planning.hearing_comment (id, hearing, area, who, words, commented_at)"
                        + " values (gen_random_uuid(), ?, ?, '', 'Utenom', ?::timestamptz)")) {
            row.setObject(1, hearing.id());
            row.setString(2, hearing.area());
            row.setString(3, at);
            row.executeUpdate();
        }
    }

    private int answers(String token, String now) throws SQLException {
        try (Connection app = database.asApp(People.READER)) {
            hold(app, token, now);
            try (ResultSet row = app.createStatement().executeQuery("select count(*) from planning.hearing_comment")) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void its_last_day_stands_in_the_planning_year_and_is_done_when_every_comment_is_dealt_with() {
        Hearing hearing = sent(Set.of(goal("I årshjulet")));
        comment(token(hearing), null, "Svar på meg");
        clock.set(Instant.parse("2020-12-16T12:00:00Z"));
        CalendarEntry entry = entry(BERGEN, "4601", hearing).orElseThrow();
        assertThat(entry.day()).isEqualTo(LAST);
        assertThat(entry.isLate(LocalDate.of(2020, 12, 16))).isTrue();
        answer(comments(token(hearing)).getFirst(), HearingComment.State.ANSWERED, "Takk");
        assertThat(entry(BERGEN, "4601", hearing).orElseThrow().done()).isTrue();
        assertThat(entry(OSLO, "0301", hearing)).isEmpty();
    }

    private Optional<CalendarEntry> entry(Actor actor, String area, Hearing hearing) {
        return years.of(actor, area, 2020).stream()
                .filter(entry -> entry.kind() == EntryKind.HEARING)
                .filter(entry -> entry.key().endsWith(hearing.id().toString()))
                .findFirst();
    }

    @Test
    void a_comment_is_cleaned_and_must_say_something_about_something_that_stands_there() {
        String token = token(sent(Set.of(goal("Kommenter meg"))));
        assertThat(comment(token, 99, "\u202E \u0007"))
                .isInstanceOfSatisfying(
                        CommentOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(HearingFault::field)
                                .containsExactly("line", "words"));
        assertThat(comment(token, 2, "x".repeat(5001))).isInstanceOf(CommentOutcome.Refused.class);
        assertThat(comment(token, 2, " Bra\u202E mål\u0007. ")).isInstanceOf(CommentOutcome.Kept.class);
        assertThatThrownBy(() -> comment("x" + token, null, "Gjettet")).isInstanceOf(NotInScope.class);
        HearingComment kept = comments(token).getFirst();
        assertThat(kept.words()).isEqualTo("Bra mål.");
        assertThat(kept.state()).isEqualTo(HearingComment.State.NEW);
        assertThat(kept.line()).isEqualTo(2);
    }

    @Test
    void those_outside_see_answered_comments_once_it_is_closed() {
        Hearing hearing = sent(Set.of(goal("Svar på dette")));
        String token = token(hearing);
        comment(token, null, "Den første");
        comment(token, null, "Den andre");
        comment(token, null, "Søppel");
        List<HearingComment> all = comments(token);
        answer(all.get(0), HearingComment.State.ANSWERED, "Takk, det gjør vi.");
        answer(all.get(1), HearingComment.State.DRAFTED, "Kanskje");
        answer(all.get(2), HearingComment.State.LEFT_OUT, "");

        assertThat(open.get(People.READER, token).comments()).isEmpty();
        hearings.close(BERGEN, hearing.id());
        assertThat(open.get(People.READER, token).comments())
                .singleElement()
                .satisfies(shown -> assertThat(shown.answer()).isEqualTo("Takk, det gjør vi."));
        assertThat(comment(token, null, "Etterpå")).isInstanceOf(CommentOutcome.Closed.class);
        assertThat(hearings.get(BERGEN, hearing.id()).comments()).hasSize(3);
        assertThat(hearings.all(BERGEN))
                .filteredOn(listed -> listed.hearing().id().equals(hearing.id()))
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.comments()).isEqualTo(3);
                    assertThat(listed.unanswered()).isEqualTo(1);
                    assertThat(listed.open()).isFalse();
                });
        assertThat(audit.of(People.national(), hearing.id().toString()))
                .extracting(entry -> entry.change().what())
                .containsExactly(
                        "hearing.sent",
                        "hearing.commented",
                        "hearing.commented",
                        "hearing.commented",
                        "hearing.closed");
    }

    @Test
    void an_answer_names_the_version_it_was_made_from() {
        String token = token(sent(Set.of(goal("To svarer"))));
        comment(token, null, "Hvem svarer?");
        HearingComment read = comments(token).getFirst();
        answer(read, HearingComment.State.DRAFTED, "Jeg");
        assertThatThrownBy(() -> answer(read, HearingComment.State.ANSWERED, "Nei, jeg"))
                .isInstanceOf(StaleVersion.class);
        HearingComment now = comments(token).getFirst();
        assertThat(hearings.answer(BERGEN, now.id(), now.version(), HearingComment.State.ANSWERED, " "))
                .extracting(HearingFault::field)
                .containsExactly("answer");
        assertThatThrownBy(() -> hearings.answer(OSLO, now.id(), now.version(), HearingComment.State.ANSWERED, "Oslo"))
                .isInstanceOf(NotInScope.class);
    }

    @Test
    void a_comment_becomes_evidence_without_the_name_of_who_wrote_it() {
        UUID need = need("For få møteplasser");
        Hearing hearing = sent(Set.of(need));
        String token = token(hearing);
        open.comment(People.READER, token, new NewComment(2, "Per Hansen", "Det stenger klokka fire."), "192.0.2.9");
        HearingComment comment = comments(token).getFirst();

        assertThat(hearings.evidence(BERGEN, comment.id(), comment.version(), need))
                .isInstanceOf(NeedOutcome.Done.class);

        assertThat(comments(token).getFirst().need()).isEqualTo(need);
        assertThat(needs.get(BERGEN, need).evidence().getLast().content())
                .isInstanceOfSatisfying(Evidence.Written.class, written -> {
                    assertThat(written.input().kind()).isEqualTo(WrittenInput.Kind.OPEN_CALL);
                    assertThat(written.input().summary()).isEqualTo("Det stenger klokka fire.");
                    assertThat(written.input().citation()).contains(hearing.title());
                    assertThat(written.toString()).doesNotContain("Hansen");
                });
    }

    @Test
    void a_comment_is_evidence_once() {
        UUID need = need("For få tilbud i helgen");
        UUID other = need("For lite følge til lege");
        String token = token(sent(Set.of(need)));
        open.comment(People.READER, token, new NewComment(2, "", "Det stenger fredag."), "192.0.2.9");
        HearingComment comment = comments(token).getFirst();
        hearings.evidence(BERGEN, comment.id(), comment.version(), need);

        HearingComment taken = comments(token).getFirst();
        assertThat(hearings.evidence(BERGEN, taken.id(), taken.version(), other))
                .isInstanceOf(NeedOutcome.Refused.class);

        assertThat(comments(token).getFirst()).isEqualTo(taken);
        assertThat(needs.get(BERGEN, other).evidence()).hasSize(1);
    }

    @Test
    void one_address_cannot_fill_a_hearing() {
        String token = token(sent(Set.of(goal("Fyll meg"))));
        for (int i = 0; i < OpenHearings.PER_ADDRESS; i++) {
            assertThat(open.comment(People.READER, token, new NewComment(null, "", "Nr " + i), "192.0.2.1"))
                    .isInstanceOf(CommentOutcome.Kept.class);
        }
        assertThat(open.comment(People.READER, token, new NewComment(null, "", "En til"), "192.0.2.1"))
                .isInstanceOf(CommentOutcome.TooMany.class);
        assertThat(open.comment(People.READER, token, new NewComment(null, "", "En annen"), "192.0.2.2"))
                .isInstanceOf(CommentOutcome.Kept.class);
        clock.forward(Duration.ofMinutes(16));
        assertThat(open.comment(People.READER, token, new NewComment(null, "", "Igjen"), "192.0.2.1"))
                .isInstanceOf(CommentOutcome.Kept.class);
    }

    @Test
    void the_database_shows_a_reader_nothing_without_the_link() throws SQLException {
        String token = token(sent(Set.of(goal("Bak lenken"))));
        comment(token, null, "Bak lenken");
        for (String table : List.of("hearing", "hearing_line", "hearing_comment")) {
            try (Connection connection = database.asApp(People.READER);
                    ResultSet row =
                            connection.createStatement().executeQuery("select count(*) from planning." + table)) {
                row.next();
                assertThat(row.getInt(1)).as(table).isZero();
            }
        }
    }

    @Test
    void comments_and_answers_go_out_as_files() throws IOException {
        Hearing hearing = sent(Set.of(goal("Som fil")));
        String token = token(hearing);
        open.comment(People.READER, token, new NewComment(2, "Brukerrådet", "=1+1 er to"), "192.0.2.7");
        answer(comments(token).getFirst(), HearingComment.State.ANSWERED, "Enig.");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(BERGEN, hearing.id(), TableKind.CSV, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .singleElement()
                .asString()
                .contains("Som fil", "Brukerrådet", "'=1+1 er to", "Besvart", "Enig.");
        files.write(BERGEN, hearing.id(), TableKind.XLSX, new ByteArrayOutputStream());
        assertThatThrownBy(() -> files.write(OSLO, hearing.id(), TableKind.CSV, new ByteArrayOutputStream()))
                .isInstanceOf(NotInScope.class);
    }

    private CommentOutcome comment(String token, @Nullable Integer line, String words) {
        return open.comment(People.READER, token, new NewComment(line, "", words), "192.0.2." + words.hashCode());
    }

    private List<HearingComment> comments(String token) {
        UUID id = open.get(People.READER, token).hearing().id();
        return hearings.get(BERGEN, id).comments();
    }

    private void answer(HearingComment comment, HearingComment.State state, String words) {
        assertThat(hearings.answer(BERGEN, comment.id(), comment.version(), state, words))
                .isEmpty();
    }

    private String token(Hearing hearing) {
        return hearings.token(BERGEN, hearing.id());
    }

    private Hearing sent(Set<UUID> sources) {
        HearingOutcome outcome = hearings.send(BERGEN, draft("4601", sources));
        assertThat(outcome).isInstanceOf(HearingOutcome.Sent.class);
        return ((HearingOutcome.Sent) outcome).hearing();
    }

    private static HearingDraft draft(String area, Set<UUID> sources) {
        return new HearingDraft(area, "Plan for rus og psykisk helse", "Hva mener du?", LAST, sources);
    }

    private UUID goal(String title) {
        GoalChange change = goals.make(BERGEN, "4601", GoalDraft.of(title, "TILGANG"));
        assertThat(change).isInstanceOf(GoalChange.Done.class);
        return ((GoalChange.Done) change).goal().id();
    }

    private UUID measure(String title, MeasureStatus status) {
        Set<UUID> before = ids();
        measures.make(BERGEN, "4601", MeasureDraft.of(title, "TILGANG", TargetGroup.USERS, status));
        Set<UUID> after = ids();
        after.removeAll(before);
        return after.iterator().next();
    }

    private Set<UUID> ids() {
        return measures.find(BERGEN, MeasureQuery.of("4601"), MeasurePage.all()).stream()
                .map(Measure::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private UUID need(String title) {
        NeedOutcome outcome = needs.write(
                BERGEN,
                new NeedDraft(
                        "4601",
                        title,
                        "TILGANG",
                        TargetGroup.USERS,
                        "hemmelig beskrivelse",
                        50,
                        null,
                        Set.of(),
                        new WrittenInput(
                                WrittenInput.Kind.MEETING, LocalDate.of(2020, 11, 3), Set.of(), "hemmelig", null)));
        assertThat(outcome).isInstanceOf(NeedOutcome.Done.class);
        return ((NeedOutcome.Done) outcome).need().id();
    }
}
