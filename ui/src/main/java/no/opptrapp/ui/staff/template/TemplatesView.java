package no.opptrapp.ui.staff.template;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.reports.template.Template;
import no.opptrapp.reports.template.TemplateChoice;
import no.opptrapp.reports.template.TemplateService;
import no.opptrapp.ui.staff.edition.OwnReports;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** The templates there are, and which of them the reports of an area have. */
@Prototype
@Route("reports/templates")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class TemplatesView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** So many areas are named of those that use a template. */
    private static final int NAMED = 3;

    private final transient Visit visit;
    private final transient TemplateService templates;
    private final transient OwnReports own;
    private final transient TemplateWords words;

    public TemplatesView(Visit visit, TemplateService templates, OwnReports own, AreaService areas) {
        this.visit = visit;
        this.templates = templates;
        this.own = own;
        this.words = new TemplateWords(visit, areas);
        trail(new Anchor("reports", visit.say("editions.title")));
        title(visit.say("templates.title"));
        lead(visit.say("templates.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        add(new ChoicePart(visit, templates, own, words).section());
        List<Template> all = templates.all(visit.actor());
        add(table(
                "templates.standing",
                all.stream().filter(template -> !template.retired()).toList()));
        List<Template> retired = all.stream().filter(Template::retired).toList();
        if (!retired.isEmpty()) {
            add(table("templates.retired", retired));
        }
    }

    private Section table(String heading, List<Template> shown) {
        Section section = Parts.section(visit.say(heading));
        if (shown.isEmpty()) {
            section.add(Parts.quiet(visit.say("templates.none")));
            return section;
        }
        PlainTable table = new PlainTable(visit.say(heading))
                .cardsOnPhone()
                .head(
                        visit.say("templates.name"),
                        visit.say("templates.kind"),
                        visit.say("templates.area"),
                        visit.say("templates.used"));
        for (Template template : shown) {
            table.row(
                    new Anchor(TemplateWords.page(template), template.name()),
                    new Span(words.kind(template.kind())),
                    new Span(
                            template.shared()
                                    ? visit.say("templates.shared-by", words.area(template.area()))
                                    : words.area(template.area())),
                    new Span(used(template)));
        }
        section.add(table);
        return section;
    }

    private String used(Template template) {
        List<TemplateChoice> choosing = templates.choosing(visit.actor(), template.id());
        if (choosing.isEmpty()) {
            return visit.say("templates.unused");
        }
        return choosing.size() > NAMED
                ? visit.say("templates.used-by-many", choosing.size())
                : String.join(
                        ", ",
                        choosing.stream()
                                .map(choice -> words.area(choice.area()))
                                .toList());
    }
}
