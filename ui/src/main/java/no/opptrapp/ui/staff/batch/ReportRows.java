package no.opptrapp.ui.staff.batch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.BatchItem;
import no.opptrapp.reports.batch.BatchSheet;
import no.opptrapp.ui.staff.archive.ArchivedView;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The reports of a batch. Their rows stay while it goes on, and only what is new is drawn: nobody loses their place. */
final class ReportRows {

    private final BatchWords words;
    private final PlainTable table;
    private final Map<Of, Row> rows = new HashMap<>();

    ReportRows(Visit visit, BatchWords words) {
        this.words = words;
        table = new PlainTable(visit.say("batches.reports"))
                .cardsOnPhone()
                .head(visit.say("batches.area"), visit.say("batches.language"), visit.say("batches.state"));
    }

    Component table() {
        return table;
    }

    void show(BatchSheet sheet) {
        Set<Of> now = sheet.items().stream().map(Of::item).collect(Collectors.toUnmodifiableSet());
        if (!now.containsAll(rows.keySet())) {
            rows.clear();
            table.clear();
        }
        for (BatchItem item : sheet.items()) {
            rows.computeIfAbsent(Of.item(item), none -> add(item)).show(sheet.batch(), item);
        }
    }

    private Row add(BatchItem item) {
        Row row = new Row();
        table.row(row.name, new Span(item.language().ownName()), row.state);
        return row;
    }

    /** Which report of the batch it is. */
    private record Of(String area, Language language) {
        static Of item(BatchItem item) {
            return new Of(item.area(), item.language());
        }
    }

    /** What changes in a row. */
    private final class Row {

        private final Span name = new Span();
        private final Span state = new Span();
        private @Nullable BatchItem shown;

        void show(Batch batch, BatchItem item) {
            BatchItem before = shown;
            if (before == null || before.state() != item.state()) {
                state.removeAll();
                state.add(words.state(item.state()));
            }
            if (before == null || !Objects.equals(before.report(), item.report())) {
                name.removeAll();
                name.add(named(item.report(), words.numbered(batch, item)));
            }
            shown = item;
        }

        private Component named(@Nullable UUID report, String area) {
            return report == null ? new Span(area) : new Anchor(ArchivedView.address(report), area);
        }
    }
}
