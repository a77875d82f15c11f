package no.opptrapp.reports.template;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;

/** Whose a template can be, who may change it, and which areas may use it. */
@Singleton
class TemplateRights {

    private final PlanningAreas areas;
    private final Areas known;

    TemplateRights(PlanningAreas areas, Areas known) {
        this.areas = areas;
        this.known = known;
    }

    /** The area that chooses for a report: the small reports of a round are the country's, as the large one is. */
    static String chooser(ReportKey key) {
        return key.kind() == ReportKind.ROUND_REGION ? Country.CODE : key.area();
    }

    /** Whether the actor may make templates of the kind for an area, and change them. */
    boolean mayChange(Actor actor, ReportKind kind, String area) {
        return fits(kinds(kind), area) && roles(kind).contains(actor.role()) && areas.covers(actor, area);
    }

    /** Whether the actor may choose the template for reports of the kind about an area. */
    boolean mayChoose(Actor actor, ReportKind kind, String area) {
        return reports(kind, area) && roles(kind).contains(actor.role()) && areas.covers(actor, area);
    }

    /** @throws NotInScope when there is no such area within the actor's scope */
    void check(Actor actor, String area) {
        areas.below(actor, area);
    }

    /** Whether others lie in the area that could use what it shares for reports of the kind. */
    boolean mayShare(ReportKind kind, String area) {
        return known.register().areas(Borders.NEWEST).stream()
                .map(Area::code)
                .anyMatch(code -> !code.equals(area) && reports(kind, code) && areas.lies(code, area));
    }

    /** Whether there are such reports about an area, or for rounds, whether the area chooses for them. */
    boolean reports(ReportKind kind, String area) {
        return fits(about(kind), area);
    }

    /** Whether an area may choose and copy a template: its own, or one that is shared by an area it lies in. */
    boolean mayUse(String area, Template template) {
        return template.area().equals(area) || (template.shared() && areas.lies(area, template.area()));
    }

    /**
     * Whether the actor looks after the template, or after an area that may use it or has chosen it: what is chosen can be
     * read for as long as it is.
     *
     * @param choices of the template that the actor may know of
     */
    boolean maySee(Actor actor, Template template, List<TemplateChoice> choices) {
        return areas.covers(actor, template.area())
                || (template.shared() && actor.scope().stream().anyMatch(area -> areas.lies(area, template.area())))
                || choices.stream().anyMatch(choice -> areas.covers(actor, choice.area()));
    }

    private boolean fits(Set<AreaKind> kinds, String area) {
        return known.register()
                .newest(area)
                .map(Area::kind)
                .filter(kinds::contains)
                .isPresent();
    }

    /** Which areas reports of a kind are about. */
    private static Set<AreaKind> about(ReportKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> EnumSet.of(AreaKind.MUNICIPALITY, AreaKind.DISTRICT);
            case COUNTY -> EnumSet.of(AreaKind.COUNTY);
            case COUNTRY, ROUND, ROUND_REGION -> EnumSet.of(AreaKind.COUNTRY);
        };
    }

    /** Which areas have templates of a kind: those and the wider ones, which share them. */
    private static Set<AreaKind> kinds(ReportKind kind) {
        Set<AreaKind> kinds = EnumSet.copyOf(about(kind));
        kinds.add(AreaKind.COUNTRY);
        if (kind == ReportKind.MUNICIPALITY) {
            kinds.add(AreaKind.COUNTY);
        }
        return kinds;
    }

    private static Set<Role> roles(ReportKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> Set.of(Role.MANAGER, Role.COORDINATOR, Role.NATIONAL);
            case COUNTY -> Set.of(Role.COORDINATOR, Role.NATIONAL);
            case COUNTRY, ROUND, ROUND_REGION -> Set.of(Role.NATIONAL);
        };
    }
}
