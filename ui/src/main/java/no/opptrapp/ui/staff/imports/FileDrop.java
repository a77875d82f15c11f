package no.opptrapp.ui.staff.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.signin.Visitors;

/**
 * The area to drop a file on. The file waits on the disk until it is here, and is never kept whole in memory.
 *
 * @param <R> what taking it in gives
 */
public class FileDrop<R> extends Composite<Upload> {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Intake<R> intake;
    private final transient Progress working;
    private final transient Outcome<R> outcome;

    /** Told how it went. */
    @FunctionalInterface
    public interface Outcome<R> {
        void show(Arrival<R> arrival, String file);
    }

    /** Takes in what was dropped, for whoever sits in the session then. */
    @FunctionalInterface
    public interface Intake<R> {
        R take(Actor sender, String name, InputStream file, Progress progress);
    }

    /**
     * An area for these files.
     *
     * @param working told how far it is
     */
    public FileDrop(
            Visit visit,
            List<String> extensions,
            List<String> types,
            Intake<R> intake,
            Progress working,
            Outcome<R> outcome) {
        this.visit = visit;
        this.intake = intake;
        this.working = working;
        this.outcome = outcome;
        Upload upload = getContent();
        upload.setUploadHandler(this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) CsvLimits.CONTRACT.bytes());
        upload.setAcceptedFileExtensions(extensions.toArray(String[]::new));
        if (!types.isEmpty()) {
            upload.setAcceptedMimeTypes(types.toArray(String[]::new));
        }
        upload.setUploadButton(Parts.primary(visit.say("imports.choose"), () -> {}));
        upload.setI18n(words());
        upload.addFileRejectedListener(
                rejected -> outcome.show(new Arrival.Rejected<>(rejected.getErrorMessage()), rejected.getFileName()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
    }

    /**
     * Takes no larger ones than this, instead of those the contract allows.
     *
     * @param words said of one that is larger
     */
    public void limit(int bytes, String words) {
        Upload upload = getContent();
        upload.setMaxFileSize(bytes);
        UploadI18N all = upload.getI18n();
        all.getError().setFileIsTooBig(words);
        upload.setI18n(all);
    }

    /** @param words said of a file whose name ends otherwise than those that are taken */
    public void refuses(String words) {
        UploadI18N all = getContent().getI18n();
        all.getError().setIncorrectFileType(words);
        getContent().setI18n(all);
    }

    /** The button in the place of the usual one, where choosing a file is not what most come for. */
    public void button(Component button) {
        getContent().setUploadButton(button);
    }

    private void take(UploadEvent event) {
        UI ui = event.getUI();
        String name = event.getFileName();
        ui.access(() -> working.read(0, 0));
        Arrival<R> arrival =
                taken(event.getRequest().getWrappedSession(), name, event::getInputStream, new Seldom(ui, working));
        ui.access(() -> outcome.show(arrival, name));
    }

    /** Where the file is read from. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /** Takes in a file of whoever sits in the session now: since the page was opened the role may have changed. */
    Arrival<R> taken(WrappedSession session, String name, Source source, Progress progress) {
        return Arrival.of(name, () -> {
            Actor sender = Visitors.in(session).orElseThrow(() -> new Forbidden("Nobody is signed in any more"));
            try (InputStream file = source.open()) {
                return intake.take(sender, name, file, progress);
            }
        });
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(visit.say("imports.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(visit.say("imports.one"))
                .setFileIsTooBig(visit.say("imports.too-big"))
                .setIncorrectFileType(visit.say("imports.type")));
        return words;
    }

    /** Passes progress on, but not so often that telling it takes longer than the work. */
    private static final class Seldom implements Progress {

        private static final long NANOS_BETWEEN = 300_000_000;

        private final UI ui;
        private final Progress working;
        private long next = System.nanoTime() + NANOS_BETWEEN;

        Seldom(UI ui, Progress working) {
            this.ui = ui;
            this.working = working;
        }

        @Override
        public void read(long bytes, long rows) {
            long now = System.nanoTime();
            if (now >= next) {
                next = now + NANOS_BETWEEN;
                ui.access(() -> working.read(bytes, rows));
            }
        }
    }
}
