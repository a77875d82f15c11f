package no.opptrapp.ui.open.page;

import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.round.RoundReportService;
import no.opptrapp.ui.open.published.Publication;
import no.opptrapp.ui.open.published.Publications;

/** Does once, before anybody asks, what takes seconds the first time: the list of reports, and the newest as a PDF. */
@Singleton
public class Warming {

    private final Publications publications;
    private final PublishedPoints points;
    private final RoundReportService reports;

    Warming(Publications publications, PublishedPoints points, RoundReportService reports) {
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
        all.stream()
                .findFirst()
                .ifPresent(newest -> reports.pdf(
                        Actor.reader(Language.NB),
                        newest.survey().id(),
                        newest.round().id(),
                        Language.NB));
        return !all.isEmpty();
    }
}
