package no.opptrapp.survey.design;

/** The rule of slots: counted from 1, and few enough for one row. */
final class Slots {

    private static final int MOST = 500;

    private Slots() {}

    static void check(String code, int slot) {
        if (slot < 1 || slot > MOST) {
            throw new IllegalArgumentException(code + " has slot " + slot + "; slots are 1 to " + MOST);
        }
    }
}
