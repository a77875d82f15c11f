package no.opptrapp.planning.neighbour;

import org.jspecify.annotations.Nullable;

/**
 * What people say about another plan.
 *
 * @param name what the area calls it
 * @param from the first year it is for; null when nothing is said
 * @param to the last year it is for; null when nothing is said
 * @param reference where to find it: an address on the web, or how the archive names it; may be empty
 */
public record NeighbourDraft(
        String name,
        PlanKind kind,
        @Nullable Integer from,
        @Nullable Integer to,
        String reference) {

    public NeighbourDraft {
        name = name.strip();
        reference = reference.strip();
    }

    /** A plan of which no more is known. */
    public static NeighbourDraft of(String name, PlanKind kind) {
        return new NeighbourDraft(name, kind, null, null, "");
    }

    /** Whether the reference is an address that a browser can open. */
    public boolean isLink() {
        return reference.startsWith("https://") || reference.startsWith("http://");
    }
}
