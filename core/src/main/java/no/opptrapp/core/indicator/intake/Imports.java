package no.opptrapp.core.indicator.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.exchange.Busy;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.FileRefused;
import no.opptrapp.core.exchange.ImportRoom;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.UploadBroken;
import no.opptrapp.core.indicator.ObservationRepository;
import no.opptrapp.core.indicator.Scopes;

/**
 * Takes in files of values, and undoes it. A file is on the disk, read and checked before the transaction begins that
 * stores it.
 */
@Singleton
public class Imports {

    private static final int MOST = 1000;

    private final ImportRepository imports;
    private final ObservationRepository observations;
    private final FileIntake intake;
    private final ImportRoom room;
    private final Scopes scopes;
    private final Areas areas;
    private final Threshold threshold;
    private final Audit audit;
    private final Clock clock;

    Imports(
            ImportRepository imports,
            ObservationRepository observations,
            FileIntake intake,
            ImportRoom room,
            Scopes scopes,
            Areas areas,
            Threshold threshold,
            Audit audit,
            Clock clock) {
        this.imports = imports;
        this.observations = observations;
        this.intake = intake;
        this.room = room;
        this.scopes = scopes;
        this.areas = areas;
        this.threshold = threshold;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes in a CSV file or the first sheet of an XLSX workbook, in one of the {@link Layout}s, wholly or not at all.
     * New and changed values become unapproved versions. The same file again stores nothing while
     * its values stand.
     *
     * @param fileName what the file is called, for those who look where a value came from
     * @throws UploadBroken when the file does not come to its end
     * @throws Busy when too many files are on their way in already
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public ImportOutcome take(Actor actor, String fileName, InputStream file) {
        try (ImportRoom.Place place = room.receive();
                SpooledFile whole = SpooledFile.of(file, CsvLimits.CONTRACT)) {
            return place.store(() -> taken(actor, fileName, whole));
        } catch (FileRefused refused) {
            return new ImportOutcome.Refused(List.of(refused.fault()), 1, refused.tooLarge());
        }
    }

    private ImportOutcome taken(Actor actor, String fileName, SpooledFile file) {
        Faults faults = new Faults();
        Optional<FileReading.Read> read = new FileReading(
                        intake.definitions(actor),
                        scopes.of(actor),
                        Year.now(clock).getValue(),
                        areas.register(),
                        threshold)
                .read(file, faults);
        return read.isEmpty()
                ? FileIntake.refused(faults)
                : intake.store(actor, fileName, file.sha256(), read.get(), faults);
    }

    /** The imports of the actor, or of everybody for who acts in the whole country; the newest first, a thousand. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<ImportRecord> newest(Actor actor) {
        return imports.newest(MOST);
    }

    /** Which of these imports cannot be undone, and what rests on them. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Map<UUID, Hindrance> hindrances(Actor actor, Set<UUID> ids) {
        return imports.hindrances(ids);
    }

    /**
     * Undoes an import while no later value and no approval rests on it: what held before holds again.
     *
     * @throws NotInScope when there is no such import, or it is somebody else's
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public UndoOutcome undo(Actor actor, UUID id) {
        observations.lockPublishing();
        ImportRecord record = imports.find(id).orElseThrow(() -> new NotInScope("import " + id));
        if (record.undoneAt() != null) {
            return new UndoOutcome.UndoneBefore();
        }
        Hindrance hindrance = imports.hindrances(Set.of(id)).get(id);
        if (hindrance != null) {
            return new UndoOutcome.BuiltUpon(hindrance);
        }
        int values = imports.takeBack(id, "undone/" + record.fileName(), clock.instant());
        audit.record(actor, AuditedChange.removed("import.undone", id.toString(), Map.of("file", record.fileName())));
        return new UndoOutcome.Undone(values);
    }
}
