package no.opptrapp.core.area;

import org.jspecify.annotations.Nullable;

/**
 * What is otherwise of a municipality we know, whose ground stays as it is.
 *
 * @param borders the borders it is known on
 * @param name its only official name; null where that stays
 * @param kostraGroup the number of its KOSTRA group; null where that stays
 */
public record AreaCorrection(
        Borders borders,
        String code,
        @Nullable String name,
        @Nullable Integer kostraGroup) {}
