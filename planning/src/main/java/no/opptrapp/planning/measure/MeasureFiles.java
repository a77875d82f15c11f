package no.opptrapp.planning.measure;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.Busy;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.FileRefused;
import no.opptrapp.core.exchange.ImportRoom;
import no.opptrapp.core.exchange.PageByPage;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.exchange.UploadBroken;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.GoalService;
import org.jspecify.annotations.Nullable;

/** Measures as files for people, out and in again. */
@Singleton
public class MeasureFiles {

    private static final int AT_ONCE = 500;

    private final MeasureService service;
    private final MeasureFileIntake intake;
    private final GoalService goals;
    private final ImportRoom room;

    MeasureFiles(MeasureService service, MeasureFileIntake intake, GoalService goals, ImportRoom room) {
        this.service = service;
        this.intake = intake;
        this.goals = goals;
        this.room = room;
    }

    /**
     * Takes in a CSV file or the first sheet of an XLSX workbook, wholly or not at all. Rows with an id change that
     * measure, unless somebody else has since the file was made; the others make new ones. What stands already stays.
     *
     * @param area that rows belong to which name none
     * @throws UploadBroken when the file does not come to its end
     * @throws Busy when too many files are on their way in already
     * @throws NotInScope when a row's measure belongs to somebody else
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public FileOutcome take(Actor actor, String area, InputStream file) {
        try (ImportRoom.Place place = room.receive();
                SpooledFile whole = SpooledFile.of(file, CsvLimits.CONTRACT)) {
            return place.store(() -> taken(actor, area, whole));
        } catch (FileRefused refused) {
            return new FileOutcome.Refused(List.of(refused.fault()), 1, refused.tooLarge());
        }
    }

    /** Read once before the transaction begins, so that nobody waits for a file that is broken or beyond a limit. */
    private FileOutcome taken(Actor actor, String area, SpooledFile file) {
        FileWords words = intake.words(actor);
        FileRows.read(file, words, new Faults(), rows -> {});
        try {
            return intake.store(actor, area, file, words);
        } catch (MeasureFileIntake.NotTaken refused) {
            Faults faults = refused.faults();
            return new FileOutcome.Refused(faults.first(), faults.count(), false);
        }
    }

    /**
     * Writes all measures of a query for people, some of them in memory at a time.
     *
     * @param out closed after CSV
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public void write(Actor actor, MeasureQuery query, TableKind kind, OutputStream out) throws IOException {
        Texts texts = Texts.in(actor.language());
        FileWords words = new FileWords(goals.planAreas(actor));
        List<FileColumn> columns = FileColumn.all();
        kind.write(
                texts.say("measure.sheet"),
                columns.stream().map(column -> texts.say(column.label())).toList(),
                PageByPage.<Measure>all(last -> page(actor, query, last))
                        .map(measure -> row(measure, columns, words, texts)),
                out);
    }

    private List<Measure> page(Actor actor, MeasureQuery query, @Nullable Measure last) {
        return service.find(actor, query, MeasurePage.after(last == null ? null : last.id(), AT_ONCE));
    }

    private static List<@Nullable Object> row(Measure measure, List<FileColumn> columns, FileWords words, Texts texts) {
        WrittenMeasure written = WrittenMeasure.of(measure.facts());
        List<@Nullable Object> row = new ArrayList<>();
        for (FileColumn column : columns) {
            row.add(
                    switch (column) {
                        case FileColumn.Id _ -> measure.id().toString();
                        case FileColumn.Version _ -> measure.version();
                        case FileColumn.Area _ -> measure.area();
                        case FileColumn.MadeUp _ -> measure.origin().madeUp() ? texts.say("measure.yes") : null;
                        case FileColumn.Field(MeasureField field) -> words.write(field, written.get(field), texts);
                    });
        }
        return row;
    }
}
