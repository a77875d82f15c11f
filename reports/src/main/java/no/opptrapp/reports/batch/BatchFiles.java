package no.opptrapp.reports.batch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.exchange.CsvForPeople;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.reports.edition.ReportService;
import org.jspecify.annotations.Nullable;

/** What a batch gives out: a file with every report that is done, and a list of all of them. */
@Singleton
public class BatchFiles {

    /** So many areas are named by a file. */
    private static final int NAMED = 3;

    private final BatchService batches;
    private final BatchRepository repository;
    private final ArchiveService archive;
    private final ReportService reports;
    private final Areas areas;

    BatchFiles(
            BatchService batches,
            BatchRepository repository,
            ArchiveService archive,
            ReportService reports,
            Areas areas) {
        this.batches = batches;
        this.repository = repository;
        this.archive = archive;
        this.reports = reports;
        this.areas = areas;
    }

    /**
     * A zip file, which is made while it is read: first the list as CSV, then the PDFs, one at a time.
     *
     * @throws NotInScope when there is no batch that the actor may see
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    public InputStream zip(Actor actor, UUID id) {
        BatchSheet sheet = batches.get(actor, id);
        List<BatchItem> done =
                sheet.items().stream().filter(item -> item.report() != null).toList();
        return new ZipStream(
                new ZipStream.Part(
                        Texts.in(actor.language()).say("batch.list.file") + ".csv", () -> list(actor, sheet)),
                done.stream()
                        .map(item -> new ZipStream.Part(name(sheet.batch(), item), () -> pdf(actor, id, item)))
                        .iterator());
    }

    /**
     * What the zip file is called, with its ending: {@code opptrapp-statusrapporter-2023-46.zip}. ASCII only.
     *
     * @throws NotInScope when there is no batch that the actor may see
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    public String zipName(Actor actor, UUID id) {
        return zipName(batches.get(actor, id).batch(), Texts.in(actor.language()));
    }

    /** By areas where they are few, and otherwise by how many they are. */
    static String zipName(Batch batch, Texts texts) {
        String areas = batch.areas().size() <= NAMED
                ? String.join("-", batch.areas())
                : texts.say("batch.zip.areas", Integer.toString(batch.areas().size()));
        return "opptrapp-" + texts.say("batch.zip." + batch.kind().word()) + "-" + batch.period() + "-" + areas
                + ".zip";
    }

    private static String name(Batch batch, BatchItem item) {
        return batch.key(item.area(), item.language()).fileName() + ".pdf";
    }

    /** The PDF that was made with the report; when it was forgotten, made again of what was kept. */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public byte[] pdf(Actor actor, UUID batch, BatchItem item) {
        return repository
                .pdf(batch, item.area(), item.language())
                .orElseGet(() -> reports.pdf(actor, archive.document(actor, Objects.requireNonNull(item.report()))));
    }

    private byte[] list(Actor actor, BatchSheet sheet) {
        Texts texts = Texts.in(actor.language());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvForPeople csv = new CsvForPeople(out)) {
            csv.row(List.of(
                    texts.say("batch.list.area"),
                    texts.say("batch.list.name"),
                    texts.say("batch.list.language"),
                    texts.say("batch.list.state"),
                    texts.say("batch.list.file-name"),
                    texts.say("batch.list.number"),
                    texts.say("batch.list.hash"),
                    texts.say("batch.list.problem")));
            for (BatchItem item : sheet.items()) {
                csv.row(row(actor, sheet.batch(), item, texts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<@Nullable Object> row(Actor actor, Batch batch, BatchItem item, Texts texts) {
        UUID id = item.report();
        ArchivedReport report = id == null ? null : archive.get(actor, id);
        Text problem = item.problem();
        return Arrays.asList(
                item.area(),
                areaName(batch, item.area(), texts),
                item.language().tag(),
                texts.say(item.state().label()),
                report == null ? null : name(batch, item),
                report == null ? null : report.number(),
                report == null ? null : report.hash(),
                problem == null ? null : texts.say(problem));
    }

    /** On the borders of the year that is reported. */
    private String areaName(Batch batch, String code, Texts texts) {
        return areas.register()
                .find(Borders.inYear(batch.year()), code)
                .map(area -> texts.say(area.name()))
                .orElse(code);
    }
}
