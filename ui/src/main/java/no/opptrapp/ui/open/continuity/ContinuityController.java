package no.opptrapp.ui.open.continuity;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.ContinuityFiles;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.ContinuityStress;
import no.opptrapp.planning.continuity.FunctionsOutcome;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.Format;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/areas/{code}/continuity}. */
@Controller("/api/v1/areas/{code}/continuity")
final class ContinuityController {

    private static final Pattern ABSENCE = Pattern.compile("0([.]\\d{1,4})?|1([.]0{1,4})?");

    private final ContinuityPlans plans;
    private final ContinuityFiles files;
    private final ContinuityStress stress;

    ContinuityController(ContinuityPlans plans, ContinuityFiles files, ContinuityStress stress) {
        this.plans = plans;
        this.files = files;
        this.stress = stress;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<PlanView> plan(Actor actor, String code) {
        return tagged(found(actor, code));
    }

    /** The functions: as a file that can be sent back, or with the whole plan. */
    @Get(
            value = "/functions",
            produces = {MediaType.APPLICATION_JSON, Format.CSV_TEXT})
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<?> functions(Actor actor, String code, HttpRequest<?> request) throws IOException {
        ContinuityPlan plan = found(actor, code);
        if (Format.named(request, Format.JSON, Format.CSV) == Format.JSON) {
            return tagged(plan);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeForPrograms(actor, code, out);
        return HttpResponse.ok(out.toByteArray())
                .contentType(Format.CSV.type())
                .header("ETag", EntityTag.tag(plan.version()));
    }

    /**
     * Replaces the functions by those of a file, wholly or not at all. Who says by {@code If-Match} which version was read
     * overwrites nothing newer.
     *
     * @param sent read as it comes
     */
    @Put("/functions")
    @Consumes({"text/csv", Format.XLSX_TEXT})
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<PlanView> replace(Actor actor, String code, HttpRequest<?> request, @Nullable @Body InputStream sent) {
        InputStream file = sent == null ? InputStream.nullInputStream() : sent;
        Integer read = EntityTag.matched(
                request,
                () -> plans.find(actor, code).map(ContinuityPlan::version).orElse(0));
        return switch (files.take(actor, code, read, file)) {
            case FunctionsOutcome.Taken(ContinuityPlan plan) -> tagged(plan);
            case FunctionsOutcome.Refused(List<Fault> faults, long faultCount, boolean tooLarge) ->
                throw Refusal.ofFile(faults, faultCount, tooLarge);
            case FunctionsOutcome.Stale _ ->
                throw Refusal.of(HttpStatus.PRECONDITION_FAILED, Text.of("problem.detail.412"));
        };
    }

    @Get("/stress")
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    StressView stress(Actor actor, String code, HttpRequest<?> request) {
        BigDecimal absence = absence(request.getParameters().getFirst("absence").orElse("0.3"));
        return StressView.of(code, stress.at(actor, code, absence), stress.spread(actor, code, absence));
    }

    private static BigDecimal absence(String asked) {
        if (!ABSENCE.matcher(asked).matches()) {
            throw Refusal.malformed("absence", asked, Text.of("problem.fault.absence"));
        }
        return new BigDecimal(asked);
    }

    private ContinuityPlan found(Actor actor, String code) {
        return plans.find(actor, code).orElseThrow(() -> new NotInScope("continuity plan of " + code));
    }

    static MutableHttpResponse<PlanView> tagged(ContinuityPlan plan) {
        return HttpResponse.ok(PlanView.of(plan)).header("ETag", EntityTag.tag(plan.version()));
    }
}
