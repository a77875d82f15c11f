package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.official.Repeat;
import no.opptrapp.core.official.Source;
import no.opptrapp.core.official.SourceDefinition.Content;
import no.opptrapp.core.official.SourceDefinition.Fixed;
import no.opptrapp.core.official.SourceDefinition.TableValues;
import no.opptrapp.core.official.SourceOutcome;
import no.opptrapp.ui.staff.shell.Visit;

/** The fields of a table that is fetched from. Pairs stand a line each, with an equals sign between. */
final class SourceForm extends FormLayout {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_YEAR = 2020;

    private final transient Visit visit;
    private final TextField title = new TextField();
    private final TextField table = new TextField();
    private final TextField area = new TextField();
    private final TextField time = new TextField();
    private final TextField contents = new TextField();
    private final TextArea values = new TextArea();
    private final TextArea fixed = new TextArea();
    private final IntegerField fromYear = new IntegerField();
    private final Select<String> borders = new Select<>();
    private final Select<Repeat> repeat = new Select<>();

    SourceForm(Visit visit) {
        this.visit = visit;
        title.setLabel(visit.say("statistics.form.title"));
        table.setLabel(visit.say("statistics.table"));
        table.setHelperText(visit.say("statistics.form.table.hint"));
        area.setLabel(visit.say("statistics.form.area"));
        time.setLabel(visit.say("statistics.form.time"));
        contents.setLabel(visit.say("statistics.form.contents"));
        values.setLabel(visit.say("statistics.values"));
        values.setHelperText(visit.say("statistics.form.values.hint"));
        fixed.setLabel(visit.say("statistics.fixed"));
        fixed.setHelperText(visit.say("statistics.form.fixed.hint"));
        fromYear.setLabel(visit.say("statistics.from-year"));
        borders.setLabel(visit.say("statistics.borders"));
        List<String> choices = new ArrayList<>(List.of(""));
        Arrays.stream(Borders.values()).map(one -> Integer.toString(one.year())).forEach(choices::add);
        borders.setItems(choices);
        borders.setItemLabelGenerator(year -> year == null || year.isEmpty()
                ? visit.say("statistics.borders.own")
                : visit.say("statistics.borders.of", year));
        repeat.setLabel(visit.say("statistics.repeat.how-often"));
        repeat.setItems(Repeat.values());
        repeat.setItemLabelGenerator(one -> visit.say(one.label()));
        fields().values().forEach(field -> field.setManualValidation(true));
        area.setValue("Region");
        time.setValue("Tid");
        contents.setValue("ContentsCode");
        fromYear.setValue(USUAL_YEAR);
        borders.setValue("");
        repeat.setValue(Repeat.NEVER);
        add(title, table, area, time, contents, values, fixed, fromYear, borders, repeat);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32rem", 2));
        setColspan(title, 2);
        setColspan(values, 2);
        setColspan(fixed, 2);
    }

    void show(Source source) {
        TableValues known = (TableValues) source.definition();
        title.setValue(known.title());
        table.setValue(known.table());
        area.setValue(known.area());
        time.setValue(known.time());
        contents.setValue(known.contents());
        values.setValue(known.values().stream()
                .map(one -> one.code() + " = " + one.indicator())
                .collect(Collectors.joining("\n")));
        fixed.setValue(known.fixed().stream()
                .map(one -> one.dimension() + " = " + one.code())
                .collect(Collectors.joining("\n")));
        fromYear.setValue(known.fromYear());
        Borders on = known.borders();
        borders.setValue(on == null ? "" : Integer.toString(on.year()));
        repeat.setValue(source.repeat());
    }

    TableValues read() {
        String on = Objects.requireNonNullElse(borders.getValue(), "");
        return new TableValues(
                title.getValue().strip(),
                table.getValue().strip(),
                area.getValue().strip(),
                time.getValue().strip(),
                contents.getValue().strip(),
                pairs(values.getValue()).stream()
                        .map(pair -> new Content(pair[0], pair[1]))
                        .toList(),
                pairs(fixed.getValue()).stream()
                        .map(pair -> new Fixed(pair[0], pair[1]))
                        .toList(),
                on.isEmpty() ? null : Borders.named(Integer.parseInt(on)).orElseThrow(),
                Objects.requireNonNullElse(fromYear.getValue(), 0));
    }

    Repeat wanted() {
        return repeat.getValue();
    }

    /** A line without an equals sign has nothing behind it, which is then told as what is missing. */
    private static List<String[]> pairs(String written) {
        return written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("=", 2))
                .map(parts -> new String[] {parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""})
                .toList();
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("table", table);
        fields.put("area", area);
        fields.put("time", time);
        fields.put("contents", contents);
        fields.put("values", values);
        fields.put("fixed", fixed);
        fields.put("fromYear", fromYear);
        return fields;
    }

    void complain(List<SourceOutcome.Fault> faults) {
        Map<String, HasValidation> fields = fields();
        fields.values().forEach(field -> field.setInvalid(false));
        Map<String, List<String>> said = new LinkedHashMap<>();
        faults.forEach(fault ->
                said.computeIfAbsent(fault.field(), name -> new ArrayList<>()).add(visit.say(fault.message())));
        said.forEach((name, messages) -> {
            HasValidation field = Objects.requireNonNull(fields.get(name), name);
            field.setErrorMessage(messages.stream().distinct().collect(Collectors.joining(" ")));
            field.setInvalid(true);
        });
    }
}
