package no.opptrapp.survey.design;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.survey.design.Survey.VersionStart;

/** The surveys there are, and new ones on questionnaires there are. */
@Singleton
public class Surveys {

    private final SurveyRepository repository;
    private final QuestionnaireRepository questionnaires;
    private final Audit audit;

    Surveys(SurveyRepository repository, QuestionnaireRepository questionnaires, Audit audit) {
        this.repository = repository;
        this.questionnaires = questionnaires;
        this.audit = audit;
    }

    /** All surveys, by id. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    @Transactional(readOnly = true)
    public List<Survey> all(Actor actor) {
        return repository.all();
    }

    /** @throws NotInScope when there is none of that id */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    @Transactional(readOnly = true)
    public Survey find(Actor actor, String id) {
        return repository.find(id).orElseThrow(() -> new NotInScope("survey " + id));
    }

    /**
     * Makes a series whose answers come in through a door: they are answers of those who take part, not
     * reconstructions.
     *
     * @param id small letters a to z, digits and hyphens, 2 to 60
     * @param title 1 to {@value SurveyTitle#LONGEST} characters that can be seen, in each language
     * @param indicators whether its rounds publish observations
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public SurveyMade make(Actor actor, String id, Text.Named title, String questionnaire, boolean indicators) {
        Text source = Text.named(collected(Language.NB), collected(Language.NN), collected(Language.EN));
        return make(actor, id, title, questionnaire, new Provenance(source, false), indicators);
    }

    private static String collected(Language language) {
        return Texts.in(language).say("design.collected");
    }

    /** Makes a series as {@link #make(Actor, String, Text.Named, String, boolean)}, with observations. */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public SurveyMade make(Actor actor, String id, Text.Named title, String questionnaire) {
        return make(actor, id, title, questionnaire, true);
    }

    /**
     * Makes a series on a questionnaire there is. It uses the versions from the rounds the questionnaire says.
     *
     * @param id small letters a to z, digits and hyphens, 2 to 60
     * @param title 1 to {@value SurveyTitle#LONGEST} characters that can be seen, in each language
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public SurveyMade make(Actor actor, String id, Text.Named title, String questionnaire, Provenance provenance) {
        return make(actor, id, title, questionnaire, provenance, true);
    }

    private SurveyMade make(
            Actor actor, String id, Text.Named title, String questionnaire, Provenance provenance, boolean indicators) {
        List<SurveyMade.Fault> faults = new ArrayList<>();
        fault(id).ifPresent(faults::add);
        SurveyTitle.fault(title).ifPresent(reason -> faults.add(new SurveyMade.Fault("title", reason)));
        // No database keeps a NUL, and none has a questionnaire of that name.
        Optional<Questionnaire> asked =
                questionnaire.indexOf('\0') < 0 ? questionnaires.find(questionnaire) : Optional.empty();
        if (asked.isEmpty()) {
            faults.add(new SurveyMade.Fault("questionnaire", Text.of("design.questionnaire-unknown", questionnaire)));
        }
        if (asked.isEmpty() || !faults.isEmpty()) {
            return new SurveyMade.Refused(faults);
        }
        List<VersionStart> starts = asked.get().versions().stream()
                .map(version -> new VersionStart(version.from(), version.version()))
                .toList();
        Survey survey = new Survey(id, title, questionnaire, starts, provenance, indicators);
        if (!repository.add(survey)) {
            return new SurveyMade.Refused(List.of(taken(id)));
        }
        audit.record(
                actor,
                AuditedChange.made(
                        "survey.made",
                        id,
                        Map.of("title", title.nb(), "questionnaire", questionnaire, "indicators", indicators)));
        return new SurveyMade.Made(survey);
    }

    private Optional<SurveyMade.Fault> fault(String id) {
        if (!SurveyId.wellFormed(id)) {
            return Optional.of(new SurveyMade.Fault("id", Text.of("design.survey-id-form")));
        }
        return repository.find(id).map(there -> taken(id));
    }

    private static SurveyMade.Fault taken(String id) {
        return new SurveyMade.Fault("id", Text.of("design.survey-id-taken", id));
    }
}
