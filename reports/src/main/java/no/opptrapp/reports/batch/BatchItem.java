package no.opptrapp.reports.batch;

import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One report of a batch.
 *
 * @param tries how often it was begun
 * @param problem why it failed; null when it did not
 * @param report what it is in the archive; null until it is done
 */
public record BatchItem(
        String area,
        Language language,
        ItemState state,
        int tries,
        @Nullable Text problem,
        @Nullable UUID report) {}
