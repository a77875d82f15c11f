package no.opptrapp.planning.measure;

import java.time.LocalDate;
import no.opptrapp.core.text.OneLine;
import no.opptrapp.planning.goal.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a measure.
 *
 * @param title what is done, in a line
 * @param description more about it; may be empty
 * @param planArea code of the plan area
 * @param responsible the person or the service that answers for it; may be empty
 * @param shared whether other municipalities may read and adopt it
 * @param expected what it should change; null when nothing was said
 * @param notMeasured why no indicator can show what it changes; empty where that was not said
 */
public record MeasureDraft(
        String title,
        String description,
        String planArea,
        TargetGroup targetGroup,
        MeasureStatus status,
        String responsible,
        Schedule schedule,
        Effort effort,
        boolean shared,
        @Nullable ExpectedChange expected,
        String notMeasured,
        MeasureLinks links) {

    public MeasureDraft {
        title = OneLine.of(title);
        description = description.strip();
        responsible = OneLine.of(responsible);
        notMeasured = OneLine.of(notMeasured);
    }

    /** A new measure of which no more is known than this. */
    public static MeasureDraft of(String title, String planArea, TargetGroup targetGroup, MeasureStatus status) {
        return new MeasureDraft(
                title,
                "",
                planArea,
                targetGroup,
                status,
                "",
                Schedule.OPEN,
                Effort.UNKNOWN,
                false,
                null,
                "",
                MeasureLinks.NONE);
    }

    /**
     * With the days that follow from the status where nobody said another: what gets under way begins today, what is
     * done has an end, and what is taken up again has none. What should have ended before today keeps an open start: it
     * is late, and today would lie after its end. What it should change is among what it is about.
     */
    MeasureDraft settled(LocalDate today, @Nullable MeasureStatus before) {
        LocalDate starts = schedule.startsOn();
        LocalDate done = schedule.doneOn();
        if (status == MeasureStatus.UNDER_WAY && before != MeasureStatus.UNDER_WAY && starts == null && !late(today)) {
            starts = today;
        }
        if (status == MeasureStatus.DONE && done == null) {
            done = today;
        }
        if (before == MeasureStatus.DONE && status != MeasureStatus.DONE) {
            done = null;
        }
        return with(new Schedule(starts, schedule.endsOn(), done))
                .with(expected == null ? links : links.and(expected.indicator()));
    }

    private boolean late(LocalDate today) {
        LocalDate ends = schedule.endsOn();
        return ends != null && ends.isBefore(today);
    }

    /** As it is begun once more a year later: planned, not yet done, with nothing promised. */
    MeasureDraft nextYear() {
        return new MeasureDraft(
                title,
                description,
                planArea,
                targetGroup,
                MeasureStatus.PLANNED,
                responsible,
                schedule.later(1),
                effort,
                shared,
                null,
                notMeasured,
                links);
    }

    public MeasureDraft with(Schedule other) {
        return new MeasureDraft(
                title,
                description,
                planArea,
                targetGroup,
                status,
                responsible,
                other,
                effort,
                shared,
                expected,
                notMeasured,
                links);
    }

    public MeasureDraft with(MeasureLinks other) {
        return new MeasureDraft(
                title,
                description,
                planArea,
                targetGroup,
                status,
                responsible,
                schedule,
                effort,
                shared,
                expected,
                notMeasured,
                other);
    }
}
