package no.opptrapp.core.area;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of an area.
 *
 * @param from the borders before the step
 * @param before the area as it was
 * @param to the borders after the step
 * @param after the area it went into
 * @param kind what happened
 * @param share how much of {@code before} went this way; null for counties, whose shares nobody publishes
 * @param basis what the share rests on, null when nothing was divided
 */
public record AreaStep(
        Borders from,
        Area before,
        Borders to,
        Area after,
        Change.Kind kind,
        @Nullable BigDecimal share,
        @Nullable String basis) {}
