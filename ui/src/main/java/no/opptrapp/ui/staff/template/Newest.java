package no.opptrapp.ui.staff.template;

import java.util.function.Consumer;

/** Of several answers that are on their way only the newest is shown: an older one that takes longer comes too late. */
final class Newest {

    private int asked;

    /** Asks anew; what is answered goes through what this gives back. */
    Consumer<Runnable> ask() {
        int mine = ++asked;
        return answer -> {
            if (mine == asked) {
                answer.run();
            }
        };
    }
}
