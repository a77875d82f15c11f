package no.opptrapp.ui.open.published;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;
import static no.opptrapp.core.access.Role.READER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Comparator;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Texts;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Asked;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/published/surveys}: the steps on the way to the figures of a round. */
@Controller("/api/v1/published/surveys")
final class PublishedSurveyController {

    private final Publications publications;

    PublishedSurveyController(Publications publications) {
        this.publications = publications;
    }

    @Get
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    Slice<PublishedSurveyView> list(Actor actor, HttpRequest<?> request) {
        Texts texts = Texts.in(actor.language());
        List<Survey> surveys = publications.all().stream()
                .map(Publication::survey)
                .distinct()
                .sorted(Comparator.comparing(Survey::id))
                .toList();
        return Slice.of(surveys, Window.of(request), Survey::id, survey -> PublishedSurveyView.of(survey, texts));
    }

    @Get("/{survey}")
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    PublishedSurveyView get(Actor actor, String survey) {
        return PublishedSurveyView.of(of(survey).getFirst().survey(), Texts.in(actor.language()));
    }

    @Get("/{survey}/rounds")
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    Slice<PublicationView> rounds(Actor actor, String survey, HttpRequest<?> request) {
        Texts texts = Texts.in(actor.language());
        return Slice.of(
                of(survey), Window.of(request), Publication::name, published -> PublicationView.of(published, texts));
    }

    @Get("/{survey}/rounds/{round}")
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    PublicationView round(Actor actor, String survey, String round) {
        var week = Asked.week("round", round);
        return of(survey).stream()
                .filter(published -> published.round().id().equals(week))
                .findFirst()
                .map(published -> PublicationView.of(published, Texts.in(actor.language())))
                .orElseThrow(() -> new NotInScope("publication " + survey + "/" + week));
    }

    /** What is published of a survey, newest first; at least one. */
    private List<Publication> of(String survey) {
        List<Publication> published = publications.all().stream()
                .filter(each -> each.survey().id().equals(survey))
                .toList();
        if (published.isEmpty()) {
            throw new NotInScope("publications of " + survey);
        }
        return published;
    }
}
