package no.opptrapp.ui.staff.batch;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
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
import no.opptrapp.ui.staff.shell.Meanwhile;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** One batch: how far it has come report by report, what failed and why, and the files. */
@Prototype
@Route(BatchesView.PATH + "/:batch")
@RolesAllowed({"COORDINATOR", "NATIONAL"})
public class OneBatchView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

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
    private final PlainTable failures;
    private final Section whatFailed;
    private final transient ReportRows rows;
    private final transient BatchButtons buttons;
    private transient List<BatchItem> failed = List.of();
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
        failures = new PlainTable(visit.say("batches.what-failed"))
                .cardsOnPhone()
                .head(visit.say("batches.area"), visit.say("batches.why"));
        whatFailed = Parts.section(visit.say("batches.what-failed"), failures);
        whatFailed.setVisible(false);
        rows = new ReportRows(visit, words);
        buttons =
                new BatchButtons(visit, letters.isSet(visit.actor()), this::askToSend, this::askToCancel, this::retry);
        trail(new Anchor(BatchesView.PATH, visit.say("batches.title")));
        actions(buttons.all());
        add(messages, progress, bar, whatFailed, Parts.section(visit.say("batches.reports"), rows.table()));
    }

    static String address(UUID batch) {
        return BatchesView.PATH + "/" + batch;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("batch").flatMap(Ids::read).orElseThrow(() -> new NotInScope("batch"));
        BatchSheet sheet = batches.get(visit.actor(), id);
        title(words.title(sheet.batch()));
        buttons.of(id);
        show(sheet);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        watch = news.watch(id, () -> Meanwhile.show(ui, this::look));
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
        progress.setText(words.progress(batch));
        bar.setMax(Math.max(1, batch.all()));
        bar.setValue(batch.all() - batch.count(ItemState.WAITING) - batch.count(ItemState.RUNNING));
        bar.setVisible(batch.isOpen());
        buttons.show(batch);
        failures(sheet);
        rows.show(sheet);
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
                    buttons.afterCancel();
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
        buttons.afterRetry();
    }

    /** Drawn again only when others have failed than before. */
    private void failures(BatchSheet sheet) {
        List<BatchItem> now = sheet.items().stream()
                .filter(item -> item.state() == ItemState.FAILED)
                .toList();
        if (now.equals(failed)) {
            return;
        }
        failed = now;
        failures.clear();
        for (BatchItem item : now) {
            Text problem = item.problem();
            failures.row(words.numbered(sheet.batch(), item), problem == null ? "" : visit.say(problem));
        }
        whatFailed.setVisible(!now.isEmpty());
    }
}
