package no.opptrapp.ui.open.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.round.RoundReportService;
import no.opptrapp.ui.open.published.Publication;

/**
 * The main points of published reports. They rest on this round and those before it, so they are kept under the
 * published tallies of all of them: a correction of any makes them anew.
 */
@Singleton
class PublishedPoints {

    private static final int KEPT = 500;

    private final RoundReportService reports;
    private final Map<Key, Summary> kept = new ConcurrentHashMap<>();

    PublishedPoints(RoundReportService reports) {
        this.reports = reports;
    }

    private record Key(String name, Language language, List<String> tallies) {}

    /**
     * What a list says of a report.
     *
     * @param period what it is about in time
     */
    record Summary(String period, List<String> points) {}

    /** @param all what is published, this one among it */
    Summary of(Publication publication, List<Publication> all, Language language) {
        Key key = new Key(publication.name(), language, tallies(publication, all));
        Summary summary = kept.get(key);
        if (summary == null) {
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            summary = read(publication, language);
            kept.put(key, summary);
        }
        return summary;
    }

    private Summary read(Publication publication, Language language) {
        Cover cover = reports.cover(
                Actor.reader(language),
                publication.survey().id(),
                publication.round().id(),
                language);
        Texts texts = Texts.in(language);
        return new Summary(
                texts.say(cover.period()),
                cover.mainPoints().stream().map(texts::say).toList());
    }

    private static List<String> tallies(Publication newest, List<Publication> all) {
        return all.stream()
                .filter(other -> other.survey().id().equals(newest.survey().id()))
                .map(Publication::round)
                .filter(round -> round.id().compareTo(newest.round().id()) <= 0)
                .map(round -> round.id().key() + "/" + round.publishedTally())
                .toList();
    }
}
