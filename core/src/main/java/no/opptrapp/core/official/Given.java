package no.opptrapp.core.official;

import java.util.List;

/**
 * An answer that is kept.
 *
 * @param path what was asked
 * @param areas the areas that were asked of
 * @param body what was told
 */
public record Given(String path, List<String> areas, String body) {}
