package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.indicator.intake.EntryCheck;
import no.opptrapp.core.indicator.intake.EntryForm;
import no.opptrapp.core.indicator.intake.Typed;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** All fields of the form by plan area. As one is left, what is wrong or odd about it is said beside it. */
final class EntrySheet extends Div {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "PY_TOTAL";
    private static final List<String> PARTS = List.of("PY_ADULT", "PY_CHILD");

    private final transient Visit visit;
    private final transient Function<List<Typed>, EntryCheck> check;
    private final transient Map<String, EntryRow> rows = new LinkedHashMap<>();

    EntrySheet(Visit visit, EntryForm form, List<PlanArea> planAreas, Function<List<Typed>, EntryCheck> check) {
        this.visit = visit;
        this.check = check;
        for (PlanArea plan : planAreas) {
            List<EntryRow> own = form.fields().stream()
                    .filter(field -> field.indicator().planArea().equals(plan.code()))
                    .map(field -> new EntryRow(
                            visit, form, field, () -> left(field.indicator().code())))
                    .toList();
            if (!own.isEmpty()) {
                own.forEach(row -> rows.put(row.code(), row));
                add(Parts.section(visit.say(plan.name()), own.toArray(EntryRow[]::new)));
            }
        }
    }

    /** The fields that somebody wrote in. The others stay as they came about, and as others change them meanwhile. */
    List<Typed> typed() {
        return rows.values().stream()
                .filter(EntryRow::isChanged)
                .map(EntryRow::typed)
                .toList();
    }

    private void left(String code) {
        if (PARTS.contains(code)) {
            addUp();
        }
        EntryCheck found = check.apply(typed());
        Map<String, String> stops = byField(found.stops());
        Map<String, String> warnings = byField(found.warnings());
        rows.forEach((each, row) -> {
            row.stop(stops.getOrDefault(each, ""));
            row.warn(warnings.getOrDefault(each, ""));
        });
    }

    /** The sum of the parts, as files of person-years have it. */
    private void addUp() {
        EntryRow all = rows.get(ALL);
        List<Optional<Double>> parts = PARTS.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(EntryRow::value)
                .toList();
        if (all != null && parts.size() == PARTS.size() && parts.stream().allMatch(Optional::isPresent)) {
            all.follow(parts.stream()
                    .map(part -> BigDecimal.valueOf(part.orElseThrow()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue());
        }
    }

    /** Says beside each field what stopped the form, and goes to the first. */
    void stop(List<Fault> faults) {
        Map<String, String> stops = byField(faults);
        rows.forEach((code, row) -> row.stop(stops.getOrDefault(code, "")));
        rows.entrySet().stream()
                .filter(row -> stops.containsKey(row.getKey()))
                .findFirst()
                .ifPresent(row -> row.getValue().focus());
    }

    private Map<String, String> byField(List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.field() != null)
                .collect(Collectors.toMap(
                        fault -> Objects.requireNonNull(fault.field()),
                        fault -> visit.say(fault.message()),
                        (one, other) -> one + " " + other));
    }
}
