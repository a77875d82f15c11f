package no.opptrapp.survey.answer;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.Busy;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.FileRefused;
import no.opptrapp.core.exchange.ImportRoom;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.UploadBroken;

/**
 * Takes in raw answers, a file at a time and each file whole or not at all. A file is on the disk before its
 * transaction begins: a slow sender holds a file and not a connection of the database.
 */
@Singleton
public class Answers {

    private final AnswerTaking taking;
    private final ImportRoom room;

    Answers(AnswerTaking taking, ImportRoom room) {
        this.taking = taking;
        this.room = room;
    }

    /**
     * Takes in a CSV file of answers. Rounds that do not exist are made, and are open. Answers taken in before are
     * counted and left alone.
     *
     * @param file its bytes; read to the end or to the limit
     * @throws NotInScope when there is no such survey
     * @throws UploadBroken when the file does not come to its end
     * @throws Busy when too many files are on their way in already
     */
    @AllowedTo(Role.NATIONAL)
    public AnswerImport importCsv(Actor actor, String survey, InputStream file, Progress progress) {
        return importCsv(actor, survey, file, CsvLimits.CONTRACT, progress);
    }

    /** The same under other limits. */
    @AllowedTo(Role.NATIONAL)
    public AnswerImport importCsv(Actor actor, String survey, InputStream file, CsvLimits limits, Progress progress) {
        taking.expect(actor, survey);
        try (ImportRoom.Place place = room.receive();
                SpooledFile whole = SpooledFile.of(file, limits)) {
            return place.store(() -> taking.take(actor, survey, whole.open(), limits, progress));
        } catch (FileRefused tooLarge) {
            return new AnswerImport.Refused(List.of(tooLarge.fault()), 1, tooLarge.tooLarge());
        }
    }
}
