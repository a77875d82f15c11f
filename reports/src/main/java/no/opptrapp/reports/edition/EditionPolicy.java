package no.opptrapp.reports.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/** A draft goes to review, a review is approved by somebody else or goes back, and what is approved can be opened again. */
final class EditionPolicy {

    /** The longest reason, in characters. */
    static final int LONGEST = 500;

    private EditionPolicy() {}

    static List<Text> askFaults(Edition edition) {
        return edition.state() == EditionState.DRAFT ? List.of() : List.of(Text.of("edition.fault.not_draft"));
    }

    /**
     * @param last who wrote last; null where nobody wrote
     * @param may those who may approve it
     */
    static List<Text> approveFaults(Edition edition, UUID actor, @Nullable UUID last, List<UUID> may) {
        if (edition.state() != EditionState.REVIEW) {
            return List.of(Text.of("edition.fault.not_in_review"));
        }
        // Where nobody wrote, the report is that of who asked for the review.
        UUID own = last == null ? edition.steps().getLast().by() : last;
        boolean another = may.stream().anyMatch(id -> !id.equals(own));
        return own.equals(actor) && another ? List.of(Text.of("edition.fault.own")) : List.of();
    }

    static List<Text> backFaults(Edition edition, String reason) {
        List<Text> faults = new ArrayList<>();
        if (edition.state() == EditionState.DRAFT) {
            faults.add(Text.of("edition.fault.is_draft"));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            faults.add(Text.of("edition.fault.reason", LONGEST));
        }
        UnseenCharacters.fault(reason).ifPresent(faults::add);
        return faults;
    }
}
