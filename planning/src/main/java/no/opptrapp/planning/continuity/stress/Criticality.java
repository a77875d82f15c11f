package no.opptrapp.planning.continuity.stress;

import java.util.Optional;
import no.opptrapp.core.text.Text;

/** How badly people are hurt when a function stops, worst first. */
public enum Criticality {
    A,
    B,
    C;

    /** The criticality of a letter, small or capital. */
    public static Optional<Criticality> of(String letter) {
        return switch (letter) {
            case "A", "a" -> Optional.of(A);
            case "B", "b" -> Optional.of(B);
            case "C", "c" -> Optional.of(C);
            default -> Optional.empty();
        };
    }

    /** What the letter means. */
    public Text label() {
        return switch (this) {
            case A -> Text.of("continuity.criticality.a");
            case B -> Text.of("continuity.criticality.b");
            case C -> Text.of("continuity.criticality.c");
        };
    }
}
