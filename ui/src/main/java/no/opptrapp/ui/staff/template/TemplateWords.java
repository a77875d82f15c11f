package no.opptrapp.ui.staff.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.template.Template;
import no.opptrapp.reports.template.TemplatePolicy;
import no.opptrapp.ui.staff.shell.Visit;

/** What templates, their areas and their reports are called. */
final class TemplateWords {

    private final Visit visit;
    private final AreaService areas;
    private final Map<String, String> names = new HashMap<>();

    TemplateWords(Visit visit, AreaService areas) {
        this.visit = visit;
        this.areas = areas;
    }

    static String page(Template template) {
        return "reports/templates/" + template.id();
    }

    static String page(ReportKind kind, String area) {
        return "reports/templates/new?kind=" + word(kind) + "&area=" + area;
    }

    static String word(ReportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    String kind(ReportKind kind) {
        return visit.say("editions.kind." + word(kind));
    }

    /** What a copy is called, with room for the word that says so. */
    String copy(Template template) {
        int room = TemplatePolicy.NAME - visit.say("templates.copy.name", "").length();
        return visit.say("templates.copy.name", TemplatePolicy.fitting(template.name(), room));
    }

    String area(String code) {
        if (names.isEmpty()) {
            for (Area area : areas.list(visit.actor(), Optional.empty(), Optional.empty())) {
                names.put(area.code(), visit.say(area.name()));
            }
        }
        return names.getOrDefault(code, code);
    }
}
