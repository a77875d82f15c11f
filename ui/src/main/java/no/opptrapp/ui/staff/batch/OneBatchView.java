package no.opptrapp.ui.staff.batch;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.BatchItem;
import no.opptrapp.reports.batch.BatchLetters;
import no.opptrapp.reports.batch.BatchNews;
import no.opptrapp.reports.batch.BatchService;
import no.opptrapp.reports.batch.BatchSheet;
import no.opptrapp.reports.batch.ItemState;
import no.opptrapp.ui.staff.archive.ArchivedView;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One batch: how far it has come report by report, what failed and why, and the files. */
@Prototype
@Route(BatchesView.PATH + "/:batch")
@RolesAllowed({"COORDINATOR", "NATIONAL"})
public class OneBatchView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(OneBatchView.class);

    /** What other instances do is not told to this one: it asks. */
    private static final int EVERY_MILLISECONDS = 5000;

    private static final int NAMED = 10;

    private final transient Visit visit;
    private final transient BatchService batches;
    private final transient BatchNews news;
    private final transient BatchLetters letters;
    private final transient BatchWords words;
    private final Div messages = new Div();
    private final Paragraph progress = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);
    private transient @Nullable BatchSheet shown;
    private transient BatchNews.@Nullable Watch watch;
    private transient @Nullable Registration asking;

    public OneBatchView(Visit visit, BatchService batches, BatchNews news, BatchLetters letters, Areas areas) {
        this.visit = visit;
        this.batches = batches;
        this.news = news;
        this.letters = letters;
        this.words = new BatchWords(visit, areas);
        progress.getElement().setAttribute("aria-live", "polite");
        bar.getElement().setAttribute("aria-label", visit.say("batches.bar"));
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, progress, bar, content);
    }

    static String address(UUID batch) {
        return BatchesView.PATH + "/" + batch;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("batch").flatMap(Ids::read).orElseThrow(() -> new NotInScope("batch"));
        show(batches.get(visit.actor(), id));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        watch = news.watch(id, () -> lookSoon(ui));
        ui.setPollInterval(EVERY_MILLISECONDS);
        asking = ui.addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watch != null) {
            watch.close();
            watch = null;
        }
        if (asking != null) {
            asking.remove();
            asking = null;
            event.getUI().setPollInterval(-1);
        }
    }

    /** In the thread of whoever makes the reports, to whom it is no matter when the page has been left meanwhile. */
    private void lookSoon(UI ui) {
        try {
            ui.access(this::look);
        } catch (UIDetachedException left) {
            LOG.debug("Nobody watches batch {} here any more", id, left);
        }
    }

    /** Shows something new only when there is: those who are read to hear every change. */
    private void look() {
        BatchSheet now = batches.get(visit.actor(), id);
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(BatchSheet sheet) {
        shown = sheet;
        Batch batch = sheet.batch();
        title(words.title(batch));
        trail(new Anchor(BatchesView.PATH, visit.say("batches.title")));
        actions(buttons(batch));
        progress.setText(words.progress(batch));
        bar.setMax(Math.max(1, batch.all()));
        bar.setValue(batch.all() - batch.count(ItemState.WAITING) - batch.count(ItemState.RUNNING));
        bar.setVisible(batch.isOpen());
        content.removeAll();
        List<BatchItem> failed = sheet.items().stream()
                .filter(item -> item.state() == ItemState.FAILED)
                .toList();
        if (!failed.isEmpty()) {
            content.add(Parts.section(visit.say("batches.what-failed"), failures(batch, failed)));
        }
        content.add(Parts.section(visit.say("batches.reports"), table(sheet)));
    }

    private Component[] buttons(Batch batch) {
        List<Component> buttons = new ArrayList<>();
        if (batch.count(ItemState.DONE) > 0) {
            buttons.add(Parts.download(
                    BatchFileServlet.address(id),
                    Icon.DOWNLOAD,
                    visit.say("batches.zip", batch.count(ItemState.DONE))));
        }
        if (batch.count(ItemState.DONE) > 0 && letters.isSet(visit.actor())) {
            buttons.add(Parts.button(visit.say("batches.send"), this::askToSend));
        }
        if (batch.isOpen()) {
            buttons.add(Parts.button(visit.say("batches.cancel"), this::askToCancel));
        }
        if (batch.canBeTriedAgain()) {
            buttons.add(Parts.button(
                    visit.say("batches.retry", batch.count(ItemState.FAILED) + batch.count(ItemState.CANCELLED)),
                    this::retry));
        }
        return buttons.toArray(Component[]::new);
    }

    private void askToCancel() {
        Question.ask(
                visit,
                visit.say("batches.cancel.title"),
                visit.say("batches.cancel.what"),
                visit.say("batches.cancel"),
                () -> {
                    batches.cancel(visit.actor(), id);
                    look();
                });
    }

    private void askToSend() {
        Question.ask(
                visit,
                visit.say("batches.send.title"),
                visit.say("batches.send.what"),
                visit.say("batches.send"),
                this::send);
    }

    private void send() {
        BatchLetters.Sent sent = letters.send(visit.actor(), id);
        messages.removeAll();
        messages.add(Parts.notice(
                sent.letters() > 0 ? "done" : "signal",
                visit.say("batches.sent", sent.letters(), sent.before()),
                sent.untold().isEmpty()
                        ? new Paragraph()
                        : Parts.quiet(visit.say(
                                "batches.untold", untold(sent), sent.untold().size()))));
    }

    /** The first of them by name. */
    private String untold(BatchLetters.Sent sent) {
        int year = batches.get(visit.actor(), id).batch().year();
        String names = sent.untold().stream()
                .limit(NAMED)
                .map(code -> words.area(year, code))
                .collect(Collectors.joining(", "));
        return sent.untold().size() > NAMED ? names + " …" : names;
    }

    private void retry() {
        batches.retry(visit.actor(), id);
        look();
    }

    private PlainTable failures(Batch batch, List<BatchItem> failed) {
        PlainTable table = new PlainTable(visit.say("batches.what-failed"))
                .cardsOnPhone()
                .head(visit.say("batches.area"), visit.say("batches.why"));
        for (BatchItem item : failed) {
            Text problem = item.problem();
            table.row(area(batch, item), problem == null ? "" : visit.say(problem));
        }
        return table;
    }

    private PlainTable table(BatchSheet sheet) {
        PlainTable table = new PlainTable(visit.say("batches.reports"))
                .cardsOnPhone()
                .head(visit.say("batches.area"), visit.say("batches.language"), visit.say("batches.state"));
        for (BatchItem item : sheet.items()) {
            UUID report = item.report();
            String name = area(sheet.batch(), item);
            table.row(
                    report == null ? new Span(name) : new Anchor(ArchivedView.address(report), name),
                    new Span(item.language().ownName()),
                    words.state(item.state()));
        }
        return table;
    }

    private String area(Batch batch, BatchItem item) {
        return words.area(batch.year(), item.area()) + " (" + item.area() + ")";
    }
}
