package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.reports.comment.Remarks;
import no.opptrapp.reports.comment.ReportEditor;
import no.opptrapp.reports.edition.Edition;
import no.opptrapp.reports.edition.EditionService;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.result.RoundStillOpen;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Meanwhile;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One report: its pages, its comments, and its way from draft to approved. */
@Prototype
@Route("reports/:kind/:area/:period/:language")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class EditionView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(EditionView.class);

    private final transient Visit visit;
    private final transient ReportEditor editor;
    private final transient ReportService reports;
    private final transient EditionService editions;
    private final transient Remarks remarks;
    private final transient ReportNames names;
    private final transient PdfDownload pdf;
    private final Div messages = new Div();
    private final Div state = new Div();
    private final Div tabs = new Div();
    private final Div content = new Div();
    private transient @Nullable Opened opened;
    private transient @Nullable CommentsPart comments;
    private boolean readsComments;

    public EditionView(
            Visit visit,
            ReportEditor editor,
            ReportService reports,
            EditionService editions,
            Remarks remarks,
            AreaService areas,
            Surveys surveys) {
        this.visit = visit;
        this.editor = editor;
        this.reports = reports;
        this.editions = editions;
        this.remarks = remarks;
        this.names = new ReportNames(visit, areas, surveys);
        this.pdf = new PdfDownload(visit);
        addClassName("wide");
        messages.getElement().setAttribute("aria-live", "polite");
        state.addClassName("edition-state");
        tabs.addClassNames("choices", "edition-tabs");
        tabs.getElement().setAttribute("role", "group");
        tabs.getElement().setAttribute("aria-label", visit.say("editions.tabs"));
        add(pdf.told(), state, messages, tabs, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters asked = event.getRouteParameters();
        var parameters = event.getLocation().getQueryParameters();
        ReportKey key = ReportAddress.read(
                        asked.get("kind").orElse(""),
                        asked.get("area").orElse(""),
                        asked.get("period").orElse(""),
                        asked.get("language").orElse(""),
                        parameters.getSingleParameter("series").orElse(null))
                .orElseThrow(() -> new NotFoundException("no such report"));
        Edition edition = editions.of(visit.actor(), key);
        readsComments = parameters.getParameters().containsKey("comments");
        trail(new Anchor("reports", visit.say("editions.title")));
        title(names.of(key));
        open(key, edition, event.getUI());
    }

    /** Makes the report in a thread of its own, as that may take seconds. */
    private void open(ReportKey key, Edition edition, UI ui) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", visit.say("report.making"));
        Div waiting = new Div(Parts.quiet(visit.say("report.making")), bar);
        waiting.addClassName("waiting-line");
        waiting.getElement().setAttribute("role", "status");
        content.removeAll();
        content.add(waiting);
        Actor actor = visit.actor();
        Thread.ofPlatform().daemon().name("report-editor").start(() -> {
            try {
                Opened found = new Opened(key, editor.open(actor, key), edition);
                Meanwhile.show(ui, () -> show(found));
            } catch (NotInScope | RoundStillOpen none) {
                Meanwhile.show(ui, () -> {
                    content.removeAll();
                    content.add(Parts.empty(visit.say("editions.missing"), visit.say("editions.missing.why")));
                });
            } catch (RuntimeException defect) {
                LOG.error("The report {} could not be opened", key.name(), defect);
                Meanwhile.show(ui, () -> {
                    content.removeAll();
                    content.add(Parts.notice("refused", visit.say("editions.failed")));
                });
            }
        });
    }

    private void show(Opened found) {
        opened = found;
        pdf.to(ReportAddress.file(found.key(), "pdf", false));
        head(found);
        tabs.removeAll();
        tabs.add(tab("editions.pages", false), tab("editions.comments", true));
        content.removeAll();
        if (readsComments) {
            CommentsPart part = new CommentsPart(visit, remarks, found, this::changed);
            comments = part;
            content.add(part);
        } else {
            comments = null;
            content.add(new PagesPart(visit, reports, found.report().document()));
        }
    }

    private void head(Opened found) {
        state.removeAll();
        state.add(new StateLine(visit, found));
        StepButtons steps = new StepButtons(visit, editions, found, this::stepped, this::say);
        steps.whoElse().ifPresent(state::add);
        List<Component> buttons = new ArrayList<>(steps.all());
        buttons.add(pdf.link());
        buttons.add(file(found, "html", "report.html"));
        buttons.add(file(found, "xlsx", "editions.xlsx"));
        actions(buttons.toArray(Component[]::new));
        pdf.link().setClassName("primary", false);
    }

    private Anchor file(Opened found, String kind, String words) {
        return Parts.download(ReportAddress.file(found.key(), kind, false), Icon.DOWNLOAD, visit.say(words));
    }

    private NativeButton tab(String words, boolean ofComments) {
        NativeButton tab = Parts.button(visit.say(words), () -> turn(ofComments));
        tab.getElement().setAttribute("aria-pressed", Boolean.toString(readsComments == ofComments));
        return tab;
    }

    private void turn(boolean toComments) {
        Opened now = opened;
        if (now == null || toComments == readsComments) {
            return;
        }
        CommentsPart writing = comments;
        Runnable go = () -> {
            readsComments = toComments;
            String page = ReportAddress.page(now.key());
            readAt(toComments ? page + (page.contains("?") ? "&" : "?") + "comments" : page);
            show(now);
        };
        if (writing == null) {
            go.run();
        } else {
            writing.leave(go);
        }
    }

    /** Somebody wrote: the words are others, and so is what can be approved. */
    private void changed(Opened now) {
        opened = now;
        head(now);
    }

    private void stepped(Opened now) {
        show(now);
    }

    private void say(String manner, String words) {
        messages.removeAll();
        messages.add(Parts.notice(manner, words));
    }
}
