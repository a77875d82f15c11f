package no.opptrapp.ui.open.door;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.SignIn;
import no.opptrapp.core.access.SignInResult;
import no.opptrapp.core.text.Language;
import no.opptrapp.ui.address.Senders;
import no.opptrapp.ui.open.language.Reading;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Sender;

/** Finds out who makes a request. Nothing is remembered between requests. */
@Singleton
class Identity {

    private final SignIn signIn;
    private final Clock clock;
    private final Senders senders;

    Identity(SignIn signIn, Clock clock, Senders senders) {
        this.signIn = signIn;
        this.clock = clock;
        this.senders = senders;
    }

    /**
     * The actor of a request; a reader when it names nobody.
     *
     * @throws Refusal 401 when what it names is wrong, 429 after too many wrong passwords
     */
    Actor of(HttpRequest<?> request) {
        Optional<Language> wish = Reading.wish(request);
        Actor reader = Actor.reader(wish.orElse(Language.NB));
        Actor actor = request.getHeaders()
                .getFirst("Authorization")
                .map(header -> known(reader, Credentials.of(header), Sender.of(request, senders)))
                .orElse(reader);
        return wish.map(actor::reading).orElse(actor);
    }

    private Actor known(Actor reader, Credentials credentials, String address) {
        return switch (credentials) {
            case Credentials.Password(String username, String password) ->
                switch (signIn.withPassword(reader, username, password, address)) {
                    case SignInResult.SignedIn(var user) -> user.actor();
                    case SignInResult.Refused() -> throw Refusal.unknown();
                    case SignInResult.TooMany(var until) -> throw Refusal.tooMany(until, clock.instant());
                };
            case Credentials.Key(String secret) ->
                signIn.withKey(reader, secret).orElseThrow(Refusal::unknown);
            case Credentials.Unreadable() -> throw Refusal.unknown();
        };
    }
}
