package no.opptrapp.reports.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionPolicyTest {

    private static final UUID KARI = new UUID(0, 11);
    private static final UUID OLA = new UUID(0, 12);

    /** An edition that Kari took through these states. */
    private static Edition after(EditionState... states) {
        List<EditionStep> steps = new ArrayList<>();
        for (EditionState state : states) {
            steps.add(new EditionStep(steps.size() + 1, state, Instant.EPOCH, KARI, "Kari", null, "", 0, null));
        }
        return new Edition(ReportKey.annual(ReportKind.MUNICIPALITY, "4601", 2023, Language.NB), steps);
    }

    private static List<Text> approved(UUID by, @Nullable UUID last, UUID... may) {
        return EditionPolicy.approveFaults(after(EditionState.REVIEW), by, last, List.of(may));
    }

    @Test
    void who_wrote_last_does_not_approve_where_another_may() {
        assertThat(approved(KARI, KARI, KARI, OLA)).isNotEmpty();
        assertThat(approved(OLA, KARI, KARI, OLA)).isEmpty();
        assertThat(approved(KARI, KARI, KARI)).isEmpty();
    }

    @Test
    void where_nobody_wrote_who_asked_does_not_approve() {
        assertThat(approved(KARI, null, KARI, OLA)).isNotEmpty();
        assertThat(approved(OLA, null, KARI, OLA)).isEmpty();
    }

    @Test
    void only_a_draft_goes_to_review_and_only_what_is_in_review_is_approved() {
        assertThat(EditionPolicy.askFaults(after())).isEmpty();
        assertThat(EditionPolicy.askFaults(after(EditionState.REVIEW))).isNotEmpty();
        assertThat(EditionPolicy.approveFaults(after(), OLA, KARI, List.of(OLA)))
                .isNotEmpty();
        assertThat(EditionPolicy.approveFaults(
                        after(EditionState.REVIEW, EditionState.APPROVED), OLA, KARI, List.of(OLA)))
                .isNotEmpty();
    }

    @Test
    void it_goes_back_with_a_reason() {
        assertThat(EditionPolicy.backFaults(after(EditionState.REVIEW), "Tallene mangler"))
                .isEmpty();
        assertThat(EditionPolicy.backFaults(after(EditionState.REVIEW, EditionState.APPROVED), "Feil tall"))
                .isEmpty();
        assertThat(EditionPolicy.backFaults(after(EditionState.REVIEW), "  ")).hasSize(1);
        assertThat(EditionPolicy.backFaults(after(EditionState.REVIEW), "a".repeat(501)))
                .hasSize(1);
        assertThat(EditionPolicy.backFaults(after(), "Hvorfor ikke")).hasSize(1);
    }
}
