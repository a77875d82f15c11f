package no.opptrapp.core.indicator.figure;

import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.text.Text;

/** A value of an indicator as the cell of a figure, with how it came about, or why there is none. */
public final class FindingCell {

    private FindingCell() {}

    public static Cell of(Finding finding) {
        Double value = finding.value();
        if (value == null) {
            return finding.status() == Status.HIDDEN
                    ? new Cell.Hidden(Text.of("indicator.status.hidden"), null)
                    : new Cell.Missing();
        }
        return new Cell.Shown(value, finding.base(), finding.interval(), status(finding.status()));
    }

    private static Cell.Status status(Status status) {
        return switch (status) {
            case CARRIED_FORWARD -> Cell.Status.CARRIED_FORWARD;
            case IMPUTED -> Cell.Status.IMPUTED;
            case CORRECTED -> Cell.Status.CORRECTED;
            case ESTIMATED -> Cell.Status.ESTIMATED;
            case REPORTED, MISSING, HIDDEN -> Cell.Status.REPORTED;
        };
    }
}
