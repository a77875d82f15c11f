package no.opptrapp.ui.open.page;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Moments;
import no.opptrapp.survey.round.Round;
import no.opptrapp.ui.open.published.Publication;

/**
 * A publication in a list.
 *
 * @param title the series
 * @param week as people say it, without the year
 * @param period the days of the week
 * @param answers how many completed the round
 * @param published since when everybody sees it, and in which version
 * @param page the address of the report
 * @param reconstructed whether the data were made up after published results
 * @param points the main points
 */
public record ListedPublication(
        String title,
        String week,
        String period,
        String answers,
        String published,
        String page,
        boolean reconstructed,
        List<String> points) {

    public ListedPublication {
        points = List.copyOf(points);
    }

    static ListedPublication of(Publication publication, PublishedPoints.Summary summary, Texts texts) {
        return new ListedPublication(
                texts.say(publication.survey().title()),
                texts.say(publication.round().id().name()),
                summary.period(),
                texts.say("page.answers", publication.round().completed()),
                published(publication.round(), texts),
                publication.page(),
                publication.survey().provenance().reconstructed(),
                summary.points());
    }

    private static String published(Round round, Texts texts) {
        Instant at = round.publishedAt();
        Object version = Objects.requireNonNull(round.publishedTally());
        return at == null
                ? texts.say("page.published.undated", version)
                : texts.say("page.published", Moments.day(at, texts.language()), version);
    }
}
