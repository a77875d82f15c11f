package no.opptrapp.ui.open.survey;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.SurveyMade;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.JsonBody;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/surveys}. */
@Controller("/api/v1/surveys")
final class SurveyController {

    private final Surveys surveys;
    private final JsonBody bodies;

    SurveyController(Surveys surveys, JsonBody bodies) {
        this.surveys = surveys;
        this.bodies = bodies;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    Slice<SurveyView> list(Actor actor, HttpRequest<?> request) {
        Texts texts = Texts.in(actor.language());
        return Slice.of(surveys.all(actor), Window.of(request), Survey::id, survey -> SurveyView.of(survey, texts));
    }

    @Get("/{survey}")
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    SurveyView get(Actor actor, String survey) {
        return SurveyView.of(surveys.find(actor, survey), Texts.in(actor.language()));
    }

    @Post
    @Admits({NATIONAL})
    HttpResponse<SurveyView> make(Actor actor, @Body JsonNode body) {
        NewSurvey draft = bodies.read(body, NewSurvey.class);
        NewSurvey.Complete complete = draft.complete();
        String title = complete.title();
        return switch (surveys.make(
                actor,
                complete.id(),
                new Text.Named(title, title, title),
                complete.questionnaire(),
                draft.publishesIndicators())) {
            case SurveyMade.Made(Survey made) ->
                HttpResponse.created(
                        SurveyView.of(made, Texts.in(actor.language())), URI.create("/api/v1/surveys/" + made.id()));
            case SurveyMade.Refused(List<SurveyMade.Fault> faults) ->
                throw new Refusal(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        Text.of("problem.detail.422"),
                        faults.stream()
                                .map(fault -> new Refusal.Fault(
                                        null, null, fault.field(), complete.value(fault.field()), fault.reason()))
                                .toList(),
                        faults.size());
        };
    }
}
