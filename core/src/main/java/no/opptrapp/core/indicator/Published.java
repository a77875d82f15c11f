package no.opptrapp.core.indicator;

import java.util.List;

/**
 * What publishing did.
 *
 * @param added observations there were none of before
 * @param changed observations with another value than before, each with a new version
 * @param unchanged observations that stood so already
 * @param kept what stands as another source found it, although something else was to be published
 */
public record Published(int added, int changed, int unchanged, List<Observation> kept) {

    public Published {
        kept = List.copyOf(kept);
    }

    Published(int added, int changed, int unchanged) {
        this(added, changed, unchanged, List.of());
    }
}
