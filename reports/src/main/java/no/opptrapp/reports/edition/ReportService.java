package no.opptrapp.reports.edition;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.engine.PdfReport;
import no.opptrapp.reports.web.WebReport;
import no.opptrapp.reports.workbook.WorkbookReport;

/** Every kind of report, in every form. What an actor may see its makers decide. */
@Singleton
public class ReportService {

    private final Map<ReportKind, ReportMaker> makers;
    private final PdfReport pdf;
    private final WebReport web;
    private final WorkbookReport workbook;

    ReportService(List<ReportMaker> makers, PdfReport pdf, WebReport web, WorkbookReport workbook) {
        this.makers = makers.stream()
                .flatMap(maker -> maker.kinds().stream().map(kind -> Map.entry(kind, maker)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.pdf = pdf;
        this.web = web;
        this.workbook = workbook;
    }

    /**
     * The report from the data of now.
     *
     * @throws NotInScope when there is no such report, or the actor may not see it
     */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Document document(Actor actor, ReportKey key) {
        ReportMaker maker = makers.get(key.kind());
        if (maker == null) {
            throw new NotInScope("report " + key);
        }
        return maker.draft(actor, key);
    }

    /** A report that has been read, as a tagged PDF. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public byte[] pdf(Actor actor, Document document) {
        return pdf.write(document);
    }

    /** A report that has been read, as one web page. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public String html(Actor actor, Document document) {
        return web.write(document);
    }

    /** The data of a report that has been read: a sheet for each figure and table. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public void xlsx(Actor actor, Document document, OutputStream out) throws IOException {
        workbook.write(document, out);
    }
}
