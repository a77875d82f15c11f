package no.opptrapp.ui.staff.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import no.opptrapp.core.indicator.DefinitionOutcome;
import no.opptrapp.core.indicator.Guidance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.ThreeTexts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** All that can be changed in a definition sheet, and what is wrong with it, field by field. */
final class SheetForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = " | ";

    private final transient Visit visit;
    private final transient Indicator before;
    private final ThreeTexts name;
    private final ThreeTexts meaning;
    private final ThreeTexts numeratorText;
    private final ThreeTexts denominatorText;
    private final ThreeTexts caveats;
    private final TextField numerator = new TextField();
    private final TextField denominator = new TextField();
    private final TextField factor = new TextField();
    private final TextField source = new TextField();
    private final TextField period = new TextField();
    private final TextArea breaks = new TextArea();
    private final Checkbox rankable = new Checkbox();
    private final Select<PlanArea> planArea = new Select<>();
    private final Select<Unit> unit;
    private final Select<Indicator.Direction> direction;
    private final Select<Indicator.MergeRule> mergeRule;
    private final Select<Indicator.Level> level;
    private final Select<Guidance.Disclosure> disclosure;
    private final transient Map<String, Consumer<String>> messages = new HashMap<>();

    SheetForm(Visit visit, Indicator before, List<PlanArea> planAreas) {
        this.visit = visit;
        this.before = before;
        Guidance guidance = before.guidance();
        name = texts("name", before.name());
        meaning = texts("meaning", guidance.meaning());
        numeratorText = texts("numeratorText", "numerator", before.numeratorText());
        denominatorText = texts("denominatorText", "denominator", before.denominatorText());
        caveats = texts("caveats", guidance.caveats());
        unit = choice("unit", "unit", Unit.values(), before.unit(), each -> visit.say(each.label()));
        direction =
                choice("direction", "direction", Indicator.Direction.values(), before.direction(), word("direction"));
        mergeRule = choice("mergeRule", "merge-rule", Indicator.MergeRule.values(), before.mergeRule(), word("merge"));
        level = choice("level", "level", Indicator.Level.values(), before.level(), word("level"));
        disclosure = choice(
                "disclosure",
                "disclosure",
                Guidance.Disclosure.values(),
                guidance.disclosure(),
                each -> visit.say("indicator.disclosure." + SheetFacts.written(each)));
        prepare(planAreas);
        add(
                Parts.section(visit.say("sheets.part.what"), name, meaning, planArea),
                Parts.section(
                        visit.say("sheets.part.how"),
                        grid(numerator, denominator, factor),
                        Parts.quiet(visit.say("sheets.formula.hint")),
                        numeratorText,
                        denominatorText,
                        grid(unit, direction, mergeRule, level)),
                Parts.section(
                        visit.say("sheets.part.read"), caveats, breaks, disclosure, grid(source, period), rankable));
    }

    private void prepare(List<PlanArea> planAreas) {
        Indicator.Formula formula = before.formula();
        field(numerator, "numerator", "numerator-code", formula == null ? "" : formula.numerator());
        field(denominator, "denominator", "denominator-code", formula == null ? "" : formula.denominator());
        field(factor, "factor", "factor", formula == null ? "" : formula.factor());
        field(source, "source", "source", before.source());
        field(period, "period", "period", before.period());
        planArea.setLabel(visit.say("sheets.plan-area"));
        planArea.setItems(planAreas);
        planArea.setItemLabelGenerator(area -> visit.say(area.name()));
        planAreas.stream()
                .filter(area -> area.code().equals(before.planArea()))
                .findFirst()
                .ifPresent(planArea::setValue);
        messages.put("planArea", message(planArea));
        rankable.setLabel(visit.say("sheets.rankable.long"));
        rankable.setValue(before.rankable());
        breaks.setLabel(visit.say("sheets.breaks"));
        breaks.setHelperText(visit.say("sheets.breaks.hint"));
        breaks.setWidthFull();
        breaks.setValue(String.join(
                "\n",
                before.guidance().breaks().stream()
                        .map(each -> String.join(
                                BETWEEN,
                                each.period(),
                                each.what().nb(),
                                each.what().nn(),
                                each.what().en()))
                        .toList()));
        messages.put("breaks", message(breaks));
    }

    private ThreeTexts texts(String field, Text.@Nullable Named text) {
        return texts(field, field, text);
    }

    private ThreeTexts texts(String field, String label, Text.@Nullable Named text) {
        ThreeTexts texts = new ThreeTexts(visit, visit.say("sheets." + label), text);
        messages.put(field, texts::wrong);
        return texts;
    }

    private void field(TextField field, String name, String label, String value) {
        field.setLabel(visit.say("sheets." + label));
        field.setValue(value);
        messages.put(name, message(field));
    }

    private <E extends Enum<E>> Select<E> choice(
            String name, String label, E[] items, E value, Function<E, String> words) {
        Select<E> select = new Select<>();
        select.setLabel(visit.say("sheets." + label));
        select.setItems(Arrays.asList(items));
        select.setItemLabelGenerator(words::apply);
        select.setValue(value);
        select.setWidthFull();
        messages.put(name, message(select));
        return select;
    }

    private <E extends Enum<E>> Function<E, String> word(String kind) {
        return each -> visit.say("sheets." + kind + "." + SheetFacts.written(each));
    }

    private static Consumer<String> message(HasValidation field) {
        return words -> {
            field.setErrorMessage(words);
            field.setInvalid(!words.isEmpty());
        };
    }

    private static FormLayout grid(Component... fields) {
        FormLayout grid = new FormLayout(fields);
        grid.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1),
                new FormLayout.ResponsiveStep("30rem", 2),
                new FormLayout.ResponsiveStep("52rem", 3));
        return grid;
    }

    /** Says beside each field what is wrong, and takes away what was said before. */
    void say(List<DefinitionOutcome.Fault> faults) {
        messages.values().forEach(message -> message.accept(""));
        for (DefinitionOutcome.Fault fault : faults) {
            messages.getOrDefault(fault.field(), words -> {}).accept(visit.say(fault.message()));
        }
    }

    /** The sheet as it is written now. */
    Indicator draft() {
        PlanArea chosen = planArea.getValue();
        boolean computed = !(numerator.isEmpty() && denominator.isEmpty() && factor.isEmpty());
        return new Indicator(
                before.code(),
                before.version(),
                chosen == null ? before.planArea() : chosen.code(),
                name.needed(),
                before.type(),
                unit.getValue(),
                computed
                        ? new Indicator.Formula(
                                numerator.getValue().strip(),
                                denominator.getValue().strip(),
                                factor.getValue().strip())
                        : null,
                numeratorText.value(),
                denominatorText.value(),
                mergeRule.getValue(),
                mergeRule.getValue() == Indicator.MergeRule.SUM,
                level.getValue(),
                direction.getValue(),
                Objects.requireNonNullElse(rankable.getValue(), false),
                period.getValue().strip(),
                source.getValue().strip(),
                before.note(),
                new Guidance(meaning.value(), caveats.value(), disclosure.getValue(), breaks()));
    }

    /** One break a line; what is missing becomes an empty text, which is then refused in words. */
    private List<Guidance.Break> breaks() {
        List<Guidance.Break> found = new ArrayList<>();
        for (String line : breaks.getValue().lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                String[] parts = Arrays.copyOf(line.split("\\s*\\|\\s*", -1), 4);
                found.add(new Guidance.Break(
                        parts[0],
                        new Text.Named(
                                Objects.requireNonNullElse(parts[1], ""),
                                Objects.requireNonNullElse(parts[2], ""),
                                Objects.requireNonNullElse(parts[3], ""))));
            }
        }
        return found;
    }
}
