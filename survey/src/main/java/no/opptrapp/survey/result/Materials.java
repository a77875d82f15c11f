package no.opptrapp.survey.result;

import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.disclosure.DisclosureRule;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.QuestionnaireRepository;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.SurveyRepository;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundRepository;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Tally;
import no.opptrapp.survey.round.TallyRepository;

/** Fetches what results are made of, as far as the one who asks may see results at all. */
@Singleton
class Materials {

    private final SurveyRepository surveys;
    private final QuestionnaireRepository questionnaires;
    private final RoundRepository rounds;
    private final TallyRepository tallies;
    private final Areas areas;
    private final DisclosureRule rule;

    Materials(
            SurveyRepository surveys,
            QuestionnaireRepository questionnaires,
            RoundRepository rounds,
            TallyRepository tallies,
            Areas areas,
            DisclosureRule rule) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.tallies = tallies;
        this.areas = areas;
        this.rule = rule;
    }

    /**
     * The material of a round: for the national team what was counted last, for everybody else what is published.
     *
     * @throws NotInScope when there is no such survey or round, or nothing of it is published for this actor
     * @throws RoundStillOpen when the round has no results yet
     */
    Material of(Actor actor, String surveyId, IsoWeek id) {
        Survey survey = surveys.find(surveyId).orElseThrow(() -> missing(surveyId, id));
        Round round = rounds.find(survey, id).orElseThrow(() -> missing(surveyId, id));
        boolean national = actor.role() == Role.NATIONAL || actor.role() == Role.JOB;
        if (round.publishedTally() == null) {
            if (round.status() == RoundStatus.OPEN || round.status() == RoundStatus.PLANNED) {
                throw new RoundStillOpen(surveyId, id);
            }
            if (!national) {
                throw missing(surveyId, id);
            }
        }
        return of(survey, id, national ? tallies.upTo(survey, id) : tallies.publishedUpTo(survey, id));
    }

    /** The material of a round whose tallies are at hand. */
    Material of(Survey survey, IsoWeek round, List<Tally> counted) {
        AreaRegister register = areas.register();
        return new Material(
                survey,
                questionnaire(survey),
                round,
                counted,
                register.regions(),
                new RegisterInhabitants(register),
                new Deciding(rule, register.regions().stream().map(Region::code).toList()));
    }

    private Questionnaire questionnaire(Survey survey) {
        return questionnaires
                .find(survey.questionnaire())
                .orElseThrow(() -> new IllegalStateException(survey.id() + " has no questionnaire"));
    }

    private static NotInScope missing(String survey, IsoWeek round) {
        return new NotInScope("results of " + survey + "/" + round);
    }
}
