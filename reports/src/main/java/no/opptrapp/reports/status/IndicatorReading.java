package no.opptrapp.reports.status;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.ComparisonService;
import no.opptrapp.core.comparison.ComparisonWords;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.comparison.figure.ComparisonFigure;
import no.opptrapp.core.comparison.figure.ComparisonFigures;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Newest;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Asks core for the values of an area up to a year, its targets, and what others report of the same periods. */
@Singleton
class IndicatorReading {

    private static final List<Peers> BESIDE = List.of(Peers.KOSTRA, Peers.COUNTY, Peers.COUNTRY);

    private final IndicatorService indicators;
    private final ValueService values;
    private final TargetService targets;
    private final ComparisonService comparisons;
    private final ComparisonFigures figures;

    IndicatorReading(
            IndicatorService indicators,
            ValueService values,
            TargetService targets,
            ComparisonService comparisons,
            ComparisonFigures figures) {
        this.indicators = indicators;
        this.values = values;
        this.targets = targets;
        this.comparisons = comparisons;
        this.figures = figures;
    }

    /** What was read: each indicator by its code in the order they are defined, and the person-years. */
    record Found(Map<String, IndicatorLine> lines, PersonYears personYears) {}

    Found read(Actor actor, Subject subject, int year) {
        Map<String, List<Value>> own = approved(actor, subject, subject.area(), year);
        Optional<Area> region = subject.around().stream()
                .filter(area -> area.kind() == AreaKind.REGION)
                .findFirst();
        Map<String, TargetSheet> sheets = new HashMap<>();
        targets.all(actor, subject.area().code())
                .forEach(sheet -> sheets.put(sheet.target().indicator(), sheet));
        Map<String, IndicatorLine> lines = new LinkedHashMap<>();
        for (Indicator indicator : indicators.list(actor)) {
            boolean ofRegion = indicator.level() == Indicator.Level.REGION && region.isPresent();
            List<Value> found = ofRegion
                    ? approved(actor, subject, region.get(), year, indicator)
                    : own.getOrDefault(indicator.code(), List.of());
            Value value = newest(found);
            lines.put(
                    indicator.code(),
                    new IndicatorLine(
                            indicator,
                            value,
                            value == null ? null : before(indicator, found, value),
                            ofRegion ? region.get() : null,
                            sheets.get(indicator.code()),
                            value == null || ofRegion ? List.of() : beside(actor, indicator, subject, value)));
        }
        return new Found(lines, personYears(actor, subject, own, lines));
    }

    private Map<String, List<Value>> approved(Actor actor, Subject subject, Area area, int year) {
        return values.find(actor, of(subject, area), Optional.empty(), ValueService.LIMIT).items().stream()
                .filter(value -> value.key().period().lastDay().getYear() <= year)
                .collect(Collectors.groupingBy(value -> value.key().indicator()));
    }

    /** Of one indicator: to ask a landsdel for all of them would add up its municipalities for nothing. */
    private List<Value> approved(Actor actor, Subject subject, Area area, int year, Indicator indicator) {
        return values.all(actor, indicator.code(), of(subject, area)).stream()
                .filter(value -> value.key().period().lastDay().getYear() <= year)
                .toList();
    }

    private static ObservationQuery of(Subject subject, Area area) {
        return ObservationQuery.all().inArea(area.code()).on(subject.borders()).approved();
    }

    /** The newest with a number; where there is none, the newest that may not be shown. */
    private static @Nullable Value newest(List<Value> found) {
        return Newest.of(found)
                .map(Newest::value)
                .or(() -> found.stream()
                        .filter(value -> !value.finding().status().hasValue()
                                && value.finding().status() != Status.MISSING)
                        .max(Comparator.comparing(value -> value.key().period().lastDay())))
                .orElse(null);
    }

    private static @Nullable Value before(Indicator indicator, List<Value> found, Value value) {
        List<Value> comparable = found.stream()
                .filter(each -> each.finding().status().isOfItsPeriod())
                .toList();
        return Newest.before(indicator, comparable, value).orElse(null);
    }

    /** Who is alone in a group or county, as Oslo is, is held against nobody there. */
    private List<Comparison> beside(Actor actor, Indicator indicator, Subject subject, Value value) {
        if (indicator.direction() == Indicator.Direction.NEITHER) {
            return List.of();
        }
        String area = subject.area().code();
        return comparisons.beside(actor, indicator, area, value.key().period(), BESIDE).stream()
                .filter(comparison -> comparison.values().size() > 1)
                .toList();
    }

    private PersonYears personYears(
            Actor actor, Subject subject, Map<String, List<Value>> own, Map<String, IndicatorLine> lines) {
        Map<PersonYears.Column, Indicator> defined = new HashMap<>();
        Map<Period, Map<PersonYears.Column, Value>> byPeriod =
                new TreeMap<>(Comparator.comparing(Period::lastDay).thenComparing(Period::key));
        for (PersonYears.Column column : PersonYears.Column.values()) {
            IndicatorLine line = lines.get(column.indicator());
            if (line != null) {
                defined.put(column, line.indicator());
                own.getOrDefault(column.indicator(), List.of())
                        .forEach(value -> byPeriod.computeIfAbsent(value.key().period(), period -> new HashMap<>())
                                .put(column, value));
            }
        }
        IndicatorLine rate = lines.get(PersonYears.Column.RATE.indicator());
        Value value = rate == null ? null : rate.value();
        if (rate == null || value == null || rate.beside().isEmpty()) {
            return new PersonYears(defined, byPeriod, List.of(), List.of());
        }
        Peers peers = rate.against(Peers.KOSTRA).isPresent() ? Peers.KOSTRA : Peers.COUNTRY;
        ComparisonQuery query = ComparisonQuery.of(
                        PersonYears.Column.RATE.indicator(), subject.area().code())
                .against(peers)
                .inYear(value.key().period().lastDay().getYear());
        return switch (comparisons.compare(actor, query)) {
            case ComparisonOutcome.Done done -> {
                Map<ComparisonFigure, Figure> drawn = figures.of(actor, done);
                List<Figure> wanted = new ArrayList<>();
                for (ComparisonFigure which : List.of(ComparisonFigure.DISTRIBUTION, ComparisonFigure.TREND)) {
                    Optional.ofNullable(drawn.get(which)).ifPresent(wanted::add);
                }
                List<Text> said = ComparisonWords.summary(done.comparison());
                yield new PersonYears(defined, byPeriod, wanted, said);
            }
            case ComparisonOutcome.Refused _ -> new PersonYears(defined, byPeriod, List.of(), List.of());
        };
    }
}
