package no.opptrapp.ui.open.archive;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;
import java.util.Objects;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.language.LanguageChoice;
import no.opptrapp.reports.language.LanguageChoices;
import no.opptrapp.reports.language.LanguageForms;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.language.Reading;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.JsonBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/areas/{code}/language}: the form of Norwegian of an area's reports. */
@Controller("/api/v1/areas/{code}/language")
final class LanguageController {

    private final LanguageChoices choices;
    private final LanguageForms forms;
    private final JsonBody bodies;

    LanguageController(LanguageChoices choices, LanguageForms forms, JsonBody bodies) {
        this.choices = choices;
        this.forms = forms;
        this.bodies = bodies;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<LanguageView> get(Actor actor, String code) {
        return tagged(actor, choices.of(actor, code));
    }

    /** Whoever sends {@code If-Match} overwrites nothing newer. */
    @Put
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    HttpResponse<LanguageView> choose(Actor actor, String code, HttpRequest<?> request, @Body JsonNode body) {
        Language form = form(bodies.read(body, LanguageBody.class).form());
        int standing = choices.of(actor, code).version();
        int read = Objects.requireNonNullElse(EntityTag.matched(request, () -> standing), standing);
        return tagged(actor, choices.choose(actor, code, read, form));
    }

    private HttpResponse<LanguageView> tagged(Actor actor, LanguageChoice choice) {
        Language chosen = choice.form();
        LanguageView view = new LanguageView(
                choice.area(),
                chosen == null ? null : chosen.tag(),
                forms.of(actor, choice.area()).tag(),
                choice.version());
        return HttpResponse.ok(view).header("ETag", EntityTag.tag(choice.version()));
    }

    private static @Nullable Language form(@Nullable String tag) {
        return tag == null
                ? null
                : Reading.named(tag)
                        .filter(language -> language != Language.EN)
                        .orElseThrow(() -> Refusal.malformed("form", tag, Text.of("problem.fault.choice", "nb, nn")));
    }
}
