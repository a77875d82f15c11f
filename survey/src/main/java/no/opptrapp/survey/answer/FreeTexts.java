package no.opptrapp.survey.answer;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.SurveyRepository;

/**
 * What respondents wrote: read and approved by the national team. Others see approved texts as part of a round's
 * results, which leave out those that hidden groups wrote, and nowhere else.
 */
@Singleton
public class FreeTexts {

    private final SurveyRepository surveys;
    private final FreeTextRepository texts;
    private final Audit audit;

    FreeTexts(SurveyRepository surveys, FreeTextRepository texts, Audit audit) {
        this.surveys = surveys;
        this.texts = texts;
        this.audit = audit;
    }

    /**
     * Every text of a round, approved or not, by question. That somebody read them is noted in the audit trail.
     *
     * @throws NotInScope when there is no such survey
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public List<FreeText> all(Actor actor, String survey, IsoWeek round) {
        List<FreeText> found = texts.all(survey(survey), round);
        audit.record(actor, AuditedChange.made("texts.read", survey + "/" + round, Map.of("texts", found.size())));
        return found;
    }

    /**
     * Lets others see a text.
     *
     * @param version the version that was read
     * @throws NotInScope when there is no such text
     * @throws StaleVersion when somebody else has decided since
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public FreeText approve(Actor actor, String survey, IsoWeek round, UUID text, int version) {
        return decide(actor, survey, round, text, version, true);
    }

    /**
     * Lets others no longer see a text.
     *
     * @param version the version that was read
     * @throws NotInScope when there is no such text
     * @throws StaleVersion when somebody else has decided since
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public FreeText withdraw(Actor actor, String survey, IsoWeek round, UUID text, int version) {
        return decide(actor, survey, round, text, version, false);
    }

    private FreeText decide(Actor actor, String id, IsoWeek round, UUID text, int version, boolean approved) {
        Survey survey = survey(id);
        FreeText before = texts.hold(survey, round, text).orElseThrow(() -> new NotInScope("text " + text));
        if (before.version() != version) {
            throw new StaleVersion("text " + text);
        }
        if (before.approved() == approved) {
            return before;
        }
        audit.record(
                actor,
                AuditedChange.changed(
                        approved ? "text.approved" : "text.withdrawn",
                        id + "/" + round + "/" + text,
                        Map.of("approved", before.approved()),
                        Map.of("approved", approved)));
        return texts.change(survey, before, approved);
    }

    private Survey survey(String id) {
        return surveys.find(id).orElseThrow(() -> new NotInScope("survey " + id));
    }
}
