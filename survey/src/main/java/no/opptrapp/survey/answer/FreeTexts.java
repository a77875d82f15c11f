package no.opptrapp.survey.answer;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
import no.opptrapp.survey.round.RoundRepository;
import org.jspecify.annotations.Nullable;

/**
 * What respondents wrote: read and approved by the national team. Others see approved texts as part of a round's
 * results, which leave out those that hidden groups wrote, and nowhere else.
 */
@Singleton
public class FreeTexts {

    private final SurveyRepository surveys;
    private final RoundRepository rounds;
    private final FreeTextRepository texts;
    private final Audit audit;

    FreeTexts(SurveyRepository surveys, RoundRepository rounds, FreeTextRepository texts, Audit audit) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.texts = texts;
        this.audit = audit;
    }

    /**
     * Every text of a round that a closing has counted, approved or not, by question. What was written since waits, as
     * everything in an open round does. That somebody read them is noted in the audit trail.
     *
     * @throws NotInScope when there is no such survey or round
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public List<FreeText> all(Actor actor, String survey, IsoWeek round) {
        Survey series = survey(survey);
        @Nullable Integer counted = inForce(series, round);
        if (counted == null) {
            return List.of();
        }
        List<FreeText> found = texts.all(series, round).stream()
                .filter(text -> text.tally() <= counted)
                .toList();
        audit.record(actor, AuditedChange.made("texts.read", survey + "/" + round, Map.of("texts", found.size())));
        return found;
    }

    /**
     * How many texts of each round may be read and are not approved; rounds without any are left out. In the order of the
     * rounds.
     *
     * @throws NotInScope when there is no such survey
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional(readOnly = true)
    public SortedMap<IsoWeek, Integer> waiting(Actor actor, String survey) {
        return texts.waiting(survey(survey));
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
     * Lets others see several texts, or none of them when one cannot be.
     *
     * @param chosen the texts as they were read
     * @throws NotInScope when one of them is not there
     * @throws StaleVersion when somebody else has decided on one since
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public List<FreeText> approveAll(Actor actor, String survey, IsoWeek round, List<FreeText> chosen) {
        return chosen.stream()
                .map(text -> decide(actor, survey, round, text.id(), text.version(), true))
                .toList();
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
        @Nullable Integer counted = inForce(survey, round);
        FreeText before = texts.hold(survey, round, text)
                .filter(held -> counted != null && held.tally() <= counted)
                .orElseThrow(() -> new NotInScope("text " + text));
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

    private @Nullable Integer inForce(Survey survey, IsoWeek round) {
        return rounds.find(survey, round)
                .orElseThrow(() -> new NotInScope("round " + survey.id() + "/" + round))
                .tallyInForce();
    }

    private Survey survey(String id) {
        return surveys.find(id).orElseThrow(() -> new NotInScope("survey " + id));
    }
}
