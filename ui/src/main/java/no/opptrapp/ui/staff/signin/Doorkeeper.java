package no.opptrapp.ui.staff.signin;

import no.opptrapp.core.access.Actor;

/** Decides who comes in by name and password. */
interface Doorkeeper {

    /**
     * Looks at a name and a password.
     *
     * @param from the address the attempt comes from, for slowing down those who guess
     */
    Answer admit(String user, String password, String from);

    /** Whether this is the demonstration, whose users everybody may know. */
    boolean demonstration();

    /** What the doorkeeper says. */
    sealed interface Answer {}

    record Welcome(Actor actor) implements Answer {}

    /** Name or password is wrong; which of the two is not told. */
    record Refused() implements Answer {}

    /** Too many attempts lately. */
    record Wait(long seconds) implements Answer {}
}
