package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.reports.comment.Remark;
import no.opptrapp.reports.comment.Remarks;
import no.opptrapp.reports.edition.EditionService;
import no.opptrapp.reports.edition.EditionState;
import no.opptrapp.reports.edition.EditionStep;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.language.LanguageChoices;
import no.opptrapp.reports.language.LanguageForms;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The reports somebody writes: what waits for them, how far each has come, and a way to any other. */
@Prototype
@Route("reports")
@Menu(title = "editions.menu", order = 2.5, icon = "REPORT")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class EditionsView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** Those that somebody did something with last. */
    private static final int SHOWN = 100;

    private final transient Visit visit;
    private final transient EditionService editions;
    private final transient Remarks remarks;
    private final transient OwnReports own;
    private final transient ReportNames names;
    private final transient FormChoice form;
    private final transient WaitingReports waiting;
    private final Div listed = new Div();

    public EditionsView(
            Visit visit,
            EditionService editions,
            Remarks remarks,
            OwnReports own,
            WaitingReports waiting,
            AreaService areas,
            Surveys surveys,
            LanguageChoices choices,
            LanguageForms forms) {
        this.visit = visit;
        this.editions = editions;
        this.remarks = remarks;
        this.own = own;
        this.waiting = waiting;
        this.names = new ReportNames(visit, areas, surveys);
        this.form = new FormChoice(visit, choices, forms, names, this::list);
        title(visit.say("editions.title"));
        lead(visit.say("editions.lead"));
        Anchor schedules = Parts.linkButton("reports/schedules", Icon.CLOCK, visit.say("schedules.menu"));
        Anchor archive = Parts.linkButton("reports/archive", Icon.REPORT, visit.say("archived.menu"));
        Anchor templates = Parts.linkButton("reports/templates", Icon.TEMPLATE, visit.say("templates.menu"));
        if (visit.actor().role() == Role.MANAGER) {
            actions(schedules, archive, templates);
        } else {
            Anchor batches = Parts.linkButton("reports/batches", Icon.COPY, visit.say("batches.menu"));
            actions(schedules, archive, templates, batches);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        waiting().ifPresent(this::add);
        list();
        add(listed, new ReportChooser(visit, own, names).section());
        form.section().ifPresent(this::add);
    }

    /** The drafts are in the language their area has chosen, so they are others when that is. */
    private void list() {
        Map<ReportKey, EditionStep> steps = editions.newest(visit.actor(), SHOWN);
        Map<ReportKey, Remark> written = remarks.last(visit.actor(), SHOWN);
        Set<ReportKey> all = new LinkedHashSet<>(own.next(visit.actor()));
        all.addAll(steps.keySet());
        all.addAll(written.keySet());
        listed.removeAll();
        listed.add(table(all, steps, written));
    }

    private Optional<Section> waiting() {
        UnorderedList list = new UnorderedList();
        list.addClassName("firsts");
        waiting.asked(visit.actor()).forEach((key, step) -> {
            Span why = new Span(visit.say("editions.waits.asked", visit.who(step.byName()), moment(step)));
            why.addClassNames("quiet", "small");
            list.add(new ListItem(new Anchor(ReportAddress.page(key), names.of(key)), why));
        });
        return list.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(Parts.section(visit.say("editions.waits"), list));
    }

    private Section table(Set<ReportKey> all, Map<ReportKey, EditionStep> steps, Map<ReportKey, Remark> written) {
        Section section = Parts.section(visit.say("editions.all"));
        if (all.isEmpty()) {
            section.add(Parts.quiet(visit.say("editions.none")));
            return section;
        }
        PlainTable table = new PlainTable(visit.say("editions.all"))
                .cardsOnPhone()
                .head(visit.say("editions.report"), visit.say("editions.state"), visit.say("editions.last"));
        for (ReportKey key : all) {
            EditionStep step = steps.get(key);
            table.row(
                    new Anchor(ReportAddress.page(key), names.of(key)),
                    StateMark.of(visit, step == null ? EditionState.DRAFT : step.state()),
                    last(step, written.get(key)));
        }
        section.add(table);
        return section;
    }

    private Component last(@Nullable EditionStep step, @Nullable Remark remark) {
        if (remark != null && (step == null || remark.at().isAfter(step.at()))) {
            return new Span(visit.say("editions.last.wrote", visit.who(remark.byName()), moment(remark)));
        }
        return new Span(
                step == null
                        ? visit.say("editions.last.nobody")
                        : visit.say(
                                "editions.last." + step.state().name().toLowerCase(java.util.Locale.ROOT),
                                visit.who(step.byName()),
                                moment(step)));
    }

    private String moment(EditionStep step) {
        return Moments.moment(step.at(), visit.actor().language());
    }

    private String moment(Remark remark) {
        return Moments.moment(remark.at(), visit.actor().language());
    }
}
