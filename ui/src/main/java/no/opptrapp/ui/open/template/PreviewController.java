package no.opptrapp.ui.open.template;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.status.StatusReportService;
import no.opptrapp.reports.template.TemplatePreviews;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;
import no.opptrapp.ui.open.request.JsonBody;

/** {@code /api/v1/reports/templates/preview.pdf}: a report by a template that is not saved. */
@Controller("/api/v1/reports/templates/preview.pdf")
final class PreviewController {

    private final ReportService reports;
    private final TemplatePreviews previews;
    private final JsonBody bodies;

    PreviewController(ReportService reports, TemplatePreviews previews, JsonBody bodies) {
        this.reports = reports;
        this.previews = previews;
        this.bodies = bodies;
    }

    @Post(produces = "application/pdf")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<byte[]> show(Actor actor, @Body JsonNode body) {
        TemplateRequest.Shown wanted = bodies.read(body, TemplateRequest.Shown.class);
        ReportKey key = key(actor, wanted);
        Document draft = reports.plain(actor, key);
        return switch (previews.of(
                actor,
                key.kind(),
                draft,
                TemplateRequest.needed("content", wanted.content()).content())) {
            case TemplatePreviews.Outcome.Shown(Document document) ->
                HttpResponse.ok(reports.pdf(actor, document))
                        .contentType(MediaType.of("application/pdf"))
                        .header("Content-Language", key.language().tag());
            case TemplatePreviews.Outcome.Refused(var faults) -> throw TemplateRequest.refusal(faults);
        };
    }

    private static ReportKey key(Actor actor, TemplateRequest.Shown wanted) {
        ReportKind kind = TemplateRequest.kind(wanted.kind());
        String area = TemplateRequest.needed("area", wanted.area());
        String period = TemplateRequest.needed("period", wanted.period());
        String lang = wanted.lang();
        Language language = lang == null ? actor.language() : Asked.choice("lang", lang, Language.class);
        return switch (kind) {
            case ROUND ->
                ReportKey.ofRound(TemplateRequest.needed("survey", wanted.survey()), round(area, period), language);
            case ROUND_REGION ->
                new ReportKey(
                        kind,
                        area,
                        TemplateRequest.needed("survey", wanted.survey()),
                        Asked.week("period", period).key(),
                        language);
            case MUNICIPALITY, COUNTY, COUNTRY ->
                ReportKey.annual(
                        kind,
                        area,
                        Asked.whole("period", period, StatusReportService.FIRST, StatusReportService.LAST),
                        language);
        };
    }

    /** The report of a round is about the whole country. */
    private static IsoWeek round(String area, String period) {
        if (!area.equals(Country.CODE)) {
            throw Refusal.malformed("area", area, Text.of("problem.fault.choice", Country.CODE));
        }
        return Asked.week("period", period);
    }
}
