package no.opptrapp.reports.template;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;

/** Shows what a report becomes by a template that is not saved yet. */
@Singleton
public class TemplatePreviews {

    private final TemplateRepository templates;
    private final ReportService reports;

    TemplatePreviews(TemplateRepository templates, ReportService reports) {
        this.templates = templates;
        this.reports = reports;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Shown(Document document) implements Outcome {}

        /** The template cannot be saved so, and cannot be shown. */
        record Refused(List<TemplateFault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /**
     * The report as it would be.
     *
     * @param kind of the report
     * @param draft with all its chapters, as {@link ReportService#plain} gives it
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Outcome of(Actor actor, ReportKind kind, Document draft, TemplateContent written) {
        TemplateContent content = written.tidy();
        TemplateContent.LogoUse use = content.logo();
        KeptLogo logo = use == null ? null : templates.logo(use.id()).orElse(null);
        List<TemplateFault> faults =
                TemplatePolicy.faults(content, reports.parts(actor, kind), use == null || logo != null);
        return faults.isEmpty()
                ? new Outcome.Shown(Applied.to(
                        draft,
                        reports.parts(actor, kind),
                        content,
                        logo,
                        Text.of("template.imprint.unsaved", content.name())))
                : new Outcome.Refused(faults);
    }
}
