package no.opptrapp.planning.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Days;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.GapCount;
import no.opptrapp.planning.need.RuleResult;
import org.jspecify.annotations.Nullable;

/** Says why a municipality is to be called, with its numbers and where they stand. */
final class CallWords {

    private final Period period;
    private final int reported;

    /**
     * @param period of the person-years
     * @param reported the year whose values should be approved
     */
    CallWords(Period period, int reported) {
        this.period = period;
        this.reported = reported;
    }

    /** The weightiest first; what there is none of is left out. */
    List<Call.Reason> reasons(CountyRow row, Map<CallReason, Integer> counts) {
        List<Call.Reason> reasons = new ArrayList<>();
        counts.forEach((why, count) -> {
            if (count > 0 && !(why == CallReason.NEED && isSaid(counts))) {
                int points = why.points(count) + (why == CallReason.SEVERE_NEED && isSaid(counts) ? rest(counts) : 0);
                reasons.add(new Call.Reason(why, points, words(row, why, count), CountyPages.of(row, why)));
            }
        });
        reasons.sort(Comparator.comparingInt(Call.Reason::points).reversed());
        return reasons;
    }

    /** Whether all needs without a measure are severe, so that the sentence about those says it all. */
    private static boolean isSaid(Map<CallReason, Integer> counts) {
        return Objects.equals(counts.get(CallReason.NEED), counts.get(CallReason.SEVERE_NEED));
    }

    private static int rest(Map<CallReason, Integer> counts) {
        return CallReason.NEED.points(counts.getOrDefault(CallReason.NEED, 0));
    }

    private Text words(CountyRow row, CallReason why, int count) {
        PlanCount planned = row.count();
        return switch (why) {
            case SEVERE_NEED -> severe(count, Objects.requireNonNull(planned.gravest()));
            case STILL_REPORTED -> Text.of("county.reason.still_reported", count);
            case LATE_MEASURE ->
                Text.of("county.reason.late_measure", count, day(Objects.requireNonNull(planned.lateSince())));
            case FOLLOW_UP ->
                Text.of(
                        "county.reason.follow_up",
                        day(Objects.requireNonNull(row.calls().followUpOn())));
            case LOW_PERSON_YEARS -> low(row.low());
            case LOW_READINESS -> lowReadiness(Objects.requireNonNull(row.readiness()));
            case NOT_REPORTED ->
                Text.of(
                        row.personYears().finding().status() == Status.CARRIED_FORWARD
                                ? "county.reason.carried_forward"
                                : "county.reason.not_reported",
                        period.key());
            case NEED -> Text.of("county.reason.need", count);
            case NOT_APPROVED -> Text.of("county.reason.not_approved", Integer.toString(reported));
            case NO_CONTACT -> noContact(row.calls().last());
        };
    }

    private static Text severe(int count, GapCount.Gravest gravest) {
        return Text.of("county.reason.severe_need", count, gravest.title(), Objects.requireNonNull(gravest.severity()));
    }

    private static Text low(List<RuleResult> years) {
        RuleResult last = years.getLast();
        return Text.of(
                "county.reason.low_person_years",
                years.size(),
                last.period().key(),
                Amount.number(last.measured(), 2),
                Amount.number(last.trigger(), 2));
    }

    private static Text lowReadiness(PublishedReadiness readiness) {
        return Text.of(
                "county.reason.low_readiness",
                Amount.percent(readiness.percent()),
                readiness.period().label());
    }

    private static Text noContact(@Nullable LocalDate last) {
        return last == null ? Text.of("county.reason.never_called") : Text.of("county.reason.no_contact", day(last));
    }

    /** A day as it is written in each language. */
    private static Text day(LocalDate day) {
        return Text.named(
                Days.written(day, Language.NB), Days.written(day, Language.NN), Days.written(day, Language.EN));
    }
}
