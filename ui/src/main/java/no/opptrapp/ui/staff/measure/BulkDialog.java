package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.opptrapp.planning.measure.ManyChange;
import no.opptrapp.planning.measure.ManyMeasures;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Gives one field the same value in all measures chosen, or in none. */
final class BulkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient ManyMeasures many;
    private final transient MeasureWords words;
    private final transient Consumer<String> done;
    private final Select<MeasureField> field = new Select<>();
    private final Div place = new Div();
    private final Div refusal = new Div();
    private transient Editor editor;
    private transient Map<UUID, Integer> versions;
    private transient @Nullable BulkConflicts conflicts;

    /** @param done told in words what was done */
    BulkDialog(MeasureWords words, ManyMeasures many, List<Measure> measures, Consumer<String> done) {
        this.visit = words.visit();
        this.many = many;
        this.words = words;
        this.versions = measures.stream().collect(Collectors.toMap(Measure::id, Measure::version));
        this.done = done;
        setHeaderTitle(visit.say("measures.bulk.title", measures.size()));
        setWidth("min(100%, 32rem)");
        Editors editors = new Editors(words);
        List<MeasureStatus> statuses = Arrays.asList(MeasureStatus.values());
        field.setLabel(visit.say("measures.bulk.field"));
        field.setItems(MeasureField.FOR_MANY.stream().sorted().toList());
        field.setItemLabelGenerator(each -> visit.say(each.label()));
        field.setWidthFull();
        editor = editors.of(MeasureField.STATUS, statuses);
        field.addValueChangeListener(change -> {
            editor = editors.of(change.getValue(), statuses);
            place.removeAll();
            place.add(editor.component());
        });
        field.setValue(MeasureField.STATUS);
        refusal.getElement().setAttribute("aria-live", "assertive");
        add(refusal, field, place);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("measures.bulk.do"), this::change));
    }

    private void change() {
        BulkConflicts open = conflicts;
        if (open != null) {
            Optional<Map<UUID, Integer>> decided = open.decided(versions);
            if (decided.isEmpty()) {
                return;
            }
            versions = decided.get();
        }
        refusal.removeAll();
        conflicts = null;
        switch (many.change(
                visit.actor(), versions, Map.of(editor.field(), editor.read().get()))) {
            case ManyChange.Done(List<Measure> changed) -> {
                close();
                done.accept(visit.say("measures.bulk.done", changed.size()));
            }
            case ManyChange.Refused(List<ManyChange.Reason> reasons) ->
                refuse(
                        visit.say("measures.bulk.refused"),
                        reasons.stream()
                                .map(reason -> reason.measure().facts().title() + ": "
                                        + visit.say(reason.fault().message()))
                                .toList());
            case ManyChange.Stale(List<MeasureChange.Stale> each) -> {
                // What was chosen stays as it is until the choices are made.
                field.setReadOnly(true);
                place.setEnabled(false);
                BulkConflicts shown = new BulkConflicts(words, editor.field(), each);
                conflicts = shown;
                refusal.add(shown);
            }
        }
    }

    private void refuse(String why, List<String> each) {
        UnorderedList list = new UnorderedList(each.stream().map(ListItem::new).toArray(ListItem[]::new));
        refusal.add(Parts.notice("refused", why, list));
    }
}
