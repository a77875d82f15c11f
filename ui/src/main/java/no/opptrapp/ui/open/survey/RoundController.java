package no.opptrapp.ui.open.survey;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.survey.round.Concern;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.problem.Problem;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/surveys/{survey}/rounds}. */
@Controller("/api/v1/surveys/{survey}/rounds")
final class RoundController {

    /** The version of a round that has just been made. */
    private static final int FIRST = 1;

    private final Rounds rounds;

    RoundController(Rounds rounds) {
        this.rounds = rounds;
    }

    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    Slice<RoundView> list(Actor actor, String survey, HttpRequest<?> request) {
        return Slice.of(
                rounds.all(actor, survey),
                Window.of(request),
                round -> round.id().key(),
                RoundView::of);
    }

    @Get("/{round}")
    @Admits({MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<RoundView> get(Actor actor, String survey, String round) {
        return answer(rounds.find(actor, survey, week(round)));
    }

    /**
     * Makes the round, 201, or sets its times, 200; a planned round whose time has come is open after that. Who
     * replaces the times of a round says by {@code If-Match} which version was read.
     */
    @Put("/{round}")
    @Admits({NATIONAL})
    HttpResponse<RoundView> plan(
            Actor actor, String survey, String round, @Body Optional<RoundTimes> body, HttpRequest<?> request) {
        IsoWeek week = week(round);
        RoundTimes times = body.orElse(new RoundTimes(null, null));
        times.check();
        Round planned = changed(
                        EntityTag.given(request)
                                ? rounds.plan(
                                        actor,
                                        survey,
                                        week,
                                        times.opens(),
                                        times.closes(),
                                        matched(actor, survey, week, request))
                                : made(actor, survey, week, times))
                .round();
        return answer(planned).status(planned.version() == FIRST ? HttpStatus.CREATED : HttpStatus.OK);
    }

    /** Of several who make it at once, one does; the others have not seen what they would replace. */
    private RoundChange made(Actor actor, String survey, IsoWeek week, RoundTimes times) {
        try {
            return rounds.make(actor, survey, week, times.opens(), times.closes());
        } catch (StaleVersion there) {
            throw EntityTag.missing();
        }
    }

    @Post("/{round}/close")
    @Admits({NATIONAL})
    HttpResponse<RoundView> close(Actor actor, String survey, String round, HttpRequest<?> request) {
        return answer(actor, rounds.close(actor, survey, week(round), matched(actor, survey, week(round), request)));
    }

    @Post("/{round}/publish")
    @Admits({NATIONAL})
    HttpResponse<RoundView> publish(Actor actor, String survey, String round, HttpRequest<?> request) {
        return answer(actor, rounds.publish(actor, survey, week(round), matched(actor, survey, week(round), request)));
    }

    @Post("/{round}/reopen")
    @Admits({NATIONAL})
    HttpResponse<RoundView> reopen(Actor actor, String survey, String round, HttpRequest<?> request) {
        return answer(actor, rounds.reopen(actor, survey, week(round), matched(actor, survey, week(round), request)));
    }

    private @Nullable Integer matched(Actor actor, String survey, IsoWeek week, HttpRequest<?> request) {
        return EntityTag.matched(request, () -> rounds.find(actor, survey, week).version());
    }

    private static IsoWeek week(String round) {
        return Asked.week("round", round);
    }

    private static RoundChange.Changed changed(RoundChange change) {
        return switch (change) {
            case RoundChange.Changed changed -> changed;
            case RoundChange.Refused(Text reason) -> throw Refusal.of(HttpStatus.CONFLICT, reason);
            case RoundChange.Waits waits -> throw waiting(waits);
        };
    }

    /** One fault for each question and place that the correction would tell something of. */
    private static Refusal waiting(RoundChange.Waits waits) {
        List<Refusal.Fault> faults = waits.concerns().stream()
                .flatMap(concern -> concern.where().stream()
                        .map(place -> new Refusal.Fault(
                                null,
                                null,
                                concern.code(),
                                place.code().equals(Concern.WHOLE) ? Country.CODE : place.code(),
                                Text.of("problem.fault.waits", place.name()))))
                .toList();
        return new Refusal(
                HttpStatus.CONFLICT,
                waits.reason(),
                faults.subList(0, Math.min(faults.size(), Problem.SHOWN)),
                faults.size());
    }

    private static HttpResponse<RoundView> answer(Actor actor, RoundChange change) {
        RoundChange.Changed changed = changed(change);
        Texts texts = Texts.in(actor.language());
        return tagged(
                changed.round(),
                RoundView.of(
                        changed.round(),
                        changed.remarks().stream().map(texts::say).toList()));
    }

    private static MutableHttpResponse<RoundView> answer(Round round) {
        return tagged(round, RoundView.of(round));
    }

    private static MutableHttpResponse<RoundView> tagged(Round round, RoundView view) {
        return HttpResponse.ok(view).header("ETag", EntityTag.tag(round.version()));
    }
}
