package no.opptrapp.reports.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditEntry;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.comment.Remark.Said;
import no.opptrapp.reports.comment.Remark.Seen;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.SampleDocument;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import org.junit.jupiter.api.Test;

/** Each test writes in the report of a municipality of its own. */
@DatabaseTest
class RemarksTest {

    private static final Place PLACE =
            new Place("person-years", null, null, new Seen("Årsverkene er om lag som før.", "a".repeat(64)));

    private final Remarks remarks;
    private final WordsOfPeople words;
    private final Audit audit;
    private final TestDatabase database;

    RemarksTest(Remarks remarks, WordsOfPeople words, Audit audit, TestDatabase database) {
        this.remarks = remarks;
        this.words = words;
        this.audit = audit;
        this.database = database;
    }

    private static ReportKey report(String area, int year) {
        return ReportKey.annual(ReportKind.MUNICIPALITY, area, year, Language.NB);
    }

    private static Said saying(String words, String... footnotes) {
        return new Said(words, List.of(footnotes));
    }

    private Remark written(Actor actor, ReportKey key, int version, String words) {
        return ((RemarkChange.Done) remarks.write(actor, key, PLACE, version, saying(words))).remark();
    }

    private Remark newest(ReportKey key) {
        return remarks.of(People.national(), key).remarks().get(PLACE.slot());
    }

