package no.opptrapp.ui.open.page;

import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.ui.open.published.Publication;
import no.opptrapp.ui.open.published.Publications;

/** Does once, before anybody asks, what takes seconds the first time: the list of reports, and the newest as a PDF. */
@Singleton
public class Warming {

    private final Publications publications;
    private final PublishedPoints points;
    private final ReportService reports;

    Warming(Publications publications, PublishedPoints points, ReportService reports) {
        this.publications = publications;
        this.points = points;
        this.reports = reports;
    }

    /**
     * Warms up for readers in bokmål.
     *
     * @return whether there was anything to warm up with
     */
    public boolean run() {
        List<Publication> all = publications.all();
        all.stream().limit(PublicationPages.IN_LIST).forEach(publication -> points.of(publication, all, Language.NB));
        Actor reader = Actor.reader(Language.NB);
        all.stream()
                .findFirst()
                .map(newest ->
                        ReportKey.ofRound(newest.survey().id(), newest.round().id(), Language.NB))
                .ifPresent(newest -> reports.pdf(reader, reports.document(reader, newest)));
        return !all.isEmpty();
    }
}
