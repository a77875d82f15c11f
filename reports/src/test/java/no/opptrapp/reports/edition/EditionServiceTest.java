package no.opptrapp.reports.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.UserChange;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.comment.Place;
import no.opptrapp.reports.comment.Remark.Said;
import no.opptrapp.reports.comment.Remark.Seen;
import no.opptrapp.reports.comment.RemarkChange;
import no.opptrapp.reports.comment.Remarks;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.SampleDocument;
import org.junit.jupiter.api.Test;

/** Each test has a report of its own. */
@DatabaseTest
class EditionServiceTest {

    private static final Place FOREWORD = new Place(Block.Comment.FOREWORD, null, null, new Seen("", "a".repeat(64)));

    private final EditionService editions;
    private final EditionDesk desk;
    private final Remarks remarks;
    private final WrittenWords words;
    private final Users users;

    EditionServiceTest(EditionService editions, EditionDesk desk, Remarks remarks, WrittenWords words, Users users) {
        this.editions = editions;
        this.desk = desk;
        this.remarks = remarks;
        this.words = words;
        this.users = users;
    }

    private Actor user(Role role, String area) {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        UserDraft draft = new UserDraft(name, name, role, Set.of(area), Language.NB);
        return ((UserChange.Done) users.create(People.JOB, draft, "riktig hest batteri"))
                .user()
                .actor();
    }

    private static ReportKey report(String area) {
        return ReportKey.annual(ReportKind.MUNICIPALITY, area, 2023, Language.NB);
    }

    private static ReportKey round(String period) {
        return new ReportKey(ReportKind.ROUND, "NO", "survey", period, Language.NB);
    }

    private void write(Actor actor, ReportKey key, int version, String said) {
        assertThat(remarks.write(actor, key, FOREWORD, version, new Said(said, List.of())))
                .isInstanceOf(RemarkChange.Done.class);
    }

    private static EditionStep newest(EditionChange change) {
        return ((EditionChange.Done) change).edition().newest().orElseThrow();
    }

    @Test
    void a_draft_goes_to_review_and_is_approved_by_another_who_may() {
        Actor kari = user(Role.MANAGER, "4620");
        Actor ola = user(Role.MANAGER, "4620");
        ReportKey key = report("4620");
        write(kari, key, 0, "Til leseren.");
        List<Approver> asked = editions.approvers(kari, key);
        assertThat(asked).extracting(Approver::id).contains(ola.id()).doesNotContain(kari.id());

        EditionStep step = newest(editions.askForReview(kari, key, new ReadEdition(0, 1), asked.getFirst()));
        assertThat(step.state()).isEqualTo(EditionState.REVIEW);
        assertThat(step.asked()).isEqualTo(asked.getFirst());
        assertThat(editions.approve(kari, key, new ReadEdition(1, 1))).isInstanceOf(EditionChange.Refused.class);
        Edition inReview = editions.of(kari, key);
        assertThat(editions.mayApprove(kari, inReview, kari.id())).isFalse();
        assertThat(editions.mayApprove(ola, inReview, kari.id())).isTrue();
        EditionStep approved = newest(editions.approve(ola, key, new ReadEdition(1, 1)));
        assertThat(approved.state()).isEqualTo(EditionState.APPROVED);
        assertThat(approved.wordsHash()).hasSize(64);
        assertThat(editions.of(kari, key).steps()).hasSize(2);
        assertThat(editions.newest(kari, 10)).containsEntry(key, approved);
    }

    @Test
    void nothing_is_written_in_an_approved_report_until_it_is_opened_again() {
        Actor kari = user(Role.MANAGER, "4621");
        ReportKey key = report("4621");
        write(kari, key, 0, "Til leseren.");
        editions.askForReview(kari, key, new ReadEdition(0, 1), null);
        // Nobody else looks after the municipality.
        assertThat(editions.approve(kari, key, new ReadEdition(1, 1))).isInstanceOf(EditionChange.Done.class);

        assertThat(remarks.write(kari, key, FOREWORD, 1, new Said("Nei.", List.of())))
                .isEqualTo(new RemarkChange.Refused(List.of(Text.of("comment.fault.approved"))));
        assertThat(newest(editions.back(kari, key, 2, "Et tall var feil")).reason())
                .isEqualTo("Et tall var feil");
        write(kari, key, 1, "Rettet.");
    }

    @Test
    void nobody_approves_other_words_than_those_they_read() {
        Actor kari = user(Role.MANAGER, "4622");
        Actor ola = user(Role.MANAGER, "4622");
        ReportKey key = report("4622");
        write(kari, key, 0, "Til leseren.");
        editions.askForReview(kari, key, new ReadEdition(0, 1), null);
        write(kari, key, 1, "Til alle lesere.");

        assertThat(editions.approve(ola, key, new ReadEdition(1, 1))).isInstanceOf(EditionChange.Stale.class);
        assertThat(editions.approve(ola, key, new ReadEdition(0, 2))).isInstanceOf(EditionChange.Stale.class);
        assertThat(editions.back(ola, key, 0, "Mangler tall")).isInstanceOf(EditionChange.Stale.class);
        assertThat(editions.approve(ola, key, new ReadEdition(1, 2))).isInstanceOf(EditionChange.Done.class);
    }

    @Test
    void nobody_outside_sees_or_takes_a_step() {
        ReportKey key = report("4623");
        Actor other = People.manager("4624");
        assertThatThrownBy(() -> editions.of(other, key)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> editions.askForReview(other, key, new ReadEdition(0, 0), null))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> editions.approvers(other, key)).isInstanceOf(NotInScope.class);
        editions.askForReview(People.coordinator("46"), key, new ReadEdition(0, 0), null);
        assertThat(editions.newest(other, 100)).doesNotContainKey(key);
        assertThat(editions.newest(People.manager("4623"), 100)).containsOnlyKeys(key);
    }

    @Test
    void readers_of_a_round_see_the_words_that_were_approved_and_no_newer_ones() {
        ReportKey key = round("2020-W48");
        Actor national = People.national();
        Document draft = SampleDocument.in(Language.NB);
        write(national, key, 0, "Godkjente ord.");
        assertThat(words.into(People.READER, key, draft).document()).isEqualTo(draft);

        editions.askForReview(national, key, new ReadEdition(0, 1), null);
        desk.approve(national, key, new ReadEdition(1, 1), List.of(), draft);
        editions.back(national, key, 2, "Skal rettes");
        write(national, key, 1, "Nye ord.");

        for (Actor reader : List.of(People.READER, People.manager("4601"), People.owner())) {
            assertThat(words.into(reader, key, draft).document().blocks().toString())
                    .contains("Godkjente ord.")
                    .doesNotContain("Nye ord.");
        }
        assertThat(words.into(national, key, draft).document().blocks().toString())
                .contains("Nye ord.");
        assertThat(words.into(People.READER, round("2020-W46"), draft).document())
                .isEqualTo(draft);
    }
}
