package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Visit;

/**
 * Measures that somebody else changed while one field of many was to be changed: what they made of each, which stays, and
 * where both changed that field, a choice of the two.
 */
final class BulkConflicts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MeasureWords words;
    private final transient Visit visit;
    private final MeasureField field;
    private final transient List<MeasureChange.Stale> each;
    private final transient Map<UUID, RadioButtonGroup<Boolean>> mine = new HashMap<>();

    BulkConflicts(MeasureWords words, MeasureField field, List<MeasureChange.Stale> each) {
        this.words = words;
        this.visit = words.visit();
        this.field = field;
        this.each = each;
        addClassName("differences");
        add(new Paragraph(visit.say("measures.bulk.stale")));
        each.forEach(this::show);
    }

    private void show(MeasureChange.Stale stale) {
        Measure theirs = stale.theirs();
        WrittenMeasure standing = WrittenMeasure.of(theirs.facts());
        add(
                new H3(theirs.facts().title()),
                new Paragraph(visit.say(
                        "measures.bulk.stale.who",
                        visit.who(theirs.changedBy()),
                        Moments.moment(theirs.changedAt(), visit.actor().language()))));
        UnorderedList others = new UnorderedList(stale.theirChanges().stream()
                .filter(change -> change.field() != field)
                .map(change -> new ListItem(visit.say(
                        "measures.bulk.stale.field",
                        visit.say(change.field().label()),
                        words.said(change.field(), stale.read()),
                        words.said(change.field(), standing))))
                .toArray(ListItem[]::new));
        if (others.getComponentCount() > 0) {
            add(others);
        }
        stale.differences().stream()
                .filter(difference -> difference.field() == field && !difference.onlyYours())
                .findFirst()
                .ifPresent(difference -> add(choice(theirs.id(), difference)));
    }

    private RadioButtonGroup<Boolean> choice(UUID measure, MeasureChange.Difference difference) {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
        choice.setLabel(visit.say(field.label()));
        choice.setItems(false, true);
        choice.setItemLabelGenerator(yours -> yours
                ? visit.say("measures.stale.yours", words.said(field, difference.yours()))
                : visit.say("measures.stale.theirs", words.said(field, difference.theirs())));
        choice.setHelperText(visit.say("measures.stale.both"));
        mine.put(measure, choice);
        return choice;
    }

    /**
     * What is to be changed now: the measures as they stand, without those where theirs was chosen.
     *
     * @param versions those that were read
     * @return empty while one choice is open
     */
    Optional<Map<UUID, Integer>> decided(Map<UUID, Integer> versions) {
        boolean open = false;
        Map<UUID, Integer> next = new HashMap<>(versions);
        for (MeasureChange.Stale stale : each) {
            UUID id = stale.theirs().id();
            next.put(id, stale.theirs().version());
            RadioButtonGroup<Boolean> choice = mine.get(id);
            if (choice != null) {
                choice.setInvalid(choice.getValue() == null);
                choice.setErrorMessage(visit.say("measures.stale.choose"));
                open |= choice.getValue() == null;
                if (Boolean.FALSE.equals(choice.getValue())) {
                    next.remove(id);
                }
            }
        }
        return open ? Optional.empty() : Optional.of(next);
    }
}
