package no.opptrapp.planning.calendar;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.text.Text;

/** When the targets that count for an area should be reached: the last day of their period. */
@Singleton
class TargetDays implements CalendarSource {

    private final TargetService targets;
    private final IndicatorService indicators;

    TargetDays(TargetService targets, IndicatorService indicators) {
        this.targets = targets;
        this.indicators = indicators;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.TARGET);
    }

    @Override
    public List<CalendarEntry> in(Actor actor, String area, int year) {
        return targets.all(actor, area).stream()
                .filter(sheet -> sheet.target().goal().period().lastDay().getYear() == year)
                .map(sheet -> entry(actor, sheet))
                .toList();
    }

    private CalendarEntry entry(Actor actor, TargetSheet sheet) {
        String indicator = sheet.target().indicator();
        return new CalendarEntry(
                "target/" + sheet.target().area() + "/" + indicator,
                EntryKind.TARGET,
                sheet.target().goal().period().lastDay(),
                sheet.target().area(),
                Text.of("calendar.target", indicators.get(actor, indicator).name()),
                null,
                false,
                false,
                "indicators/" + indicator,
                sheet.target().at());
    }
}
