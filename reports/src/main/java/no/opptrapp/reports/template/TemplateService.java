package no.opptrapp.reports.template;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;

/**
 * Templates of one's own areas, and those that wider areas share. Every method throws {@link NotInScope} when there is no
 * such template or area that the actor may do this with.
 */
@Singleton
public class TemplateService {

    private final TemplateRepository templates;
    private final TemplateRights rights;
    private final TemplateDesk desk;
    private final ReportService reports;

    TemplateService(TemplateRepository templates, TemplateRights rights, TemplateDesk desk, ReportService reports) {
        this.templates = templates;
        this.rights = rights;
        this.desk = desk;
        this.reports = reports;
    }

    /** All that the actor may look at, those that are retired too, in the order they were made. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Template> all(Actor actor) {
        Map<UUID, List<TemplateChoice>> choices = templates.choosing().stream()
                .collect(Collectors.groupingBy(choice -> Objects.requireNonNull(choice.template())));
        return templates.all().stream()
                .filter(template -> rights.maySee(actor, template, choices.getOrDefault(template.id(), List.of())))
                .toList();
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Template get(Actor actor, UUID id) {
        return templates
                .find(id)
                .filter(template -> rights.maySee(actor, template, templates.choosing(id)))
                .orElseThrow(() -> new NotInScope("template " + id));
    }

    /** The versions of a template, oldest first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<TemplateVersion> versions(Actor actor, UUID id) {
        return templates.versions(get(actor, id).id());
    }

    /** Which areas that the actor looks after have chosen a template. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<TemplateChoice> choosing(Actor actor, UUID id) {
        return templates.choosing(get(actor, id).id());
    }

    /** Whether the actor may make templates of the kind for an area, and change them. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public boolean mayChange(Actor actor, ReportKind kind, String area) {
        return rights.mayChange(actor, kind, area);
    }

    /** Whether the actor may copy a template to an area: one of its own, or one that is shared with it. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public boolean mayCopy(Actor actor, Template template, String area) {
        return rights.mayChange(actor, template.kind(), area) && rights.mayUse(area, template);
    }

    /** Whether the actor may choose the template for reports of the kind about an area. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public boolean mayChoose(Actor actor, ReportKind kind, String area) {
        return rights.mayChoose(actor, kind, area);
    }

    /** All chapters that a template can move and leave out, as it has them; those it does not name in their usual places. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<PartChoice> parts(Actor actor, ReportKind kind, TemplateContent content) {
        return new Chapters(reports.parts(actor, kind)).whole(content.parts());
    }

    /** Makes a template. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public TemplateChange make(Actor actor, ReportKind kind, String area, TemplateContent content) {
        checkChange(actor, kind, area);
        return desk.make(actor, kind, area, content.tidy(), reports.parts(actor, kind));
    }

    /**
     * Saves a template as a new version. What is saved already is not saved again; what is out of use is not changed.
     *
     * @param revision that the actor has read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public TemplateChange save(Actor actor, UUID id, int revision, TemplateContent content) {
        Template before = changeable(actor, id);
        return desk.save(actor, id, revision, content.tidy(), reports.parts(actor, before.kind()));
    }

    /**
     * Copies a template, shared or own, to an area.
     *
     * @param name of the copy
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public TemplateChange copy(Actor actor, UUID id, String area, String name) {
        Template of = get(actor, id);
        if (!mayCopy(actor, of, area)) {
            throw new NotInScope("template " + id);
        }
        return desk.make(
                actor, of.kind(), area, of.newest().content().named(name).tidy(), reports.parts(actor, of.kind()));
    }

    /**
     * Shares a template with the areas within its area, or takes it back from those that have not chosen it. Not while it
     * is out of use.
     *
     * @param revision that the actor has read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public TemplateChange share(Actor actor, UUID id, int revision, boolean shared) {
        changeable(actor, id);
        return desk.share(actor, id, revision, shared);
    }

    /** Whether there are areas within the template's that could use it. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public boolean mayShare(Actor actor, Template template) {
        return mayChange(actor, template.kind(), template.area()) && rights.mayShare(template.kind(), template.area());
    }

    /**
     * Takes a template out of use, or back into it. Reports of areas that have chosen it go on looking so.
     *
     * @param revision that the actor has read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public TemplateChange retire(Actor actor, UUID id, int revision, boolean retired) {
        changeable(actor, id);
        return desk.retire(actor, id, revision, retired);
    }

    /**
     * To be asked before anything else is said about an area.
     *
     * @throws NotInScope when there is no such area within the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public void check(Actor actor, String area) {
        rights.check(actor, area);
    }

    /** Which template the reports of a kind have in an area. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public TemplateChoice choice(Actor actor, String area, ReportKind kind) {
        checkChoose(actor, kind, area);
        return templates.choice(area, kind).orElse(new TemplateChoice(area, kind, null, 0));
    }

    /** The templates that an area may choose: its own, and those that are shared by the areas it lies in. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Template> usable(Actor actor, String area, ReportKind kind) {
        checkChoose(actor, kind, area);
        return templates.all().stream()
                .filter(template -> template.kind() == kind && !template.retired() && rights.mayUse(area, template))
                .toList();
    }

    /**
     * Chooses the template for the reports of a kind about an area.
     *
     * @param template empty for the program's own
     * @param revision of the choice that the actor has read
     * @return empty when somebody else has chosen since
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Optional<TemplateChoice> choose(
            Actor actor, String area, ReportKind kind, Optional<UUID> template, int revision) {
        TemplateChoice before = choice(actor, area, kind);
        if (template.isPresent() && !template.get().equals(before.template())) {
            Template wanted = get(actor, template.get());
            if (wanted.kind() != kind || wanted.retired() || !rights.mayUse(area, wanted)) {
                throw new NotInScope("template " + wanted.id());
            }
        }
        return desk.choose(actor, new TemplateChoice(area, kind, template.orElse(null), revision));
    }

    private Template changeable(Actor actor, UUID id) {
        Template template = get(actor, id);
        checkChange(actor, template.kind(), template.area());
        return template;
    }

    private void checkChange(Actor actor, ReportKind kind, String area) {
        if (!rights.mayChange(actor, kind, area)) {
            throw new NotInScope("templates of " + area);
        }
    }

    private void checkChoose(Actor actor, ReportKind kind, String area) {
        if (!rights.mayChoose(actor, kind, area)) {
            throw new NotInScope("templates of " + area);
        }
    }
}
