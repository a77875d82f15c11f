package no.opptrapp.ui.open.archive;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.MonthDay;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.schedule.Occasion;
import no.opptrapp.reports.schedule.Schedule;
import no.opptrapp.reports.schedule.ScheduleDraft;
import no.opptrapp.reports.schedule.ScheduleRun;
import no.opptrapp.reports.schedule.ScheduleSheet;
import no.opptrapp.ui.open.request.Asked;

/**
 * A schedule and what came of it last.
 *
 * @param on month and day; null where it is not every year
 * @param daysAfter null where it is not every tertial
 * @param series null where it is not every round
 * @param nextOn null where it is not known before, and while it is paused
 * @param last null where nothing was made yet
 */
@Serdeable
record ScheduleView(
        String id,
        int version,
        String kind,
        String area,
        String every,
        @Nullable String on,
        @Nullable Integer daysAfter,
        @Nullable String series,
        boolean districts,
        @Nullable String lang,
        boolean paused,
        @Nullable String nextOn,
        String madeBy,
        @Nullable Last last) {

    /**
     * What came of it last.
     *
     * @param occasion a year, a tertial or a week
     * @param problem why nothing could be begun, in words; null where it was
     * @param batch with the reports, one by one; null where nothing could be begun
     */
    @Serdeable
    record Last(
            String occasion,
            String at,
            @Nullable String problem,
            @Nullable BatchView batch) {}

    static ScheduleView of(ScheduleSheet sheet, Texts texts) {
        Schedule schedule = sheet.schedule();
        ScheduleDraft facts = schedule.facts();
        Occasion occasion = facts.occasion();
        Language language = facts.language();
        LocalDate next = schedule.nextOn();
        return new ScheduleView(
                schedule.id().toString(),
                schedule.version(),
                Asked.written(facts.kind()),
                facts.area(),
                Asked.written(every(occasion)),
                occasion instanceof Occasion.EveryYear(MonthDay day)
                        ? day.toString().substring(2)
                        : null,
                occasion instanceof Occasion.EveryTertial(int days) ? days : null,
                occasion instanceof Occasion.EveryRound(String series) ? series : null,
                facts.districts(),
                language == null ? null : language.tag(),
                schedule.paused(),
                next == null ? null : next.toString(),
                schedule.byName(),
                last(sheet, texts));
    }

    private static ScheduleBody.Every every(Occasion occasion) {
        return switch (occasion) {
            case Occasion.EveryYear year -> ScheduleBody.Every.YEAR;
            case Occasion.EveryTertial tertial -> ScheduleBody.Every.TERTIAL;
            case Occasion.EveryRound round -> ScheduleBody.Every.ROUND;
        };
    }

    private static @Nullable Last last(ScheduleSheet sheet, Texts texts) {
        ScheduleRun run = sheet.last();
        if (run == null) {
            return null;
        }
        Text problem = run.problem();
        var made = sheet.made();
        return new Last(
                run.occasion(),
                run.at().toString(),
                problem == null ? null : texts.say(problem),
                made == null ? null : BatchView.of(made, texts));
    }
}
