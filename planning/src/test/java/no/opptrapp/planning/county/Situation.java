package no.opptrapp.planning.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.note.CallDays;
import no.opptrapp.planning.gap.GapCount;
import no.opptrapp.planning.need.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * How things stand in a municipality, by the numbers that the rule looks at.
 *
 * @param severe severe needs without a measure
 * @param mild other needs without a measure
 */
record Situation(
        String name,
        int severe,
        int mild,
        int stillReported,
        int late,
        boolean low,
        boolean reported,
        boolean approved,
        CallDays calls,
        @Nullable Double readiness) {

    static final LocalDate TODAY = LocalDate.of(2021, 4, 10);
    static final CallDays CALLED_LATELY = new CallDays(TODAY.minusDays(20), null);

    /** Nothing to call about. */
    static Situation well(String name) {
        return new Situation(name, 0, 0, 0, 0, false, true, true, CALLED_LATELY, null);
    }

    Situation needs(int severeOnes, int mildOnes) {
        return new Situation(
                name, severeOnes, mildOnes, stillReported, late, low, reported, approved, calls, readiness);
    }

    Situation measures(int still, int lateOnes) {
        return new Situation(name, severe, mild, still, lateOnes, low, reported, approved, calls, readiness);
    }

    Situation values(boolean lowYears, boolean reportedYears, boolean approvedYears) {
        return new Situation(
                name, severe, mild, stillReported, late, lowYears, reportedYears, approvedYears, calls, readiness);
    }

    Situation called(CallDays days) {
        return new Situation(name, severe, mild, stillReported, late, low, reported, approved, days, readiness);
    }

    Situation ready(double percent) {
        return new Situation(name, severe, mild, stillReported, late, low, reported, approved, calls, percent);
    }

    CountyRow row() {
        Municipality municipality = new Municipality(Borders.B2024, "4601", name, name, name, "46", "VL", 12, null);
        Finding finding = new Finding(2.0, null, null, reported ? Status.REPORTED : Status.CARRIED_FORWARD);
        Observation observation = new Observation(
                new ObservationKey("R01", "4601", Borders.B2024, new Year(2020)), finding, "test", 1, true);
        int bare = severe + mild;
        GapCount.Gravest gravest = new GapCount.Gravest(new UUID(0, 1), Text.verbatim("Uro"), severe > 0 ? 90 : 30);
        PlanCount count = new PlanCount(
                bare,
                bare == 0 ? 0 : 90,
                bare,
                severe,
                bare == 0 ? null : gravest,
                stillReported,
                0,
                late,
                late,
                late == 0 ? null : TODAY.minusDays(9),
                false);
        return new CountyRow(
                municipality,
                new Compared(municipality, finding, null, null),
                low ? List.of(new RuleResult(observation, 2.0, 2.5, 0, null, null, true, true, false)) : List.of(),
                Map.of("TILGANG", count),
                approved,
                calls,
                readiness == null ? null : new PublishedReadiness(readiness, Period.parse("2021-03"), false));
    }
}
