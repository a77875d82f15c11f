package no.opptrapp.reports.language;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.area.PlanningAreas;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities, districts and counties write down in which form of Norwegian their reports are. Those that name an area
 * throw {@link NotInScope} when there is none such within the actor's scope on the borders in force.
 */
@Singleton
public class LanguageChoices {

    private static final Set<AreaKind> CHOOSING = EnumSet.of(AreaKind.MUNICIPALITY, AreaKind.DISTRICT, AreaKind.COUNTY);

    private final LanguageRepository choices;
    private final PlanningAreas planning;
    private final Areas areas;
    private final Audit audit;
    private final Clock clock;

    LanguageChoices(LanguageRepository choices, PlanningAreas planning, Areas areas, Audit audit, Clock clock) {
        this.choices = choices;
        this.planning = planning;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /** The codes of those that the actor looks after by name, widest first: not all that lies in them. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<String> own(Actor actor) {
        return actor.scope().stream()
                .filter(code -> mayChoose(actor, code))
                .sorted()
                .toList();
    }

    /** What an area has written down. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public LanguageChoice of(Actor actor, String area) {
        check(actor, area);
        return choices.of(area).orElseGet(() -> LanguageChoice.none(area));
    }

    /**
     * Writes it down.
     *
     * @param version the version that was read
     * @param form bokmål or nynorsk; null to follow the county
     * @throws StaleVersion when somebody else has written it down since
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public LanguageChoice choose(Actor actor, String area, int version, @Nullable Language form) {
        if (form == Language.EN) {
            throw new IllegalArgumentException("English is no form of Norwegian");
        }
        LanguageChoice before = of(actor, area);
        if (before.version() != version) {
            throw new StaleVersion("form of " + area);
        }
        if (version > 0 && before.form() == form) {
            return before;
        }
        LanguageChoice after = new LanguageChoice(area, form, version + 1, clock.instant(), actor.name());
        if (!choices.keep(after)) {
            throw new StaleVersion("form of " + area);
        }
        audit.record(actor, AuditedChange.changed("report.form_chosen", area, facts(before), facts(after)));
        return after;
    }

    private static Map<String, Object> facts(LanguageChoice choice) {
        Language form = choice.form();
        return Map.of("form", form == null ? "" : form.tag());
    }

    private void check(Actor actor, String area) {
        if (!mayChoose(actor, area)) {
            throw new NotInScope("area " + area);
        }
    }

    private boolean mayChoose(Actor actor, String area) {
        return planning.mayHave(actor, area)
                && areas.register()
                        .newest(area)
                        .filter(found -> CHOOSING.contains(found.kind()))
                        .isPresent();
    }
}
