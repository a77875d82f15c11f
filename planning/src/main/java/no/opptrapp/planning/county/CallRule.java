package no.opptrapp.planning.county;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Ordering;
import no.opptrapp.core.text.Texts;

/**
 * Puts municipalities in the order in which to call them, by the points of {@link CallReason}; equal ones by name, as
 * Norwegian readers expect. Pure: the same numbers always give the same order, and more of a bad thing never lowers a
 * place.
 */
public final class CallRule {

    /** From this severity on a need is severe: well beyond halfway from where it is one to the worst there is. */
    public static final int SEVERE_FROM = 70;

    /** After so many days without a call it is long ago: twice a year everybody should have been called. */
    public static final int LONG_DAYS = 183;

    private CallRule() {}

    /** How many of each reason there are for a municipality. */
    static Map<CallReason, Integer> counts(CountyRow row, LocalDate today) {
        PlanCount count = row.count();
        LocalDate last = row.calls().last();
        LocalDate followUp = row.calls().followUpOn();
        Map<CallReason, Integer> counts = new EnumMap<>(CallReason.class);
        counts.put(CallReason.SEVERE_NEED, count.severe());
        counts.put(CallReason.STILL_REPORTED, count.stillReported());
        counts.put(CallReason.LATE_MEASURE, count.late());
        counts.put(CallReason.FOLLOW_UP, one(followUp != null && followUp.isBefore(today)));
        counts.put(CallReason.LOW_PERSON_YEARS, one(!row.low().isEmpty()));
        PublishedReadiness readiness = row.readiness();
        counts.put(CallReason.LOW_READINESS, one(readiness != null && readiness.isLow()));
        counts.put(CallReason.NOT_REPORTED, one(!row.personYears().counts()));
        counts.put(CallReason.NEED, count.bare());
        counts.put(CallReason.NOT_APPROVED, one(!row.approved()));
        counts.put(CallReason.NO_CONTACT, one(last == null || last.isBefore(today.minusDays(LONG_DAYS))));
        return counts;
    }

    private static int one(boolean there) {
        return there ? 1 : 0;
    }

    /** @param counts how many of each reason there are */
    static int points(Map<CallReason, Integer> counts) {
        return counts.entrySet().stream()
                .mapToInt(each -> each.getKey().points(each.getValue()))
                .sum();
    }

    /**
     * Those that there is something to call about, the first to call first.
     *
     * @param period of the person-years
     * @param reported the year whose values should be approved
     */
    static List<Call> rank(List<CountyRow> rows, LocalDate today, Period period, int reported) {
        CallWords words = new CallWords(period, reported);
        Texts nb = Texts.in(Language.NB);
        return rows.stream()
                .map(row -> call(row, words, today))
                .filter(call -> call.points() > 0)
                .sorted(Comparator.comparingInt(Call::points)
                        .reversed()
                        .thenComparing(Ordering.by(
                                Language.NB,
                                call -> nb.say(call.row().municipality().name()))))
                .toList();
    }

    private static Call call(CountyRow row, CallWords words, LocalDate today) {
        Map<CallReason, Integer> counts = counts(row, today);
        return new Call(row, points(counts), words.reasons(row, counts));
    }
}
