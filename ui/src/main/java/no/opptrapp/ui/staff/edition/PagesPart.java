package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.engine.PagePictures;
import no.opptrapp.ui.staff.shell.Meanwhile;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages of a report as they are on paper, one at a time; each is drawn when somebody turns to it. */
public final class PagesPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PagesPart.class);

    private final transient Visit visit;
    private final transient ReportService reports;
    private final transient Document document;
    private final Div sheet = new Div();
    private final Span where = new Span();
    private final NativeButton before;
    private final NativeButton after;
    private transient @Nullable PagePictures pictures;
    private int page = 1;

    public PagesPart(Visit visit, ReportService reports, Document document) {
        this.visit = visit;
        this.reports = reports;
        this.document = document;
        addClassName("report-pages");
        before = Parts.button(visit.say("editions.page.before"), () -> turn(page - 1));
        after = Parts.button(visit.say("editions.page.after"), () -> turn(page + 1));
        where.getElement().setAttribute("aria-live", "polite");
        Div steps = new Div(before, where, after);
        steps.addClassName("page-steps");
        sheet.addClassName("sheet-of-paper");
        sheet.getElement().setAttribute("tabindex", "0");
        sheet.getElement().setAttribute("role", "group");
        sheet.getElement().setAttribute("aria-label", visit.say("editions.page.sheet"));
        Shortcuts.addShortcutListener(sheet, () -> turn(page + 1), Key.ARROW_RIGHT)
                .listenOn(sheet);
        Shortcuts.addShortcutListener(sheet, () -> turn(page - 1), Key.ARROW_LEFT)
                .listenOn(sheet);
        add(steps, sheet, Parts.quiet(visit.say("editions.page.hint")));
        steps();
    }

    /** Sets the report in a thread of its own, as that may take a second. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (pictures != null) {
            return;
        }
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", visit.say("editions.page.making"));
        sheet.removeAll();
        sheet.add(Parts.quiet(visit.say("editions.page.making")), bar);
        UI ui = event.getUI();
        Actor actor = visit.actor();
        Thread.ofPlatform().daemon().name("report-pages").start(() -> {
            try {
                PagePictures set = reports.pictures(actor, document);
                Meanwhile.show(ui, () -> {
                    pictures = set;
                    turn(1);
                });
            } catch (RuntimeException defect) {
                LOG.error("The pages of {} could not be set", document.cover().title(), defect);
                Meanwhile.show(ui, () -> {
                    sheet.removeAll();
                    sheet.add(Parts.notice("refused", visit.say("editions.page.failed")));
                });
            }
        });
    }

    private void turn(int to) {
        PagePictures set = pictures;
        if (set == null || to < 1 || to > set.pages()) {
            return;
        }
        page = to;
        String words = visit.say("editions.page.of", to, set.pages());
        DownloadHandler drawn = DownloadHandler.fromInputStream(event -> {
                    byte[] png = set.png(to);
                    return new DownloadResponse(
                            new ByteArrayInputStream(png), "page-" + to + ".png", "image/png", png.length);
                })
                .inline();
        Image image = new Image(drawn, words);
        sheet.removeAll();
        sheet.add(image);
        where.setText(words);
        steps();
    }

    private void steps() {
        PagePictures set = pictures;
        before.setEnabled(set != null && page > 1);
        after.setEnabled(set != null && page < set.pages());
    }
}
