package no.opptrapp.ui.open.page;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;
import static no.opptrapp.core.access.Role.READER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.web.Surround;
import no.opptrapp.survey.result.ResultService;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.figure.FigureFiles;
import no.opptrapp.ui.open.published.Publication;
import no.opptrapp.ui.open.published.Publications;
import no.opptrapp.ui.open.report.ReportFiles;
import no.opptrapp.ui.open.request.Format;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;
import org.jspecify.annotations.Nullable;

/** {@code /p}: the published reports, each as a page, a PDF and its numbers. */
@Controller("/p")
final class PublicationPages {

    /** So many reports stand in one list. */
    static final int IN_LIST = 10;

    private final Publications publications;
    private final PublishedPoints points;
    private final ReportFiles reports;
    private final ResultService results;
    private final Pages pages;

    PublicationPages(
            Publications publications,
            PublishedPoints points,
            ReportFiles reports,
            ResultService results,
            Pages pages) {
        this.publications = publications;
        this.points = points;
        this.reports = reports;
        this.results = results;
        this.pages = pages;
    }

    @Get(produces = MediaType.TEXT_HTML)
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<String> list(HttpRequest<?> request) {
        Frame frame = Frame.of(request, Text.of("page.reports"));
        List<Publication> all = publications.all();
        Window window = new Window(IN_LIST, after(request, all));
        Slice<ListedPublication> slice = Slice.of(
                all,
                window,
                Publication::name,
                publication -> ListedPublication.of(
                        publication, points.of(publication, all, frame.language()), frame.texts()));
        Map<String, Object> content = new HashMap<>();
        content.put("entries", slice.items());
        content.put("next", slice.next());
        content.put("first", window.after() == null);
        return pages.answer("publications", frame, content);
    }

    /** Where the list goes on; from its beginning for an address that is old or misspelt. */
    private static @Nullable String after(HttpRequest<?> request, List<Publication> all) {
        String after = Window.of(request).after();
        return all.stream().anyMatch(publication -> publication.name().equals(after)) ? after : null;
    }

    @Get(value = "/{report}", produces = MediaType.TEXT_HTML)
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<String> report(HttpRequest<?> request, String report) {
        Publication publication = publications.named(report);
        Frame frame = Frame.of(request, publication.survey().title());
        Surround surround = new Surround("""
                <link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/assets/report-band.css">
                """, pages.html("reportband", frame, Map.of("page", publication.page())));
        return reports.html(
                Actor.reader(frame.language()),
                publication.survey().id(),
                publication.round().id(),
                surround);
    }

    @Get(value = "/{report}.pdf", produces = "application/pdf")
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<byte[]> pdf(HttpRequest<?> request, Actor actor, String report) {
        Publication publication = publications.named(report);
        return reports.pdf(
                request,
                Actor.reader(actor.language()),
                publication.survey().id(),
                publication.round().id());
    }

    @Get(value = "/{report}.xlsx", produces = Format.XLSX_TEXT)
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<byte[]> workbook(Actor actor, String report) throws IOException {
        Publication publication = publications.named(report);
        Actor reader = Actor.reader(actor.language());
        return FigureFiles.xlsx(
                results.figures(
                        reader, publication.survey().id(), publication.round().id(), Switches.DEFAULT),
                reader.language(),
                publication.name());
    }

    @Get(value = "/{report}.csv", produces = Format.CSV_TEXT)
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<byte[]> values(Actor actor, String report) {
        Publication publication = publications.named(report);
        return FigureFiles.values(
                results.rows(
                        Actor.reader(actor.language()),
                        publication.survey().id(),
                        publication.round().id(),
                        Switches.DEFAULT),
                publication.name());
    }
}
