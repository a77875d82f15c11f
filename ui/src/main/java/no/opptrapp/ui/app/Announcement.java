package no.opptrapp.ui.app;

import java.io.PrintStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What the program says once it is up: where the doors are, and who may come in. */
record Announcement(
        @Nullable URI staff,
        @Nullable URI open,
        boolean demonstration,
        @Nullable String setUpToken) {

    void print(PrintStream out) {
        out.println();
        out.println("  Opptrapp is open.");
        out.println();
        if (staff != null) {
            out.println("  Staff door   " + staff + "/");
        }
        if (open != null) {
            out.println("  Open door    " + open + "/");
        }
        if (demonstration) {
            users(out);
        }
        if (staff != null && setUpToken != null) {
            out.println();
            out.println(
                    "  Nobody can sign in yet. This link makes the first system owner; it works once, for an hour:");
            out.println("    " + staff + "/set-up/" + setUpToken);
        }
        out.println();
        out.println("  Stop with Ctrl-C.");
        out.println();
        out.flush();
    }

    private static void users(PrintStream out) {
        out.println();
        out.println("  Demonstration, with reconstructed data. Sign in with the password opptrapp as");
        out.println("    plan4601   municipal manager, Bergen");
        out.println("    fylke46    county coordinator, Vestland");
        out.println("    nasjonal   national survey team");
        out.println("    admin      system owner");
    }
}
