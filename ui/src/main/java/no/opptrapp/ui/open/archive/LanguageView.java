package no.opptrapp.ui.open.archive;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The form of Norwegian of an area's reports.
 *
 * @param form what the area has chosen; null where it follows its county
 * @param usual what its reports are in when nobody asks for another
 * @param version how often it was written down
 */
@Serdeable
record LanguageView(String area, @Nullable String form, String usual, int version) {}
