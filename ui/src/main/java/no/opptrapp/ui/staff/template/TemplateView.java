package no.opptrapp.ui.staff.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.template.Logos;
import no.opptrapp.reports.template.Template;
import no.opptrapp.reports.template.TemplateChange;
import no.opptrapp.reports.template.TemplateChoice;
import no.opptrapp.reports.template.TemplateContent;
import no.opptrapp.reports.template.TemplateFault;
import no.opptrapp.reports.template.TemplatePreviews;
import no.opptrapp.reports.template.TemplateService;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** One template: what it says, the pages it makes, and who may use it. */
@Prototype
@Route("reports/templates/:id")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class TemplateView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient TemplateService templates;
    private final transient TemplatePreviews previews;
    private final transient Logos logos;
    private final transient ReportService reports;
    private final transient Samples samples;
    private final transient TemplateWords words;
    private final Div messages = new Div();
    private final Div content = new Div();
    private @Nullable TemplateForm form;

    public TemplateView(
            Visit visit,
            TemplateService templates,
            TemplatePreviews previews,
            Logos logos,
            ReportService reports,
            Samples samples,
            AreaService areas) {
        this.visit = visit;
        this.templates = templates;
        this.previews = previews;
        this.logos = logos;
        this.reports = reports;
        this.samples = samples;
        this.words = new TemplateWords(visit, areas);
        addClassName("wide");
        messages.getElement().setAttribute("aria-live", "polite");
        content.addClassName("template-sides");
        add(messages, content);
        trail(
                new Anchor("reports", visit.say("editions.title")),
                new Anchor("reports/templates", visit.say("templates.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        if (id.equals("new")) {
            begin(event.getLocation());
        } else {
            open(templates.get(visit.actor(), id(id)));
        }
    }

    private static UUID id(String id) {
        return Ids.read(id).orElseThrow(() -> new NotFoundException("no such template"));
    }

    private void begin(Location location) {
        String of = location.getQueryParameters().getSingleParameter("kind").orElse("");
        String area = location.getQueryParameters().getSingleParameter("area").orElse("");
        ReportKind kind = Stream.of(ReportKind.values())
                .filter(each -> TemplateWords.word(each).equals(of))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no such kind of report"));
        if (!templates.mayChange(visit.actor(), kind, area)) {
            throw new NotInScope("templates of " + area);
        }
        title(visit.say("templates.new.title"));
        lead(visit.say("templates.new.lead", words.kind(kind), words.area(area)));
        actions(Parts.primary(
                visit.say("templates.save"),
                () -> written()
                        .ifPresent(written ->
                                settle(templates.make(visit.actor(), kind, area, written), "templates.made"))));
        fill(kind, area, TemplateContent.EMPTY, true);
    }

    private Optional<TemplateContent> written() {
        return Optional.ofNullable(form).map(TemplateForm::value);
    }

    private void open(Template template) {
        boolean open = templates.mayChange(visit.actor(), template.kind(), template.area()) && !template.retired();
        head(template);
        fill(template.kind(), template.area(), template.newest().content(), open);
    }

    private void fill(ReportKind kind, String area, TemplateContent standing, boolean open) {
        TemplateForm.About about = new TemplateForm.About(
                kind,
                area,
                standing,
                reports.parts(visit.actor(), kind),
                templates.parts(visit.actor(), kind, standing),
                open);
        PreviewPart preview = new PreviewPart(
                visit,
                reports,
                previews,
                samples.of(visit.actor(), kind, area),
                () -> written().orElse(standing));
        form = new TemplateForm(visit, logos, about, preview::show);
        content.removeAll();
        content.add(form, preview);
    }

    private void head(Template template) {
        title(template.name());
        lead(visit.say(
                "templates.one.lead",
                words.kind(template.kind()),
                words.area(template.area()),
                template.newest().number(),
                visit.who(template.newest().madeBy()),
                Moments.moment(template.newest().madeAt(), visit.actor().language())));
        List<Component> buttons = new ArrayList<>();
        boolean may = templates.mayChange(visit.actor(), template.kind(), template.area());
        if (may && !template.retired()) {
            buttons.add(Parts.primary(
                    visit.say("templates.save"),
                    () -> written()
                            .ifPresent(written -> settle(
                                    templates.save(visit.actor(), template.id(), template.revision(), written),
                                    "templates.saved"))));
            use(template).ifPresent(buttons::add);
            boolean shared = template.shared();
            if (shared || templates.mayShare(visit.actor(), template)) {
                buttons.add(Parts.button(
                        visit.say(shared ? "templates.unshare" : "templates.share"),
                        () -> settle(
                                templates.share(visit.actor(), template.id(), template.revision(), !shared),
                                shared ? "templates.unshared" : "templates.is-shared")));
            }
        }
        if (may) {
            boolean retired = template.retired();
            buttons.add(Parts.button(
                    visit.say(retired ? "templates.restore" : "templates.retire"),
                    () -> settle(
                            templates.retire(visit.actor(), template.id(), template.revision(), !retired),
                            retired ? "templates.restored" : "templates.is-retired")));
        }
        visit.actor().scope().stream()
                .filter(area -> templates.mayCopy(visit.actor(), template, area))
                .findFirst()
                .ifPresent(area -> buttons.add(Parts.button(
                        visit.say("templates.copy"),
                        () -> settle(
                                templates.copy(visit.actor(), template.id(), area, words.copy(template)),
                                "templates.copied"))));
        actions(buttons.toArray(Component[]::new));
    }

    /** Where the template's own area has such reports. */
    private Optional<Component> use(Template template) {
        if (!templates.mayChoose(visit.actor(), template.kind(), template.area())) {
            return Optional.empty();
        }
        TemplateChoice now = templates.choice(visit.actor(), template.area(), template.kind());
        return template.id().equals(now.template())
                ? Optional.of(Parts.status(Icon.CHECK, visit.say("templates.is-used"), "done"))
                : Optional.of(Parts.button(visit.say("templates.use-this"), () -> choose(template, now)));
    }

    private void choose(Template template, TemplateChoice now) {
        boolean done = templates
                .choose(visit.actor(), now.area(), now.kind(), Optional.of(template.id()), now.revision())
                .isPresent();
        say(
                done ? "done" : "refused",
                done
                        ? visit.say("templates.chosen", words.area(now.area()), template.name())
                        : visit.say("templates.stale-choice"));
        head(template);
    }

    private void settle(TemplateChange change, String done) {
        switch (change) {
            case TemplateChange.Done(Template template) -> {
                say("done", visit.say(done, template.name(), template.newest().number()));
                readAt(TemplateWords.page(template));
                open(template);
            }
            case TemplateChange.Refused(List<TemplateFault> faults) -> {
                say("refused", visit.say("templates.refused", faults.size()));
                faults.forEach(fault -> messages.add(Parts.quiet(visit.say(fault.message()))));
                if (form != null) {
                    form.say(faults);
                }
            }
            case TemplateChange.Stale(Template standing) ->
                say(
                        "refused",
                        visit.say(
                                "templates.stale",
                                visit.who(standing.newest().madeBy()),
                                standing.newest().number()));
        }
    }

    private void say(String manner, String said) {
        messages.removeAll();
        messages.add(Parts.notice(manner, said));
        messages.scrollIntoView();
    }
}
