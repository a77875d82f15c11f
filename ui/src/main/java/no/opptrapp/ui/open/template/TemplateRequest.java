package no.opptrapp.ui.open.template;

import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.template.Template;
import no.opptrapp.reports.template.TemplateChange;
import no.opptrapp.reports.template.TemplateFault;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of templates, and says why it was not done. */
final class TemplateRequest {

    private TemplateRequest() {}

    /** A new template. */
    @Serdeable
    record Made(
            @Nullable String kind,
            @Nullable String area,
            @Nullable TemplateBody content) {}

    /** A copy of a template. */
    @Serdeable
    record Copied(@Nullable String area, @Nullable String name) {}

    @Serdeable
    record Sharing(@Nullable Boolean shared) {}

    @Serdeable
    record Retirement(@Nullable Boolean retired) {}

    /** @param template its id; null for the program's own */
    @Serdeable
    record Chosen(@Nullable String template) {}

    /**
     * A report to show a template with.
     *
     * @param period a year, or the week of a round
     * @param survey of a round
     */
    @Serdeable
    record Shown(
            @Nullable String kind,
            @Nullable String area,
            @Nullable String survey,
            @Nullable String period,
            @Nullable String lang,
            @Nullable TemplateBody content) {}

    /** What is no id names nothing. */
    static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new NotInScope("template " + written));
    }

    /** @throws Refusal 400 when it is not there */
    static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw Refusal.malformed(field, null, Text.of("problem.fault.missing"));
        }
        return value;
    }

    static ReportKind kind(@Nullable String written) {
        return Asked.choice("kind", needed("kind", written), ReportKind.class);
    }

    /** The template, or why it is not as was wished. */
    static Template done(TemplateChange change) {
        return switch (change) {
            case TemplateChange.Done(Template template) -> template;
            case TemplateChange.Refused(List<TemplateFault> faults) -> throw refusal(faults);
            case TemplateChange.Stale stale -> throw stale();
        };
    }

    static Refusal stale() {
        return Refusal.of(HttpStatus.PRECONDITION_FAILED, Text.of("problem.detail.412"));
    }

    static Refusal refusal(List<TemplateFault> faults) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_ENTITY,
                Text.of("problem.detail.422"),
                faults.stream()
                        .map(fault -> new Refusal.Fault(
                                null,
                                null,
                                fault.field(),
                                fault.value().isEmpty() ? null : fault.value(),
                                fault.message()))
                        .toList(),
                faults.size());
    }
}
