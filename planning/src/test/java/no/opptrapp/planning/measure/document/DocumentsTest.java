package no.opptrapp.planning.measure.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.content.FileKind;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DocumentsTest {

    private static final Actor BERGEN = People.manager("4601");
    private static final Actor OSLO = People.manager("0301");

    private final Documents documents;
    private final MeasureService measures;
    private final Audit audit;

    DocumentsTest(Documents documents, MeasureService measures, Audit audit) {
        this.documents = documents;
        this.measures = measures;
        this.audit = audit;
    }

    @Test
    void is_kept_as_it_was_and_given_within_scope_only() {
        UUID measure = measure();
        MeasureDocument kept = kept(add(measure, "../Referat.exe", "Vi ble enige."));

        assertThat(kept.name()).isEqualTo("Referat.exe.txt");
        assertThat(kept.kind()).isEqualTo(FileKind.TEXT);
        assertThat(new String(documents.read(BERGEN, measure, kept.id()).content(), StandardCharsets.UTF_8))
                .isEqualTo("Vi ble enige.");
        assertThat(documents.of(People.coordinator("46"), measure)).containsExactly(kept);
        assertThatThrownBy(() -> documents.of(OSLO, measure)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> documents.read(OSLO, measure, kept.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> documents.delete(OSLO, measure, kept.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> documents.add(OSLO, measure, "x", stream("Innbrudd")))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> documents.of(People.owner(), measure)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> documents.read(BERGEN, measure(), kept.id())).isInstanceOf(NotInScope.class);
    }

    @Test
    void the_same_again_is_the_one_that_stands() {
        UUID measure = measure();
        MeasureDocument first = kept(add(measure, "a.txt", "Samme innhold"));
        assertThat(add(measure, "b.txt", "Samme innhold")).isEqualTo(new DocumentOutcome.Kept(first, false));
        assertThat(documents.of(BERGEN, measure)).hasSize(1);
    }

    @Test
    void is_brought_back_after_it_was_deleted() {
        UUID measure = measure();
        MeasureDocument kept = kept(add(measure, "angret.txt", "Angret"));
        documents.delete(BERGEN, measure, kept.id());
        assertThatThrownBy(() -> documents.read(BERGEN, measure, kept.id())).isInstanceOf(NotInScope.class);
        assertThat(documents.of(BERGEN, measure))
                .singleElement()
                .satisfies(gone -> assertThat(gone.deleted()).isTrue());

        kept(documents.restore(BERGEN, measure, kept.id()));
        assertThat(documents.of(BERGEN, measure)).containsExactly(kept);
        assertThat(audit.of(People.national(), measure.toString()))
                .extracting(entry -> entry.change().what())
                .containsExactly("measure.made", "document.added", "document.deleted", "document.restored");
    }

    @Test
    void what_is_too_large_or_of_a_wrong_kind_or_too_much_is_refused_in_words() {
        UUID measure = measure();
        assertThat(refused(documents.add(BERGEN, measure, "stor.txt", new Endless())))
                .isEqualTo(DocumentOutcome.Reason.TOO_LARGE);
        assertThat(refused(add(measure, "side.pdf", "<!DOCTYPE html><html></html>")))
                .isEqualTo(DocumentOutcome.Reason.WRONG_KIND);
        assertThat(refused(add(measure, "side.pdf", "%PDF-1.4 garbage"))).isEqualTo(DocumentOutcome.Reason.WRONG_KIND);
        assertThat(refused(add(measure, "tom.txt", ""))).isEqualTo(DocumentOutcome.Reason.WRONG_KIND);
        for (int i = 0; i < DocumentLimits.MOST; i++) {
            kept(add(measure, "nr.txt", "Nummer " + i));
        }
        assertThat(refused(add(measure, "nr.txt", "En for mye"))).isEqualTo(DocumentOutcome.Reason.NO_ROOM);
        MeasureDocument first = documents.of(BERGEN, measure).getFirst();
        documents.delete(BERGEN, measure, first.id());
        kept(add(measure, "nr.txt", "Nå er det plass"));
        assertThat(refused(documents.restore(BERGEN, measure, first.id()))).isEqualTo(DocumentOutcome.Reason.NO_ROOM);
    }

    @Test
    void all_of_them_have_a_limit_together_and_with_those_deleted() {
        MeasureDocument large = new MeasureDocument(
                new UUID(1, 1),
                new UUID(1, 2),
                "4601",
                "stor.pdf",
                FileKind.PDF,
                DocumentLimits.LARGEST,
                "",
                Instant.EPOCH,
                "",
                null);
        assertThat(DocumentLimits.refusal(List.of(large, large, large, large), DocumentLimits.LARGEST))
                .isEmpty();
        assertThat(DocumentLimits.refusal(List.of(large, large, large, large, large), 1))
                .isPresent();
        MeasureDocument gone = large.deleted(Instant.EPOCH);
        assertThat(DocumentLimits.refusal(Collections.nCopies(19, gone), DocumentLimits.LARGEST))
                .isEmpty();
        assertThat(DocumentLimits.refusal(Collections.nCopies(20, gone), 1)).isPresent();
    }

    @Test
    void goes_with_a_measure_that_is_deleted() {
        UUID measure = measure();
        MeasureDocument kept = kept(add(measure, "med.txt", "Følger med"));
        measures.delete(BERGEN, measure, 1);
        assertThatThrownBy(() -> documents.read(BERGEN, measure, kept.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> add(measure, "ny.txt", "Ny")).isInstanceOf(NotInScope.class);
        measures.restore(BERGEN, measure);
        assertThat(documents.of(BERGEN, measure)).containsExactly(kept);
    }

    private DocumentOutcome add(UUID measure, String name, String content) {
        return documents.add(BERGEN, measure, name, stream(content));
    }

    private UUID measure() {
        MeasureChange change = measures.make(
                BERGEN,
                "4601",
                MeasureDraft.of("Samtalegruppe", "PARORENDE", TargetGroup.NEXT_OF_KIN, MeasureStatus.PLANNED));
        assertThat(change).isInstanceOf(MeasureChange.Done.class);
        Measure made = ((MeasureChange.Done) change).measure();
        return made.id();
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static MeasureDocument kept(DocumentOutcome outcome) {
        assertThat(outcome).isInstanceOf(DocumentOutcome.Kept.class);
        return ((DocumentOutcome.Kept) outcome).document();
    }

    private static DocumentOutcome.Reason refused(DocumentOutcome outcome) {
        assertThat(outcome).isInstanceOf(DocumentOutcome.Refused.class);
        DocumentOutcome.Refused refused = (DocumentOutcome.Refused) outcome;
        assertThat(Texts.in(Language.NN).say(refused.message())).doesNotContain("measure-document.fault");
        return refused.reason();
    }

    /** Fails when somebody reads on long after the limit. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() throws IOException {
            read++;
            if (read > 2L * DocumentLimits.LARGEST) {
                throw new IOException("Read far beyond the limit");
            }
            return 'x';
        }
    }
}
