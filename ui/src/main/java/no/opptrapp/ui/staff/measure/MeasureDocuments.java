package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.exchange.content.FileKind;
import no.opptrapp.core.text.Amount;
import no.opptrapp.planning.measure.document.DocumentLimits;
import no.opptrapp.planning.measure.document.DocumentOutcome;
import no.opptrapp.planning.measure.document.Documents;
import no.opptrapp.planning.measure.document.MeasureDocument;
import no.opptrapp.ui.staff.imports.Arrival;
import no.opptrapp.ui.staff.imports.FileDrop;
import no.opptrapp.ui.staff.imports.Lost;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** The documents of a measure: to fetch, to add, to delete, and to bring back. */
final class MeasureDocuments extends Section {

    private static final long serialVersionUID = 1L;
    private static final int KILOBYTE = 1000;
    private static final int MEGABYTE = 1_000_000;

    private final transient Visit visit;
    private final transient Documents documents;
    private final UUID measure;
    private final Div messages = new Div();
    private final Div list = new Div();

    MeasureDocuments(Visit visit, Documents documents, UUID measure) {
        this.visit = visit;
        this.documents = documents;
        this.measure = measure;
        addClassName("section");
        messages.getElement().setAttribute("aria-live", "polite");
        FileDrop<DocumentOutcome> upload = new FileDrop<>(
                visit,
                Arrays.stream(FileKind.values())
                        .flatMap(kind -> kind.endings().stream())
                        .map(ending -> "." + ending)
                        .toList(),
                List.of(),
                (sender, name, file, progress) -> documents.add(sender, measure, name, file),
                Progress.UNWATCHED,
                this::arrived);
        upload.limit(DocumentLimits.LARGEST, visit.say("measures.document.large", DocumentLimits.LARGEST / MEGABYTE));
        upload.refuses(visit.say("measures.document.kinds"));
        upload.button(Parts.button(visit.say("measures.document.add"), () -> {}));
        add(
                new H2(visit.say("measures.documents")),
                messages,
                list,
                upload,
                Parts.quiet(visit.say("measures.document.kinds")));
        show();
    }

    private void arrived(Arrival<DocumentOutcome> arrival, String file) {
        messages.removeAll();
        if (arrival instanceof Arrival.Settled<DocumentOutcome>(DocumentOutcome outcome)) {
            tell(outcome, "measures.document.added");
        } else {
            messages.add(Lost.notice(visit, arrival, file));
        }
    }

    private void tell(DocumentOutcome outcome, String done) {
        messages.removeAll();
        messages.add(
                switch (outcome) {
                    case DocumentOutcome.Kept(MeasureDocument kept, boolean added) ->
                        Parts.notice("done", visit.say(added ? done : "measures.document.same", kept.name()));
                    case DocumentOutcome.Refused(var _, var why) -> Parts.notice("refused", visit.say(why));
                });
        show();
    }

    private void show() {
        list.removeAll();
        List<MeasureDocument> all = documents.of(visit.actor(), measure);
        List<MeasureDocument> standing =
                all.stream().filter(document -> !document.deleted()).toList();
        if (standing.isEmpty()) {
            list.add(Parts.quiet(visit.say("measures.documents.none")));
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("documents");
        standing.forEach(document -> items.add(item(document)));
        all.stream().filter(MeasureDocument::deleted).forEach(document -> items.add(deleted(document)));
        list.add(items);
    }

    private ListItem item(MeasureDocument document) {
        Anchor name = new Anchor(MeasureDocumentServlet.address(document), document.name());
        name.setRouterIgnore(true);
        name.getElement().setAttribute("download", true);
        return new ListItem(
                name,
                quiet(visit.say(
                        "measures.document.facts",
                        size(document.bytes()),
                        visit.who(document.addedBy()),
                        Moments.moment(document.addedAt(), visit.actor().language()))),
                small("measures.document.delete", document, () -> {
                    MeasureDocument gone = documents.delete(visit.actor(), measure, document.id());
                    messages.removeAll();
                    messages.add(Parts.notice("done", visit.say("measures.document.deleted", gone.name())));
                    show();
                }));
    }

    private ListItem deleted(MeasureDocument document) {
        return new ListItem(
                new Span(document.name()),
                quiet(visit.say("measures.document.is-deleted")),
                small(
                        "measures.document.restore",
                        document,
                        () -> tell(
                                documents.restore(visit.actor(), measure, document.id()),
                                "measures.document.restored")));
    }

    private NativeButton small(String key, MeasureDocument document, Runnable action) {
        NativeButton button = Parts.button(visit.say(key), action);
        button.addClassName("small");
        button.setAriaLabel(visit.say(key + ".one", document.name()));
        return button;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("behind");
        return quiet;
    }

    private String size(int bytes) {
        return bytes < MEGABYTE
                ? visit.say("measures.document.kb", Amount.count(Math.max(1, bytes / KILOBYTE)))
                : visit.say("measures.document.mb", Amount.number((double) bytes / MEGABYTE, 1));
    }
}
