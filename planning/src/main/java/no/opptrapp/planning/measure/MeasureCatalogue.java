package no.opptrapp.planning.measure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.area.PlanningAreas;

/** The catalogue of recommended measures, open to everybody who is signed in, and taking up one of them. */
@Singleton
public class MeasureCatalogue {

    private final CatalogueRepository catalogue;
    private final MeasureKeeping keeping;
    private final MeasureRules rules;
    private final PlanningAreas areas;

    MeasureCatalogue(CatalogueRepository catalogue, MeasureKeeping keeping, MeasureRules rules, PlanningAreas areas) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.rules = rules;
        this.areas = areas;
    }

    /** All of them in the order of their sources. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<RecommendedMeasure> all(Actor actor) {
        return catalogue.all();
    }

    /**
     * Takes up a measure of the catalogue, in the words of the actor's language and with its source.
     *
     * @param draft what it shall be here; {@link #draft} gives one to begin with
     * @throws NotInScope when the catalogue has no such code, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public MeasureChange adopt(Actor actor, String code, String area, MeasureDraft draft) {
        RecommendedMeasure recommended = found(code);
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        MeasureDraft settled = draft.settled(rules.today(), null);
        List<FieldFault> faults = rules.faults(rules.policy(), actor, area, settled, null);
        String source = Texts.in(actor.language()).say(recommended.citation());
        return faults.isEmpty()
                ? new MeasureChange.Done(keeping.make(
                        actor, new MeasureKeeping.New(area, settled, Origin.recommended(recommended.code(), source))))
                : new MeasureChange.Refused(faults);
    }

    /**
     * As {@link #adopt(Actor, String, String, MeasureDraft)}, from written fields.
     *
     * @throws NotInScope when the catalogue has no such code, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public MeasureChange adopt(Actor actor, String code, String area, WrittenMeasure written) {
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        FieldReading.Outcome read = FieldReading.read(written);
        MeasureDraft draft = read.draft();
        return draft == null
                ? new MeasureChange.Refused(rules.faults(rules.policy(), actor, area, read, null))
                : adopt(actor, code, area, draft);
    }

    /**
     * A measure of the catalogue as one's own idea.
     *
     * @throws NotInScope when the catalogue has no such code
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public MeasureDraft draft(Actor actor, String code) {
        RecommendedMeasure recommended = found(code);
        return MeasureDraft.of(
                Texts.in(actor.language()).say(recommended.title()),
                recommended.planArea(),
                recommended.targetGroup(),
                MeasureStatus.IDEA);
    }

    /**
     * Who recommends a measure of the catalogue.
     *
     * @throws NotInScope when the catalogue has no such code
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Text citation(Actor actor, String code) {
        return found(code).citation();
    }

    private RecommendedMeasure found(String code) {
        return catalogue.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotInScope("recommended measure " + code));
    }
}
