package no.opptrapp.ui.open.archive;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The form of Norwegian that an area chooses.
 *
 * @param form {@code nb} or {@code nn}; null to follow the county
 */
@Serdeable
record LanguageBody(@Nullable String form) {}
