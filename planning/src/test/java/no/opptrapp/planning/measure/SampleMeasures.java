package no.opptrapp.planning.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.opptrapp.planning.goal.TargetGroup;

/** Measures that tests begin with. */
final class SampleMeasures {

    private SampleMeasures() {}

    /** A group for next of kin, planned for a year, with all fields filled but what it should change. */
    static MeasureDraft group(String title) {
        return new MeasureDraft(
                title,
                "Åtte kvelder, med en som har vært der selv.",
                "PARORENDE",
                TargetGroup.NEXT_OF_KIN,
                MeasureStatus.PLANNED,
                "Kari Nordmann",
                new Schedule(LocalDate.of(2020, 1, 15), LocalDate.of(2020, 12, 15), null),
                new Effort(new BigDecimal("250000"), new BigDecimal("0.5")),
                false,
                null,
                "",
                MeasureLinks.to(Set.of(), Set.of("P01")));
    }

    static MeasureDraft with(MeasureDraft draft, MeasureField field, String value) {
        FieldReading.Outcome outcome =
                FieldReading.read(WrittenMeasure.of(draft).with(Map.of(field, value)));
        MeasureDraft read = outcome.draft();
        if (read == null) {
            throw new AssertionError("Not a measure: " + outcome.faults());
        }
        return read;
    }
}
