package no.opptrapp.planning.continuity.stress;

/** How many functions of each criticality. */
public record Counts(int a, int b, int c) {

    public int of(Criticality criticality) {
        return switch (criticality) {
            case A -> a;
            case B -> b;
            case C -> c;
        };
    }

    public int all() {
        return a + b + c;
    }
}
