package no.opptrapp.reports.batch;

import java.util.List;

/**
 * A batch with its reports.
 *
 * @param items by code
 */
public record BatchSheet(Batch batch, List<BatchItem> items) {
    public BatchSheet {
        items = List.copyOf(items);
    }
}
