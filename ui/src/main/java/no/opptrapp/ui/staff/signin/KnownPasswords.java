package no.opptrapp.ui.staff.signin;

/** Whether users are here whose passwords everybody may know, so that the sign-in page can name them. */
public interface KnownPasswords {

    boolean areHere();
}
