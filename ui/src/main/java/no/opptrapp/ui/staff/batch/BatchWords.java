package no.opptrapp.ui.staff.batch;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.BatchItem;
import no.opptrapp.reports.batch.ItemState;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** What batches and their reports are called. */
final class BatchWords {

    /** So many areas are named in a title. */
    private static final int NAMED = 4;

    private final Visit visit;
    private final Areas areas;

    BatchWords(Visit visit, Areas areas) {
        this.visit = visit;
        this.areas = areas;
    }

    /** "Statusrapportar 2025 for Vestland". */
    String title(Batch batch) {
        return visit.say(
                "batches.of." + batch.kind().word(),
                IsoWeek.read(batch.period())
                        .map(week -> visit.say(week.label()))
                        .orElse(batch.period()),
                areas(batch));
    }

    /** The first few by name: somebody may have chosen hundreds. */
    private String areas(Batch batch) {
        String first = batch.areas().stream()
                .limit(NAMED)
                .map(code -> area(batch.year(), code))
                .collect(Collectors.joining(", "));
        int more = batch.areas().size() - NAMED;
        return more > 0 ? visit.say("batches.and-more", first, more) : first;
    }

    /** The name of an area on the borders of a year. */
    String area(int year, String code) {
        return areas.register()
                .find(Borders.inYear(year), code)
                .map(Area::name)
                .map(visit::say)
                .orElse(code);
    }

    /** The name of a report's area with its code. */
    String numbered(Batch batch, BatchItem item) {
        return area(batch.year(), item.area()) + " (" + item.area() + ")";
    }

    /** How far it has come, in a sentence. */
    String progress(Batch batch) {
        return visit.say(
                "batches.progress",
                batch.count(ItemState.DONE),
                batch.all(),
                batch.count(ItemState.FAILED),
                batch.count(ItemState.CANCELLED));
    }

    Span state(Batch batch) {
        if (batch.isOpen()) {
            return Parts.status(Icon.CLOCK, visit.say("batches.open"), "planned");
        }
        if (batch.count(ItemState.FAILED) > 0) {
            return Parts.status(Icon.WARNING, visit.say("batches.failed"), "waiting");
        }
        return batch.count(ItemState.CANCELLED) > 0
                ? Parts.status(Icon.INFO, visit.say("batches.cancelled"), "planned")
                : Parts.status(Icon.CHECK, visit.say("batches.done"), "done");
    }

    Span state(ItemState state) {
        String word = visit.say(state.label());
        return switch (state) {
            case WAITING, RUNNING -> Parts.status(Icon.CLOCK, word, "planned");
            case DONE -> Parts.status(Icon.CHECK, word, "done");
            case FAILED -> Parts.status(Icon.WARNING, word, "waiting");
            case CANCELLED -> Parts.status(Icon.INFO, word, "planned");
        };
    }
}
