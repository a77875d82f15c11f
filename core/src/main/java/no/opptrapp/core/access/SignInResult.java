package no.opptrapp.core.access;

import java.time.Instant;

/** How an attempt to sign in went. Whether the username exists is never told. */
public sealed interface SignInResult {

    /** Welcome. */
    record SignedIn(User user) implements SignInResult {}

    /** Unknown user, wrong password, or deactivated. */
    record Refused() implements SignInResult {}

    /**
     * Too many attempts failed lately for this username, whose password was not looked at; or from this address, and
     * this one did too.
     *
     * @param until when trying again makes sense
     */
    record TooMany(Instant until) implements SignInResult {}
}
