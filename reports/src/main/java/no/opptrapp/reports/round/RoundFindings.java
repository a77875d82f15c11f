package no.opptrapp.reports.round;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.survey.design.FigurePlan;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.result.ResultBasis;
import no.opptrapp.survey.result.TopShareTrend;
import no.opptrapp.survey.result.WrittenAnswers;
import no.opptrapp.survey.round.Round;

/**
 * Everything a round report is made of, nothing of which must be hidden.
 *
 * @param survey the series
 * @param questionnaire with sections, figures and ledger
 * @param round the round that is reported
 * @param rounds every round up to and including it, in order
 * @param figures in the order of the report
 * @param trends of the top shares, in the order of the questions
 * @param written what was said in the respondents' own words, in the order of the questions
 * @param basis the rounds and tallies it all rests on
 * @param threshold groups with fewer answers are hidden
 */
public record RoundFindings(
        Survey survey,
        Questionnaire questionnaire,
        Round round,
        List<Round> rounds,
        List<Figure> figures,
        List<TopShareTrend> trends,
        List<WrittenAnswers> written,
        ResultBasis basis,
        int threshold) {

    public RoundFindings {
        rounds = List.copyOf(rounds);
        figures = List.copyOf(figures);
        trends = List.copyOf(trends);
        written = List.copyOf(written);
    }

    /** The questionnaire as the round asked it. */
    QuestionnaireVersion version() {
        return questionnaire.version(round.questionnaireVersion());
    }

    Optional<Figure> figure(FigurePlan plan) {
        return figures.stream().filter(figure -> figure.id().equals(plan.id())).findFirst();
    }

    Optional<TopShareTrend> trend(String question) {
        return trends.stream()
                .filter(trend -> trend.question().equals(question))
                .findFirst();
    }

    Optional<WrittenAnswers> written(String question) {
        return written.stream()
                .filter(answers -> answers.question().equals(question))
                .findFirst();
    }
}
