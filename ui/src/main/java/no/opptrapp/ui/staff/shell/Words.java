package no.opptrapp.ui.staff.shell;

/** Small changes to words for the place they stand in. */
public final class Words {

    private Words() {}

    /** With a capital first letter, as at the beginning of a title. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