    @Test
    void every_change_is_a_version_that_tells_who_and_what_was_seen() {
        ReportKey key = report("4601", 2023);
        Actor manager = People.manager("4601");
        written(manager, key, 0, "Vi mangler folk.");
        Remark second = written(People.coordinator("46"), key, 1, "Kommunen mangler folk.");

        assertThat(remarks.history(manager, key, PLACE.slot()))
                .extracting(remark -> remark.said().words())
                .containsExactly("Vi mangler folk.", "Kommunen mangler folk.");
        assertThat(newest(key)).isEqualTo(second);
        assertThat(second.seen()).isEqualTo(PLACE.seen());
        assertThat(second.byName()).isEqualTo(People.coordinator("46").name());
        assertThat(audit.of(People.owner(), key.name()))
                .extracting(AuditEntry::change)
                .allSatisfy(change -> assertThat(change.toString()).doesNotContain("mangler folk"))
                .hasSize(2);
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_written_over() {
        ReportKey key = report("4602", 2023);
        Remark theirs = written(People.coordinator("46"), key, 0, "Fra fylket.");

        assertThat(remarks.write(People.manager("4602"), key, PLACE, 0, saying("Fra oss.")))
                .isEqualTo(new RemarkChange.Stale(theirs));
        assertThat(newest(key)).isEqualTo(theirs);
    }

    @Test
    void the_draft_can_be_used_again_and_an_earlier_version_fetched_back() {
        ReportKey key = report("4611", 2023);
        Actor manager = People.manager("4611");
        remarks.write(manager, key, PLACE, 0, saying("Med note.[1]", "Noten."));
        remarks.useDraft(manager, key, PLACE, 1);
        assertThat(newest(key).speaks()).isFalse();

        remarks.restore(manager, key, PLACE, 2, 1);
        assertThat(newest(key).said()).isEqualTo(saying("Med note.[1]", "Noten."));
        assertThat(newest(key).deed()).isEqualTo(RemarkDeed.RESTORED);
        remarks.restore(manager, key, PLACE, 3, 2);
        assertThat(newest(key).deed()).isEqualTo(RemarkDeed.DRAFT);
        assertThatThrownBy(() -> remarks.restore(manager, key, PLACE, 4, 9)).isInstanceOf(NotInScope.class);
    }

    @Test
    void a_drafted_comment_can_be_removed_and_taken_back() {
        ReportKey key = report("4634", 2023);
        Actor manager = People.manager("4634");
        assertThat(remarks.sayNothing(manager, key, PLACE, 0)).isInstanceOf(RemarkChange.Done.class);
        assertThat(newest(key).isSilent()).isTrue();
        assertThat(newest(key).speaks()).isFalse();
        assertThat(newest(key).byName()).isEqualTo(manager.name());
        remarks.useDraft(manager, key, PLACE, 1);
        assertThat(newest(key).isSilent()).isFalse();
        remarks.restore(manager, key, PLACE, 2, 1);
        assertThat(newest(key).deed()).isEqualTo(RemarkDeed.NOTHING);
        written(manager, key, 3, "Likevel noe.");
        assertThat(newest(key).speaks()).isTrue();

        ReportKey next = report("4634", 2024);
        remarks.sayNothing(manager, key, PLACE, 4);
        assertThat(remarks.earlier(manager, next).orElseThrow().in(PLACE.slot()))
                .as("nothing is no words to take over")
                .isEmpty();
    }

    @Test
    void where_nothing_is_drafted_ones_own_words_are_removed_and_taken_back() {
        ReportKey key = report("4635", 2023);
        Actor manager = People.manager("4635");
        Place undrafted = new Place("foreword", null, null, new Seen("", "b".repeat(64)));
        remarks.write(manager, key, undrafted, 0, saying("Fra lederen."));

        assertThat(remarks.write(manager, key, undrafted, 1, Said.NOTHING))
                .as("an empty text is no way to remove it, and there is no draft to use")
                .isEqualTo(new RemarkChange.Refused(List.of(Text.of("comment.fault.empty_undrafted"))));
        Remark none = ((RemarkChange.Done) remarks.sayNothing(manager, key, undrafted, 1)).remark();
        assertThat(none.isSilent()).isTrue();
        assertThat(remarks.earlier(manager, report("4635", 2024)).orElseThrow().in("foreword"))
                .isEmpty();
        Remark again = ((RemarkChange.Done) remarks.restore(manager, key, undrafted, 2, 1)).remark();
        assertThat(again.speaks()).isTrue();
        assertThat(again.said()).isEqualTo(saying("Fra lederen."));
    }

    @Test
    void what_was_said_last_year_waits_until_somebody_takes_it_over() {
        ReportKey last = report("4612", 2022);
        ReportKey now = report("4612", 2023);
        Actor manager = People.manager("4612");
        assertThat(remarks.earlier(manager, now)).isEmpty();
        written(manager, last, 0, "Vi mangler folk.");

        assertThat(remarks.of(manager, now).remarks()).isEmpty();
        assertThat(remarks.earlier(manager, now).orElseThrow().in(PLACE.slot())).isPresent();
        remarks.takeOver(manager, now, PLACE, 0);
        assertThat(newest(now).said().words()).isEqualTo("Vi mangler folk.");
        assertThat(newest(now).carriedFrom()).isEqualTo("2022");
        assertThat(remarks.earlier(manager, last)).isEmpty();
    }

    @Test
    void faults_are_told_and_nothing_is_kept() {
        ReportKey key = report("4613", 2023);
        assertThat(remarks.write(People.manager("4613"), key, PLACE, 0, saying("Se [1].")))
                .isInstanceOf(RemarkChange.Refused.class);
        assertThat(remarks.of(People.manager("4613"), key).changes()).isZero();
    }

    @Test
    void nobody_outside_reads_or_writes() {
        ReportKey key = report("4614", 2023);
        written(People.manager("4614"), key, 0, "Internt.");

        for (Actor other : List.of(People.manager("4615"), People.coordinator("03"))) {
            assertThatThrownBy(() -> remarks.of(other, key)).isInstanceOf(NotInScope.class);
            assertThatThrownBy(() -> written(other, key, 1, "Fremmed")).isInstanceOf(NotInScope.class);
            assertThatThrownBy(() -> remarks.history(other, key, PLACE.slot())).isInstanceOf(NotInScope.class);
        }
        assertThatThrownBy(() -> remarks.of(People.owner(), key)).isInstanceOf(Forbidden.class);
        ReportKey country = ReportKey.annual(ReportKind.COUNTRY, "NO", 2023, Language.NB);
        ReportKey county = ReportKey.annual(ReportKind.COUNTY, "46", 2023, Language.NB);
        assertThatThrownBy(() -> remarks.of(People.coordinator("46"), country)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> remarks.of(People.manager("4614"), county)).isInstanceOf(NotInScope.class);
        assertThat(remarks.of(People.coordinator("46"), county).changes()).isZero();
    }

    @Test
    void the_database_itself_shows_it_to_nobody_outside_and_lets_nobody_change_a_version() throws SQLException {
        ReportKey key = report("4616", 2023);
        written(People.manager("4616"), key, 0, "Internt.");

        assertThat(seen(People.manager("4616"), "4616")).isEqualTo(1);
        for (Actor other : List.of(People.manager("4617"), People.coordinator("03"), People.owner(), People.READER)) {
            assertThat(seen(other, "4616")).isZero();
        }
        try (Connection connection = database.asApp(People.manager("4616"))) {
            assertThatThrownBy(() -> connection.createStatement().executeUpdate("update reports.remark set words = ''"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private int seen(Actor actor, String area) throws SQLException {
        try (Connection connection = database.asApp(actor);
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*) from reports.remark where area = '" + area + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void a_report_reads_with_the_words_of_people() {
        ReportKey key = report("4618", 2023);
        written(People.manager("4618"), key, 0, "Ord fra lederen.");
        var draft = SampleDocument.in(Language.NB);
        var asked = new Document(
                Language.NB,
                draft.cover(),
                List.of(new Block.Comment(PLACE.slot(), Text.verbatim("Utkast"))),
                draft.imprint());

        var worded = words.into(People.manager("4618"), key, asked);
        assertThat(worded.document().blocks().toString())
                .contains("Ord fra lederen.")
                .doesNotContain("Utkast");
        assertThat(worded.written().changes()).isEqualTo(1);
        assertThat(worded.written().last()).isEqualTo(People.manager("4618").id());
        assertThat(words.into(People.READER, key, asked).document()).isEqualTo(asked);
    }
}
