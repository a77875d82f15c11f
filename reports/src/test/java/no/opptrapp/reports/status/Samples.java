package no.opptrapp.reports.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Guidance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.value.SummedParts;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.gap.Gaps;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Origin;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.reports.status.PersonYears.Column;
import org.jspecify.annotations.Nullable;

/** Findings that tests begin with: Bergen in 2023, of which nothing is known yet. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2024, 1, 15);
    static final Municipality BERGEN =
            new Municipality(Borders.B2020, "4601", "Bergen", "Bergen", "Bergen", "46", "VL", 11, null);

    private Samples() {}

    static StatusFindings nothing() {
        return with(years(Map.of()), new MeasuresOfYear(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    static StatusFindings with(PersonYears years, MeasuresOfYear measures) {
        return new StatusFindings(
                new Subject(BERGEN, Borders.B2020, List.of(), null, false, false),
                2023,
                TODAY,
                List.of(),
                List.of(),
                Map.of(),
                years,
                List.of(),
                0,
                new Coverage(List.of(), List.of(), Set.of()),
                new Gaps(List.of(), Map.of()),
                measures,
                List.of(),
                List.of(),
                List.of());
    }

    /** Totals by year. */
    static PersonYears years(Map<Integer, Finding> totals) {
        Map<Period, Map<Column, Value>> values = new LinkedHashMap<>();
        totals.keySet().stream()
                .sorted()
                .forEach(year ->
                        values.put(new Year(year), Map.of(Column.TOTAL, value("PY_TOTAL", year, totals.get(year)))));
        Map<Column, Indicator> defined = new HashMap<>();
        for (Column column : Column.values()) {
            defined.put(
                    column, indicator(column.indicator(), column == Column.RATE ? Unit.PER_1000 : Unit.PERSON_YEARS));
        }
        return new PersonYears(defined, values, List.of(), List.of());
    }

    static Finding finding(double value, Status status) {
        return new Finding(value, null, null, status);
    }

    static Value value(String indicator, int year, Finding finding) {
        return new Value(
                new Observation(
                        new ObservationKey(indicator, "4601", Borders.B2020, new Year(year)), finding, "test", 1, true),
                new SummedParts(1, 0, 0, 0, 0, 0),
                false);
    }

    static Indicator indicator(String code, Unit unit) {
        return new Indicator(
                code,
                1,
                "TILGANG",
                new Text.Named("Navn på " + code, "Namn på " + code, "Name of " + code),
                unit == Unit.YES_NO ? Indicator.ValueType.YES_NO : Indicator.ValueType.NUMBER,
                unit,
                null,
                null,
                null,
                Indicator.MergeRule.AGREE,
                false,
                Indicator.Level.MUNICIPALITY,
                Indicator.Direction.UP,
                false,
                "annual",
                "Prøvedata",
                null,
                Guidance.NONE);
    }

    static Measure measure(
            String title,
            MeasureStatus status,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable LocalDate done) {
        return new Measure(
                UUID.nameUUIDFromBytes(title.getBytes()),
                "4601",
                1,
                MeasureDraft.of(title, "TILGANG", TargetGroup.USERS, status).with(new Schedule(starts, ends, done)),
                Origin.OWN,
                Instant.EPOCH,
                Instant.EPOCH,
                "Planlegger",
                null);
    }
}
