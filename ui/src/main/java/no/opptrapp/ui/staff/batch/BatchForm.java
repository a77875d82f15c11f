package no.opptrapp.ui.staff.batch;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.batch.BatchDraft;
import no.opptrapp.reports.batch.BatchService;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.status.StatusReportService;
import no.opptrapp.ui.staff.shell.AreaSearch;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Asks for many reports, and says before how many they will be. */
final class BatchForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient BatchService batches;
    private final transient Function<ReportKind, List<String>> own;
    private final transient Function<String, String> name;
    private final Select<ReportKind> kind = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final MultiSelectComboBox<String> areas = new MultiSelectComboBox<>();
    private final Select<Language> language = new Select<>();
    private final Checkbox districts = new Checkbox();
    private final Paragraph size = new Paragraph();
    private final NativeButton begin;

    /**
     * @param last the last year that can be chosen, which is chosen to begin with
     * @param own codes of the areas to choose from for a kind of report, widest first; so is the first of them
     */
    BatchForm(
            Visit visit,
            BatchService batches,
            BatchWords words,
            int last,
            Function<ReportKind, List<String>> own,
            Consumer<BatchDraft> wanted) {
        this.visit = visit;
        this.batches = batches;
        this.own = own;
        this.name = code -> words.area(last, code);
        kind.setLabel(visit.say("batches.kind"));
        kind.setWidth("min(100%, 18rem)");
        kind.setItems(ReportKind.MUNICIPALITY, ReportKind.COUNTY);
        kind.setItemLabelGenerator(each -> visit.say("batches.kind." + each.word()));
        kind.setValue(ReportKind.MUNICIPALITY);
        year.setLabel(visit.say("batches.year"));
        year.setItems(IntStream.rangeClosed(StatusReportService.FIRST, last)
                .boxed()
                .toList()
                .reversed());
        year.setValue(last);
        areas.setLabel(visit.say("batches.areas"));
        areas.setItemLabelGenerator(name::apply);
        areas.setWidth("min(100%, 28rem)");
        language.setLabel(visit.say("batches.language"));
        language.setWidth("min(100%, 18rem)");
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(visit.say("batches.language.usual"));
        language.setItemLabelGenerator(each -> each == null ? visit.say("batches.language.usual") : each.ownName());
        districts.setLabel(visit.say("batches.districts"));
        size.getElement().setAttribute("aria-live", "polite");
        begin = Parts.primary(visit.say("batches.begin"), () -> wanted.accept(draft()));
        Div choices = new Div(kind, year, areas, language);
        choices.addClassNames("choices", "with-hints");
        Div buttons = new Div(begin);
        buttons.addClassName("actions");
        add(choices, districts, size, buttons);
        fit();
        kind.addValueChangeListener(change -> fit());
        year.addValueChangeListener(change -> tell());
        areas.addValueChangeListener(change -> tell());
        districts.addValueChangeListener(change -> tell());
    }

    /** Counties have no districts, and a municipality no county report. */
    private void fit() {
        boolean counties = kind.getValue() == ReportKind.COUNTY;
        List<String> codes = own.apply(kind.getValue());
        areas.setHelperText(visit.say(counties ? "batches.areas.counties" : "batches.areas.hint"));
        AreaSearch.in(areas, codes, name);
        codes.stream().findFirst().ifPresent(areas::select);
        districts.setVisible(!counties);
        districts.setValue(districts.getValue() && !counties);
        tell();
    }

    private void tell() {
        int reports = batches.size(visit.actor(), draft());
        // Whatever else is chosen besides the country is a part of it, and has its report once.
        boolean more = areas.getValue().size() > 1 && areas.getValue().contains(Country.CODE);
        size.setText(visit.say("batches.size", reports) + (more ? " " + visit.say("batches.size.country") : ""));
        begin.setEnabled(reports > 0);
    }

    private BatchDraft draft() {
        return BatchDraft.annual(
                kind.getValue(),
                Objects.requireNonNullElse(year.getValue(), 0),
                areas.getValue().stream().sorted().toList(),
                districts.getValue(),
                language.getValue());
    }
}
