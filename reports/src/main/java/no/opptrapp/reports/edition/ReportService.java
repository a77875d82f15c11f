package no.opptrapp.reports.edition;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.engine.PagePictures;
import no.opptrapp.reports.engine.PdfReport;
import no.opptrapp.reports.web.WebReport;
import no.opptrapp.reports.workbook.WorkbookReport;

/** Every kind of report, in every form. What an actor may see its makers decide. */
@Singleton
public class ReportService {

    private final Map<ReportKind, ReportMaker> makers;
    private final ReportTemplates templates;
    private final WrittenWords words;
    private final PdfReport pdf;
    private final WebReport web;
    private final WorkbookReport workbook;

    ReportService(
            List<ReportMaker> makers,
            ReportTemplates templates,
            WrittenWords words,
            PdfReport pdf,
            WebReport web,
            WorkbookReport workbook) {
        this.makers = makers.stream()
                .flatMap(maker -> maker.kinds().stream().map(kind -> Map.entry(kind, maker)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.templates = templates;
        this.words = words;
        this.pdf = pdf;
        this.web = web;
        this.workbook = workbook;
    }

    /**
     * The report from the data of now, with what people have written in it. Those who do not write in it see of a round's
     * report the words that were approved last.
     *
     * @throws NotInScope when there is no such report, or the actor may not see it
     */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public Document document(Actor actor, ReportKey key) {
        return worded(actor, key).document();
    }

    /**
     * The report as the program drafts it by the template that is chosen, with nobody's words.
     *
     * @throws NotInScope when there is no such report, or the actor may not see it
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Document draft(Actor actor, ReportKey key) {
        return drafted(actor, key);
    }

    /** The kinds of reports that are made. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Set<ReportKind> kinds(Actor actor) {
        return makers.keySet();
    }

    WrittenWords.Worded worded(Actor actor, ReportKey key) {
        return words.into(actor, key, drafted(actor, key));
    }

    private Document drafted(Actor actor, ReportKey key) {
        ReportMaker maker = maker(key);
        return templates.applied(actor, key, maker.draft(actor, key), maker.parts(key.kind()));
    }

    private ReportMaker maker(ReportKey key) {
        ReportMaker maker = makers.get(key.kind());
        if (maker == null) {
            throw new NotInScope("report " + key.name());
        }
        return maker;
    }

    /**
     * The report with all its chapters in their usual order, as the program drafts it where no template is chosen.
     *
     * @throws NotInScope when there is no such report, or the actor may not see it
     */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public Document plain(Actor actor, ReportKey key) {
        return maker(key).draft(actor, key);
    }

    /** The chapters of reports of a kind that templates know by name, in their usual order. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<ReportPart> parts(Actor actor, ReportKind kind) {
        ReportMaker maker = makers.get(kind);
        return maker == null ? List.of() : maker.parts(kind);
    }

    /** A report that has been read, as a tagged PDF. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public byte[] pdf(Actor actor, Document document) {
        return pdf.write(document);
    }

    /** The pages of a report that has been read, to be looked at. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public PagePictures pictures(Actor actor, Document document) {
        return pdf.pictures(document);
    }

    /** A report that has been read, as one web page. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public String html(Actor actor, Document document) {
        return web.write(document);
    }

    /** The data of a report that has been read: a sheet for each figure and table. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public void xlsx(Actor actor, Document document, OutputStream out) throws IOException {
        workbook.write(document, out);
    }
}
