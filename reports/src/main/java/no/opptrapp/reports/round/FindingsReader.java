package no.opptrapp.reports.round;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.result.ResultService;
import no.opptrapp.survey.result.RoundResults;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;

/** Asks the survey's services for everything a report is made of. They decide what this actor may see. */
@Singleton
class FindingsReader {

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final Rounds rounds;
    private final ResultService results;
    private final Threshold threshold;

    FindingsReader(
            Surveys surveys, Questionnaires questionnaires, Rounds rounds, ResultService results, Threshold threshold) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.results = results;
        this.threshold = threshold;
    }

    @Transactional(readOnly = true)
    RoundFindings read(Actor actor, String survey, IsoWeek id) {
        Survey series = surveys.find(actor, survey);
        Round round = rounds.find(actor, survey, id);
        // Asked for first: it refuses what this actor may not see.
        RoundResults found = results.all(actor, survey, id, Switches.DEFAULT);
        Questionnaire questionnaire = questionnaires.find(actor, series.questionnaire());
        List<Round> upTo = rounds.all(actor, survey).stream()
                .filter(other -> found.basis().rounds().stream()
                        .anyMatch(used -> used.round().equals(other.id())))
                .toList();
        return new RoundFindings(
                series,
                questionnaire,
                round,
                upTo,
                found.figures(),
                found.trends(),
                found.written(),
                found.basis(),
                threshold.answers());
    }

    /** What the cover says: no figures and no texts. */
    @Transactional(readOnly = true)
    RoundFindings readForCover(Actor actor, String survey, IsoWeek id) {
        Survey series = surveys.find(actor, survey);
        Round round = rounds.find(actor, survey, id);
        // Asked for first: it refuses what this actor may not see.
        var trends = results.trends(actor, survey, id, Switches.DEFAULT);
        return new RoundFindings(
                series,
                questionnaires.find(actor, series.questionnaire()),
                round,
                List.of(round),
                List.of(),
                trends,
                List.of(),
                results.basis(actor, survey, id),
                threshold.answers());
    }
}
