package no.opptrapp.planning.measure.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.Busy;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.FileRefused;
import no.opptrapp.core.exchange.ImportRoom;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.UploadBroken;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Adds, gives and deletes documents of measures. Only within the actor's scope. */
@Singleton
public class Documents {

    private static final CsvLimits ONE = new CsvLimits(DocumentLimits.LARGEST, 0, 0);

    private final DocumentKeeping keeping;
    private final ImportRoom room;

    Documents(DocumentKeeping keeping, ImportRoom room) {
        this.keeping = keeping;
        this.room = room;
    }

    /**
     * A document with what stands in it.
     *
     * @param content not to be changed
     */
    public record Whole(MeasureDocument document, byte[] content) {}

    /**
     * Those of a measure in the order they were added; the deleted ones too, so that deleting can be undone.
     *
     * @throws NotInScope when there is no such measure, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<MeasureDocument> of(Actor actor, UUID measure) {
        return keeping.of(actor, measure);
    }

    /**
     * One document.
     *
     * @throws NotInScope when there is none, it or its measure is deleted, or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Whole read(Actor actor, UUID measure, UUID document) {
        return keeping.read(actor, measure, document);
    }

    /**
     * Adds a document. Of a larger one no more is read than the limit; nothing waits for the network while a connection
     * of the database is held. The same document again is the one that stands.
     *
     * @param name as it was sent; null when it has none
     * @param file closed
     * @throws UploadBroken when the file does not come to its end
     * @throws Busy when too many files are on their way in already
     * @throws NotInScope when there is no such measure, it is deleted, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public DocumentOutcome add(Actor actor, UUID measure, @Nullable String name, InputStream file) {
        keeping.check(actor, measure);
        try (ImportRoom.Place place = room.receive();
                SpooledFile whole = SpooledFile.of(file, ONE)) {
            return place.store(() -> keeping.add(actor, measure, name == null ? "" : name, content(whole)));
        } catch (FileRefused tooLarge) {
            return new DocumentOutcome.Refused(
                    DocumentOutcome.Reason.TOO_LARGE,
                    Text.of("measure-document.fault.large", DocumentLimits.LARGEST / DocumentLimits.MEGABYTE));
        }
    }

    /** In memory only while it is its turn to be stored. */
    private static byte[] content(SpooledFile file) {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Deletes a document; {@link #restore} brings it back. Deleting twice changes nothing.
     *
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public MeasureDocument delete(Actor actor, UUID measure, UUID document) {
        return keeping.delete(actor, measure, document);
    }

    /**
     * Undoes a deletion, when there is room.
     *
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public DocumentOutcome restore(Actor actor, UUID measure, UUID document) {
        return keeping.restore(actor, measure, document);
    }
}
