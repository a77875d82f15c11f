package no.opptrapp.ui.staff.schedule;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Tertial;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.schedule.Occasion;
import no.opptrapp.reports.schedule.Schedule;
import no.opptrapp.reports.schedule.ScheduleDraft;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** What schedules have made and when, in words. */
final class ScheduleWords {

    private final Visit visit;
    private final Areas areas;
    private final Map<String, String> series;

    ScheduleWords(Visit visit, Areas areas, Surveys surveys) {
        this.visit = visit;
        this.areas = areas;
        this.series = surveys.all(visit.actor()).stream()
                .collect(Collectors.toMap(Survey::id, survey -> visit.say(survey.title())));
    }

    /** "Statusrapport for Bergen", "Statusrapportar for alle i Vestland". */
    String what(ScheduleDraft facts) {
        String many = isOfOne(facts) ? "one" : facts.area().equals("NO") ? "country" : "many";
        return visit.say("schedules.what." + kind(facts.kind()) + "." + many, area(facts.area()));
    }

    private boolean isOfOne(ScheduleDraft facts) {
        Optional<AreaKind> area = areas.register().newest(facts.area()).map(Area::kind);
        return switch (facts.kind()) {
            case MUNICIPALITY ->
                area.filter(kind -> kind == AreaKind.MUNICIPALITY || kind == AreaKind.DISTRICT)
                                .isPresent()
                        && !facts.districts();
            case COUNTY -> area.filter(kind -> kind == AreaKind.COUNTY).isPresent();
            case COUNTRY, ROUND -> true;
            case ROUND_REGION -> area.filter(kind -> kind == AreaKind.REGION).isPresent();
        };
    }

    String language(ScheduleDraft facts) {
        Language language = facts.language();
        return language == null ? visit.say("schedules.language.usual") : language.ownName();
    }

    String when(Occasion occasion) {
        return switch (occasion) {
            case Occasion.EveryYear(MonthDay day) ->
                visit.say(
                        "schedules.when.year",
                        Integer.toString(day.getDayOfMonth()),
                        visit.say("period.month." + day.getMonthValue()));
            case Occasion.EveryTertial(int days) -> visit.say("schedules.when.tertial", days);
            case Occasion.EveryRound(String survey) -> visit.say("schedules.when.round", series(survey));
        };
    }

    Span next(Schedule schedule) {
        if (schedule.paused()) {
            return Parts.status(Icon.LOCK, visit.say("schedules.paused"), "planned");
        }
        LocalDate next = schedule.nextOn();
        return new Span(
                next == null
                        ? visit.say("schedules.next.round")
                        : Moments.day(next, visit.actor().language()));
    }

    /** "2025", "2. tertial 2025", "veke 48 2020". */
    String occasion(String written) {
        return Tertial.read(written)
                .map(tertial -> visit.say(tertial.label()))
                .or(() -> IsoWeek.read(written).map(week -> visit.say(week.label())))
                .orElse(written);
    }

    String series(String id) {
        return series.getOrDefault(id, id);
    }

    String area(String code) {
        return areas.register().newest(code).map(Area::name).map(visit::say).orElse(code);
    }

    static String kind(ReportKind kind) {
        return kind.word();
    }
}
