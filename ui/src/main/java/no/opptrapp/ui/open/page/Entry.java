package no.opptrapp.ui.open.page;

import java.util.List;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.published.Publication;

/**
 * A publication in a list.
 *
 * @param title the series
 * @param week as people say it, without the year
 * @param period the days of the week
 * @param answers how many completed the round
 * @param page the address of the report
 * @param reconstructed whether the data were made up after published results
 * @param points the main points
 */
public record Entry(
        String title,
        String week,
        String period,
        String answers,
        String page,
        boolean reconstructed,
        List<String> points) {

    public Entry {
        points = List.copyOf(points);
    }

    static Entry of(Publication publication, MainPoints.Summary summary, Texts texts) {
        return new Entry(
                texts.say(publication.survey().title()),
                texts.say(publication.round().id().name()),
                summary.period(),
                texts.say("page.answers", publication.round().completed()),
                publication.page(),
                publication.survey().provenance().reconstructed(),
                summary.points());
    }
}
