package no.opptrapp.planning.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.Secrets;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.WrittenInput;
import org.junit.jupiter.api.Test;

class HearingCommentsTest extends BergenOnHearing {

    private final TestDatabase database;

    HearingCommentsTest(ApplicationContext beans, TestDatabase database) {
        super(beans);
        this.database = database;
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
}
