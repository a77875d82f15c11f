package no.opptrapp.ui.staff.signin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.SignIn;
import no.opptrapp.core.access.SignInResult;
import no.opptrapp.core.text.Language;

/** Asks the program's own users and passwords. */
@Singleton
final class AccessDoorkeeper implements Doorkeeper {

    private static final Actor STRANGER = Actor.reader(Language.NB);

    private final SignIn signIn;
    private final Clock clock;
    private final KnownPasswords knownPasswords;

    AccessDoorkeeper(SignIn signIn, Clock clock, KnownPasswords knownPasswords) {
        this.signIn = signIn;
        this.clock = clock;
        this.knownPasswords = knownPasswords;
    }

    @Override
    public Answer admit(String user, String password, String from) {
        return switch (signIn.withPassword(STRANGER, user, password, from)) {
            case SignInResult.SignedIn(var known) -> new Welcome(known.actor());
            case SignInResult.Refused() -> new Refused();
            case SignInResult.TooMany(Instant until) ->
                new Wait(Math.max(1, Duration.between(clock.instant(), until).toSeconds()));
        };
    }

    @Override
    public boolean demonstration() {
        return knownPasswords.areHere();
    }
}
