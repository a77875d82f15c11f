package no.opptrapp.ui.staff.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.staff.shell.Visit;

/** What reports are called in lists, without making them. */
public final class ReportNames {

    private final Visit visit;
    private final AreaService areas;
    private final Map<String, String> series;
    private final Map<String, String> names = new HashMap<>();

    public ReportNames(Visit visit, AreaService areas, Surveys surveys) {
        this.visit = visit;
        this.areas = areas;
        this.series = surveys.all(visit.actor()).stream()
                .collect(Collectors.toMap(Survey::id, survey -> visit.say(survey.title())));
    }

    /** Such as "Statusrapport for Bergen 2025, bokmål". */
    public String of(ReportKey key) {
        return visit.say(
                "editions.name." + kind(key.kind()),
                area(key.area()),
                period(key),
                visit.say("editions.in." + key.language().tag()),
                series.getOrDefault(key.series(), key.series()));
    }

    /** A round among others: its series and week. */
    String round(ReportKey key) {
        return visit.say("editions.round.label", series.getOrDefault(key.series(), key.series()), period(key));
    }

    /** The period as it is said: a year, a week of a year. */
    String period(ReportKey key) {
        return IsoWeek.read(key.period())
                .filter(week -> !key.series().isEmpty())
                .map(week -> visit.say(week.label()))
                .orElse(key.period());
    }

    String area(String code) {
        if (names.isEmpty()) {
            for (Area area : areas.list(visit.actor(), Optional.empty(), Optional.empty())) {
                names.put(area.code(), visit.say(area.name()));
            }
        }
        return names.getOrDefault(code, code);
    }

    static String kind(ReportKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
