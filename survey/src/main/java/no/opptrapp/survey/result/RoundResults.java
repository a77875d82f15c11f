package no.opptrapp.survey.result;

import java.util.List;
import no.opptrapp.core.figure.Figure;

/**
 * Everything there is to say of a round, decided once.
 *
 * @param figures in the order of the report
 * @param trends of the top shares, in the order of the questions
 * @param written what was said in the respondents' own words, in the order of the questions
 * @param basis the rounds and tallies it all rests on
 */
public record RoundResults(
        List<Figure> figures, List<TopShareTrend> trends, List<WrittenAnswers> written, ResultBasis basis) {

    public RoundResults {
        figures = List.copyOf(figures);
        trends = List.copyOf(trends);
        written = List.copyOf(written);
    }
}
