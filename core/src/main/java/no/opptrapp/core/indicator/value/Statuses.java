package no.opptrapp.core.indicator.value;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.indicator.Status;

/** The status of what was worked out from values that are there. */
final class Statuses {

    /** From the least trustworthy on: what must stay out of ranks and trends comes first. */
    private static final List<Status> WEAKEST_FIRST =
            List.of(Status.CARRIED_FORWARD, Status.ESTIMATED, Status.IMPUTED, Status.CORRECTED);

    private Statuses() {}

    /** Of one municipality: as weak as the weakest of what it is made of. */
    static Status weakest(Collection<Status> statuses) {
        return WEAKEST_FIRST.stream().filter(statuses::contains).findFirst().orElse(Status.REPORTED);
    }

    /** Of the pieces of one municipality; a divided one is an estimate. */
    static Status ofMunicipality(List<Piece> pieces) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (Piece piece : pieces) {
            statuses.add(piece.status());
            if (!piece.isWhole()) {
                statuses.add(Status.ESTIMATED);
            }
        }
        return weakest(statuses);
    }

    /**
     * Of a sum over many: an estimate where a municipality was divided, what all parts are, otherwise reported. A few
     * values carried forward do not make the sum of a country one; they are counted beside it.
     */
    static Status ofSum(Collection<Piece> pieces) {
        if (pieces.stream().anyMatch(piece -> !piece.isWhole())) {
            return Status.ESTIMATED;
        }
        List<Status> different = pieces.stream().map(Piece::status).distinct().toList();
        return different.size() == 1 ? different.getFirst() : Status.REPORTED;
    }
}
