package no.opptrapp.reports.template;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportPart;

/** The transactions of templates: each change and its line in the trail, or none of them. */
@Singleton
class TemplateDesk {

    private static final TemplateChange RETIRED = new TemplateChange.Refused(
            List.of(new TemplateFault("retired", "true", Text.of("template.fault.retired"))));

    private final TemplateRepository templates;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    TemplateDesk(TemplateRepository templates, Audit audit, Ids ids, Clock clock) {
        this.templates = templates;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    TemplateChange make(Actor actor, ReportKind kind, String area, TemplateContent content, List<ReportPart> parts) {
        List<TemplateFault> faults = faults(content, parts);
        if (!faults.isEmpty()) {
            return new TemplateChange.Refused(faults);
        }
        TemplateVersion first = new TemplateVersion(1, content, clock.instant(), actor.name());
        Template made = new Template(ids.next(), kind, area, false, null, 1, first);
        templates.add(made);
        audit.record(
                actor,
                AuditedChange.made("template.made", made.id().toString(), facts(made))
                        .named(made.name()));
        return new TemplateChange.Done(made);
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    TemplateChange save(Actor actor, UUID id, int revision, TemplateContent content, List<ReportPart> parts) {
        Template before = held(id);
        if (before.newest().content().equals(content)) {
            return new TemplateChange.Done(before);
        }
        if (before.retired()) {
            return RETIRED;
        }
        if (before.revision() != revision) {
            return new TemplateChange.Stale(before);
        }
        List<TemplateFault> faults = faults(content, parts);
        if (!faults.isEmpty()) {
            return new TemplateChange.Refused(faults);
        }
        TemplateVersion next =
                new TemplateVersion(before.newest().number() + 1, content, clock.instant(), actor.name());
        templates.add(id, next);
        return marked(actor, "template.changed", before, before.with(next));
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    TemplateChange share(Actor actor, UUID id, int revision, boolean shared) {
        Template before = held(id);
        if (before.shared() == shared) {
            return new TemplateChange.Done(before);
        }
        if (before.retired()) {
            return RETIRED;
        }
        return before.revision() == revision
                ? marked(actor, shared ? "template.shared" : "template.unshared", before, before.sharing(shared))
                : new TemplateChange.Stale(before);
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    TemplateChange retire(Actor actor, UUID id, int revision, boolean retired) {
        Template before = held(id);
        if (before.retired() == retired) {
            return new TemplateChange.Done(before);
        }
        return before.revision() == revision
                ? marked(
                        actor,
                        retired ? "template.retired" : "template.restored",
                        before,
                        before.retiring(retired ? clock.instant() : null))
                : new TemplateChange.Stale(before);
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    Optional<TemplateChoice> choose(Actor actor, TemplateChoice wanted) {
        String subject = wanted.kind() + "/" + wanted.area();
        templates.hold(subject);
        TemplateChoice before = templates
                .choice(wanted.area(), wanted.kind())
                .orElse(new TemplateChoice(wanted.area(), wanted.kind(), null, 0));
        if (Objects.equals(before.template(), wanted.template())) {
            return Optional.of(before);
        }
        if (before.revision() != wanted.revision()) {
            return Optional.empty();
        }
        TemplateChoice after =
                new TemplateChoice(wanted.area(), wanted.kind(), wanted.template(), wanted.revision() + 1);
        // One that is no longer shared is out of sight when nobody within has chosen it: its name is read before.
        Map<String, Object> was = facts(before);
        templates.choose(after);
        audit.record(actor, AuditedChange.changed("template.chosen", subject, was, facts(after)));
        return Optional.of(after);
    }

    private Template held(UUID id) {
        templates.hold(id.toString());
        return templates.find(id).orElseThrow(() -> new NotInScope("template " + id));
    }

    private TemplateChange marked(Actor actor, String deed, Template before, Template after) {
        templates.mark(after);
        audit.record(
                actor,
                AuditedChange.changed(deed, after.id().toString(), facts(before), facts(after))
                        .named(after.name()));
        return new TemplateChange.Done(after);
    }

    private List<TemplateFault> faults(TemplateContent content, List<ReportPart> parts) {
        TemplateContent.LogoUse use = content.logo();
        return TemplatePolicy.faults(
                content, parts, use == null || templates.logo(use.id()).isPresent());
    }

    /** What it says stands in its versions, and not in the trail too. */
    private static Map<String, Object> facts(Template template) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("area", template.area());
        facts.put("kind", template.kind().name());
        facts.put("title", template.name());
        facts.put("version", template.newest().number());
        facts.put("shared", template.shared());
        facts.put("retired", template.retired());
        return facts;
    }

    private Map<String, Object> facts(TemplateChoice choice) {
        UUID template = choice.template();
        return Map.of(
                "template",
                template == null
                        ? ""
                        : templates.find(template).map(Template::name).orElse(template.toString()));
    }
}
