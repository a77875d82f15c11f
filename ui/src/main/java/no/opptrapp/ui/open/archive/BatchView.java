package no.opptrapp.ui.open.archive;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.BatchItem;
import no.opptrapp.reports.batch.BatchSheet;
import no.opptrapp.reports.batch.ItemState;
import no.opptrapp.ui.open.request.Asked;

/**
 * A batch and how far it has come.
 *
 * @param series id of the survey; empty for annual reports
 * @param period the year, or the week of the round
 * @param year the year, or the year of the round
 * @param reports one by one; null in a list
 */
@Serdeable
record BatchView(
        String id,
        String kind,
        String series,
        String period,
        int year,
        List<String> areas,
        String askedAt,
        String askedBy,
        boolean open,
        Counts counts,
        @Nullable List<Item> reports) {

    @Serdeable
    record Counts(int all, int waiting, int running, int done, int failed, int cancelled) {}

    /**
     * A report of it.
     *
     * @param problem why it failed, in words
     * @param report its id in the archive
     */
    @Serdeable
    record Item(
            String area,
            String language,
            String state,
            int tries,
            @Nullable String problem,
            @Nullable String report) {}

    static BatchView of(Batch batch) {
        return of(batch, null);
    }

    static BatchView of(BatchSheet sheet, Texts texts) {
        return of(
                sheet.batch(),
                sheet.items().stream().map(item -> item(item, texts)).toList());
    }

    private static BatchView of(Batch batch, @Nullable List<Item> reports) {
        return new BatchView(
                batch.id().toString(),
                Asked.written(batch.kind()),
                batch.series(),
                batch.period(),
                batch.year(),
                batch.areas(),
                batch.askedAt().toString(),
                batch.askedBy(),
                batch.isOpen(),
                new Counts(
                        batch.all(),
                        batch.count(ItemState.WAITING),
                        batch.count(ItemState.RUNNING),
                        batch.count(ItemState.DONE),
                        batch.count(ItemState.FAILED),
                        batch.count(ItemState.CANCELLED)),
                reports);
    }

    private static Item item(BatchItem item, Texts texts) {
        Text problem = item.problem();
        UUID report = item.report();
        return new Item(
                item.area(),
                item.language().tag(),
                Asked.written(item.state()),
                item.tries(),
                problem == null ? null : texts.say(problem),
                report == null ? null : report.toString());
    }
}
