package no.opptrapp.reports.country;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Newest;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.period.Period;
import org.jspecify.annotations.Nullable;

/** Asks core for what is known of the whole country up to a year. */
@Singleton
class NationalReading {

    private static final double YES = 0.5;

    private final ValueService values;
    private final TargetService targets;
    private final Areas areas;

    NationalReading(ValueService values, TargetService targets, Areas areas) {
        this.values = values;
        this.targets = targets;
        this.areas = areas;
    }

    /** The country's own targets. */
    Map<String, TargetSheet> targets(Actor actor) {
        Map<String, TargetSheet> sheets = new LinkedHashMap<>();
        targets.all(actor, Country.CODE)
                .forEach(sheet -> sheets.put(sheet.target().indicator(), sheet));
        return sheets;
    }

    /** What was found of the indicators that have a value for the country: not of yes and no. */
    Map<String, NationalLine> lines(Actor actor, List<Indicator> indicators, int year) {
        Map<String, NationalLine> lines = new LinkedHashMap<>();
        indicators.stream()
                .filter(indicator -> indicator.unit() != Unit.YES_NO)
                .forEach(indicator -> lines.put(indicator.code(), line(actor, indicator, year)));
        return lines;
    }

    private NationalLine line(Actor actor, Indicator indicator, int year) {
        List<Value> found = upTo(
                year,
                values.all(
                        actor,
                        indicator.code(),
                        ObservationQuery.all().approved().inArea(Country.CODE)));
        Value value = Newest.of(found)
                .map(Newest::value)
                .filter(each -> each.parts().isEnough())
                .orElse(null);
        return new NationalLine(indicator, value, value == null ? null : before(indicator, found, value));
    }

    private static List<Value> upTo(int year, List<Value> values) {
        return values.stream()
                .filter(value -> value.key().period().lastDay().getYear() <= year)
                .toList();
    }

    private static @Nullable Value before(Indicator indicator, List<Value> found, Value value) {
        List<Value> comparable =
                found.stream().filter(each -> each.finding().value() != null).toList();
        return Newest.before(indicator, comparable, value).orElse(null);
    }

    /** Services that municipalities answer for by yes or no. */
    Map<String, ServiceYears> services(Actor actor, List<Indicator> indicators, int year) {
        Map<String, ServiceYears> services = new LinkedHashMap<>();
        indicators.stream()
                .filter(indicator ->
                        indicator.unit() == Unit.YES_NO && indicator.level() == Indicator.Level.MUNICIPALITY)
                .forEach(indicator -> services.put(indicator.code(), service(actor, indicator, year)));
        return services;
    }

    private ServiceYears service(Actor actor, Indicator indicator, int year) {
        ObservationQuery municipalities = ObservationQuery.all().approved().at(AreaKind.MUNICIPALITY);
        List<Value> found = upTo(year, values.all(actor, indicator.code(), municipalities));
        Map<Period, Map<Borders, List<Value>>> byPeriod =
                new TreeMap<>(Comparator.comparing(Period::lastDay).thenComparing(Period::key));
        found.forEach(value -> byPeriod.computeIfAbsent(value.key().period(), first -> new HashMap<>())
                .computeIfAbsent(value.key().borders(), first -> new ArrayList<>())
                .add(value));
        List<ServiceYears.Year> years = new ArrayList<>();
        byPeriod.forEach((period, byBorders) -> byBorders.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Borders, List<Value>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(main -> counted(period, main.getKey(), main.getValue()))
                .ifPresent(years::add));
        return new ServiceYears(indicator, years, found.stream().anyMatch(Value::reconstructed));
    }

    /** Answers for the year itself: what was carried forward says nothing of it. */
    private Optional<ServiceYears.Year> counted(Period period, Borders borders, List<Value> values) {
        List<Double> answers = values.stream()
                .map(Value::finding)
                .filter(finding -> finding.status().isOfItsPeriod() && finding.status() != Status.ESTIMATED)
                .flatMap(finding -> Optional.ofNullable(finding.value()).stream())
                .toList();
        int yes = (int) answers.stream().filter(answer -> answer >= YES).count();
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new ServiceYears.Year(
                        period,
                        yes,
                        answers.size(),
                        areas.register().municipalities(borders).size()));
    }
}
