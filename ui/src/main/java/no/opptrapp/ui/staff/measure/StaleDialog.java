package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.shell.Words;

/** Somebody else changed the measure meanwhile: shows both, field by field, and loses neither. */
final class StaleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Map<MeasureField, RadioButtonGroup<Whose>> choices = new EnumMap<>(MeasureField.class);

    /** Whose of two values is meant. */
    private enum Whose {
        THEIRS,
        YOURS
    }

    /** @param keep given the measure as it stands and the fields that are to be changed in it */
    StaleDialog(MeasureWords words, MeasureChange.Stale stale, BiConsumer<Measure, Map<MeasureField, String>> keep) {
        this.visit = words.visit();
        Measure theirs = stale.theirs();
        List<MeasureChange.Difference> differences = stale.differences();
        setHeaderTitle(visit.say("measures.stale"));
        setWidth("min(100%, 44rem)");
        add(new Paragraph(visit.say(
                "measures.stale.what",
                Words.capital(visit.who(theirs.changedBy())),
                Moments.moment(theirs.changedAt(), visit.actor().language()))));
        Div fields = new Div();
        fields.addClassName("differences");
        WrittenMeasure standing = WrittenMeasure.of(theirs.facts());
        WrittenMeasure wished = WrittenMeasure.of(stale.yours());
        differences.forEach(difference -> fields.add(
                choice(difference, words.said(difference.field(), standing), words.said(difference.field(), wished))));
        add(fields);
        getFooter()
                .add(
                        Parts.button(visit.say("measures.stale.back"), this::close),
                        Parts.primary(visit.say("measures.stale.keep"), () -> {
                            if (decided()) {
                                close();
                                keep.accept(theirs, chosen(differences));
                            }
                        }));
    }

    private RadioButtonGroup<Whose> choice(MeasureChange.Difference difference, String theirs, String yours) {
        RadioButtonGroup<Whose> choice = new RadioButtonGroup<>();
        choice.setLabel(visit.say(difference.field().label()));
        choice.setItems(Whose.values());
        choice.setItemLabelGenerator(whose -> whose == Whose.THEIRS
                ? visit.say("measures.stale.theirs", theirs)
                : visit.say("measures.stale.yours", yours));
        if (difference.onlyTheirs()) {
            choice.setValue(Whose.THEIRS);
        } else if (difference.onlyYours()) {
            choice.setValue(Whose.YOURS);
        } else {
            choice.setHelperText(visit.say("measures.stale.both"));
        }
        choices.put(difference.field(), choice);
        return choice;
    }

    /** Where both changed the same, a person decides. */
    private boolean decided() {
        boolean all = true;
        for (RadioButtonGroup<Whose> choice : choices.values()) {
            boolean open = choice.getValue() == null;
            choice.setInvalid(open);
            choice.setErrorMessage(visit.say("measures.stale.choose"));
            all &= !open;
        }
        return all;
    }

    private Map<MeasureField, String> chosen(List<MeasureChange.Difference> differences) {
        Map<MeasureField, String> values = new EnumMap<>(MeasureField.class);
        differences.forEach(difference -> {
            RadioButtonGroup<Whose> choice = choices.get(difference.field());
            if (choice != null && choice.getValue() == Whose.YOURS) {
                values.put(difference.field(), difference.yours());
            }
        });
        return values;
    }
}
