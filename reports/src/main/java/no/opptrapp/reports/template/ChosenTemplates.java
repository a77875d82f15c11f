package no.opptrapp.reports.template;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportPart;
import no.opptrapp.reports.edition.ReportTemplates;
import org.jspecify.annotations.Nullable;

/** Makes every report as the template has it that its area has chosen, in its newest version. */
@Singleton
class ChosenTemplates implements ReportTemplates {

    private final TemplateRepository templates;
    private final Areas areas;

    ChosenTemplates(TemplateRepository templates, Areas areas) {
        this.templates = templates;
        this.areas = areas;
    }

    @Override
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Document applied(Actor actor, ReportKey key, Document draft, List<ReportPart> parts) {
        return templates
                .choice(TemplateRights.chooser(key), key.kind())
                .flatMap(choice -> Optional.ofNullable(choice.template()))
                .flatMap(templates::find)
                .map(template -> Applied.to(
                        draft,
                        parts,
                        template.newest().content(),
                        logo(template.newest().content()),
                        said(template)))
                .orElse(draft);
    }

    private @Nullable KeptLogo logo(TemplateContent content) {
        TemplateContent.LogoUse use = content.logo();
        return use == null ? null : templates.logo(use.id()).orElseThrow();
    }

    /** The template and its version, as the report tells it. */
    Text said(Template template) {
        Text whose =
                areas.register().newest(template.area()).<Text>map(Area::name).orElse(Text.verbatim(template.area()));
        return Text.of(
                "template.imprint",
                template.name(),
                whose,
                Integer.toString(template.newest().number()));
    }
}
