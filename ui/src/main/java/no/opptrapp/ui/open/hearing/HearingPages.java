package no.opptrapp.ui.open.hearing;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;
import static no.opptrapp.core.access.Role.READER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.hearing.CommentOutcome;
import no.opptrapp.planning.hearing.HearingFault;
import no.opptrapp.planning.hearing.HearingSheet;
import no.opptrapp.planning.hearing.OpenHearings;
import no.opptrapp.ui.address.Origins;
import no.opptrapp.ui.address.Senders;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.language.Reading;
import no.opptrapp.ui.open.page.Frame;
import no.opptrapp.ui.open.page.Pages;
import no.opptrapp.ui.open.request.Sender;
import org.jspecify.annotations.Nullable;

/** {@code /p/hearing/<token>}: a plan on hearing, read and commented by a link. */
@Controller("/p/hearing/{token}")
final class HearingPages {

    private final OpenHearings hearings;
    private final Pages pages;
    private final Senders senders;
    private final Clock clock;

    HearingPages(OpenHearings hearings, Pages pages, Senders senders, Clock clock) {
        this.hearings = hearings;
        this.pages = pages;
        this.senders = senders;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_HTML)
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<String> show(HttpRequest<?> request, String token) {
        boolean sent = request.getParameters().getFirst("sent").isPresent();
        return page(request, token, HearingForm.EMPTY, List.of(), "", sent, HttpStatus.OK);
    }

    /** Whoever sees the trap is no person; it is told thanks, so that it learns nothing. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    HttpResponse<String> comment(
            HttpRequest<?> request,
            String token,
            @Nullable @Body("line") String line,
            @Nullable @Body("who") String who,
            @Nullable @Body("words") String words,
            @Nullable @Body("website") String trap) {
        HearingForm form = HearingForm.of(line, who, words, trap);
        if (Origins.isForeign(name -> request.getHeaders().get(name))) {
            return page(
                    request, token, form, List.of(), say(request, "hearing-page.foreign"), false, HttpStatus.FORBIDDEN);
        }
        if (!form.trap().isEmpty()) {
            hearings.get(reader(request), token);
            return thanks(request, token);
        }
        return switch (hearings.comment(reader(request), token, form.comment(), Sender.of(request, senders))) {
            case CommentOutcome.Kept() -> thanks(request, token);
            case CommentOutcome.Refused(List<HearingFault> faults) ->
                page(request, token, form, faults, "", false, HttpStatus.UNPROCESSABLE_ENTITY);
            case CommentOutcome.Closed() -> page(request, token, form, List.of(), "", false, HttpStatus.CONFLICT);
            case CommentOutcome.TooMany(Instant until) ->
                page(
                        request,
                        token,
                        form,
                        List.of(),
                        say(request, "hearing-page.too-many", minutes(until)),
                        false,
                        HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private long minutes(Instant until) {
        return Math.max(1, (Duration.between(clock.instant(), until).toSeconds() + 59) / 60);
    }

    /** Back to the page by a link, so that loading it again sends nothing again. */
    private static HttpResponse<String> thanks(HttpRequest<?> request, String token) {
        String lang = request.getParameters()
                .getFirst("lang")
                .flatMap(Reading::named)
                .map(language -> "&lang=" + language.tag())
                .orElse("");
        return HttpResponse.seeOther(URI.create("/p/hearing/" + token + "?sent=1" + lang + "#sent"));
    }

    private HttpResponse<String> page(
            HttpRequest<?> request,
            String token,
            HearingForm form,
            List<HearingFault> faults,
            String notice,
            boolean sent,
            HttpStatus status) {
        HearingSheet sheet = hearings.get(reader(request), token);
        Frame frame = Frame.of(request, Text.verbatim(sheet.hearing().title()));
        return pages.answer(
                        "hearing",
                        frame,
                        Map.of("page", new HearingPage(frame, sheet, form, faults, notice, sent && sheet.open())))
                .status(status)
                .header("X-Robots-Tag", "noindex")
                .header("Cache-Control", "no-store");
    }

    private static String say(HttpRequest<?> request, String key, Object... arguments) {
        return Texts.in(Reading.of(request)).say(key, arguments);
    }

    /** Also somebody who is signed in sees here what everybody with the link sees. */
    private static Actor reader(HttpRequest<?> request) {
        return Actor.reader(Reading.of(request));
    }
}
