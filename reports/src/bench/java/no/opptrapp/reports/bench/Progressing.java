package no.opptrapp.reports.bench;

import java.io.PrintStream;

/** Says what is being done, so that a run of many minutes shows that it is alive; apart from the results. */
final class Progressing {

    private static final int TENTHS = 10;

    private final PrintStream out;
    private final long start = System.nanoTime();
    private String what = "";

    Progressing(PrintStream out) {
        this.out = out;
    }

    void begin(String what) {
        this.what = what;
        say(what);
    }

    /** So many of all are done; said at every tenth. */
    void done(int count, int all) {
        if (count * TENTHS / all > (count - 1) * TENTHS / all) {
            say(what + ": " + count + " of " + all);
        }
    }

    private void say(String words) {
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        out.printf("   %d:%02d  %s%n", seconds / 60, seconds % 60, words);
    }
}
