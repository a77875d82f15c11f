package no.opptrapp.ui.staff.imports;

import com.vaadin.flow.component.html.Div;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Says of a file that was not taken in at all why that was. */
public final class Lost {

    private Lost() {}

    /** The reason, for everything but a file that came through. */
    public static Div notice(Visit visit, Arrival<?> arrival, String file) {
        return switch (arrival) {
            case Arrival.Rejected<?>(String reason) ->
                Parts.notice("refused", reason, Parts.quiet(visit.say("imports.rejected")));
            case Arrival.Broken<?> _ -> Parts.notice("refused", visit.say("imports.broken", file));
            case Arrival.Waits<?> _ -> Parts.notice("refused", visit.say("imports.busy", file));
            case Arrival.Denied<?> _ -> Parts.notice("refused", visit.say("imports.denied", file));
            case Arrival.Failed<?> _ -> Parts.notice("refused", visit.say("imports.failed", file));
            case Arrival.Settled<?> settled ->
                throw new IllegalArgumentException("It came through: " + settled.result());
        };
    }
}
