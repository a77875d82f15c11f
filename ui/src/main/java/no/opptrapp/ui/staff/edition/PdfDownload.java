package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/**
 * Fetches a PDF, which takes a while to make: says that it is being made, leaves the page to be used meanwhile, can be
 * told to stop, and tells when the file is there. It is a true link, so that opening it in another tab works too.
 */
public final class PdfDownload {

    /** Fetched by the page itself: a browser tells nothing of a download until its first byte. */
    private static final String FETCH = """
            const link = this;
            link.addEventListener('click', async event => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              if (link.making) return;
              link.making = new AbortController();
              const say = name => link.dispatchEvent(new CustomEvent(name));
              say('report-begun');
              try {
                const answer = await fetch(link.href, {signal: link.making.signal});
                if (!answer.ok) throw new Error(answer.status);
                const said = answer.headers.get('Content-Disposition') || '';
                const file = document.createElement('a');
                file.href = URL.createObjectURL(await answer.blob());
                file.download = (said.match(/filename="([^"]+)"/) || [])[1] || 'rapport.pdf';
                file.click();
                setTimeout(() => URL.revokeObjectURL(file.href), 60000);
                say('report-made');
              } catch (reason) {
                say(reason.name === 'AbortError' ? 'report-stopped' : 'report-failed');
              } finally {
                link.making = null;
              }
            });
            """;

    private final Visit visit;
    private final Anchor link;
    private final Div told = new Div();

    public PdfDownload(Visit visit) {
        this.visit = visit;
        link = Parts.download("", Icon.DOWNLOAD, visit.say("report.pdf"));
        link.addClassName("primary");
        link.getElement().executeJs(FETCH);
        told.getElement().setAttribute("aria-live", "polite");
        on("report-begun", () -> told.add(making()));
        on("report-made", () -> told.add(Parts.notice("done", visit.say("report.made"))));
        on("report-stopped", () -> told.add(Parts.quiet(visit.say("report.stopped"))));
        on(
                "report-failed",
                () -> told.add(Parts.notice(
                        "refused", visit.say("report.failed"), new Paragraph(visit.say("report.failed.try")))));
    }

    /** The link that looks like a button. */
    public Anchor link() {
        return link;
    }

    /** Where it is told how it goes. */
    public Div told() {
        return told;
    }

    /** Where the file is. */
    public void to(String address) {
        link.setHref(address);
    }

    private void on(String event, Runnable shown) {
        link.getElement().addEventListener(event, heard -> {
            told.removeAll();
            shown.run();
        });
    }

    private Div making() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", visit.say("report.pdf.making"));
        Div making = Parts.notice(
                "making",
                visit.say("report.pdf.making"),
                Parts.quiet(visit.say("report.pdf.making.hint")),
                bar,
                Parts.button(visit.say("shell.cancel"), () -> link.getElement().executeJs("this.making?.abort()")));
        making.addClassName("working");
        return making;
    }
}
