package no.opptrapp.ui.staff.template;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.template.TemplateContent;
import no.opptrapp.reports.template.TemplatePreviews;
import no.opptrapp.ui.staff.edition.PagesPart;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages of a real report as the template would have them, set again whenever something is changed. */
final class PreviewPart extends Section {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PreviewPart.class);

    private final transient Visit visit;
    private final transient ReportService reports;
    private final transient TemplatePreviews previews;
    private final transient Optional<ReportKey> sample;
    private final transient Supplier<TemplateContent> content;
    private final transient Newest drafts = new Newest();
    private final Select<Language> language = new Select<>();
    private final Div pages = new Div();
    private final Div messages = new Div();
    private transient @Nullable Document draft;

    /** @param sample a report of the kind; nothing where there is none yet */
    PreviewPart(
            Visit visit,
            ReportService reports,
            TemplatePreviews previews,
            Optional<ReportKey> sample,
            Supplier<TemplateContent> content) {
        this.visit = visit;
        this.reports = reports;
        this.previews = previews;
        this.sample = sample;
        this.content = content;
        addClassNames("section", "template-preview");
        add(new H2(visit.say("templates.preview")));
        messages.getElement().setAttribute("aria-live", "polite");
        if (sample.isEmpty()) {
            add(Parts.quiet(visit.say("templates.preview.none")));
            return;
        }
        language.setLabel(visit.say("editions.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(sample.get().language());
        language.addValueChangeListener(change -> draw());
        add(language, messages, pages);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (draft == null) {
            draw();
        }
    }

    /** Drafts the report in a thread of its own, as that may take seconds. */
    private void draw() {
        if (sample.isEmpty()) {
            return;
        }
        ReportKey of = sample.get();
        ReportKey key = new ReportKey(of.kind(), of.area(), of.series(), of.period(), language.getValue());
        pages.removeAll();
        pages.add(Parts.quiet(visit.say("report.making")));
        UI ui = UI.getCurrent();
        Actor actor = visit.actor();
        Consumer<Runnable> newest = drafts.ask();
        Thread.ofPlatform().daemon().name("template-preview").start(() -> {
            try {
                Document found = reports.plain(actor, key);
                ui.access(() -> newest.accept(() -> {
                    draft = found;
                    show();
                }));
            } catch (NotInScope none) {
                ui.access(() -> newest.accept(() -> fail("templates.preview.none")));
            } catch (RuntimeException defect) {
                LOG.error("The report {} could not be drafted", key.name(), defect);
                ui.access(() -> newest.accept(() -> fail("editions.failed")));
            }
        });
    }

    private void fail(String words) {
        pages.removeAll();
        pages.add(Parts.notice("refused", visit.say(words)));
    }

    /** Shows what is written now; what cannot be saved leaves the last pages that could be. */
    void show() {
        Document found = draft;
        if (found == null || sample.isEmpty()) {
            return;
        }
        messages.removeAll();
        TemplateContent written = content.get();
        TemplateContent named = written.name().isBlank() ? written.named(visit.say("templates.unnamed")) : written;
        switch (previews.of(visit.actor(), sample.get().kind(), found, named)) {
            case TemplatePreviews.Outcome.Shown(Document document) -> {
                pages.removeAll();
                pages.add(new PagesPart(visit, reports, document));
            }
            case TemplatePreviews.Outcome.Refused(var faults) ->
                faults.forEach(fault -> messages.add(Parts.notice("signal", visit.say(fault.message()))));
        }
    }
}
