package no.opptrapp.survey.result;

import java.util.List;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.area.Registers;
import no.opptrapp.core.disclosure.DisclosureRule;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.definition.ShippedQuestionnaires;
import no.opptrapp.survey.round.Tally;

/** The sample series as material for results, without a database. */
final class Samples {

    static final Questionnaire QUESTIONNAIRE = ShippedQuestionnaires.koronaOgRus();
    static final AreaRegister AREAS = Registers.snapshot();
    static final SampleAnswers KORONA_OG_RUS = SampleAnswers.read("korona-og-rus-2020.csv");
    static final SampleAnswers DISCLOSURE = SampleAnswers.read("disclosure-rounds.csv");

    private Samples() {}

    /** The series of 2020, up to and including a round. */
    static Material koronaOgRus(String round) {
        return material(KORONA_OG_RUS, "korona-og-rus-2020", round);
    }

    /** The three rounds in which the disclosure rule bites, a series of their own. */
    static Material disclosure(String round) {
        return material(DISCLOSURE, "disclosure", round);
    }

    static Material material(Survey survey, List<Tally> tallies) {
        return new Material(
                survey,
                QUESTIONNAIRE,
                tallies.getLast().round(),
                tallies,
                AREAS.regions(),
                new RegisterInhabitants(AREAS),
                new Deciding(
                        new DisclosureRule(Threshold.DEFAULT),
                        AREAS.regions().stream().map(Region::code).toList()));
    }

    static Survey survey(String id) {
        Text.Named title = new Text.Named(id, id, id);
        List<Survey.VersionStart> starts = QUESTIONNAIRE.versions().stream()
                .map(version -> new Survey.VersionStart(version.from(), version.version()))
                .toList();
        return new Survey(id, title, QUESTIONNAIRE.code(), starts, new Provenance(title, true));
    }

    private static Material material(SampleAnswers answers, String id, String round) {
        Survey survey = survey(id);
        return material(survey, answers.tallies(survey, QUESTIONNAIRE, IsoWeek.parse(round)));
    }
}
