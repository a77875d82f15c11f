package no.opptrapp.planning.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each row of a file asks for: a new measure, a change, or nothing; and what stands against it.
 *
 * @param mayHave whether the actor may make measures of an area
 * @param area that rows belong to which name none
 */
record FileSorting(
        Actor actor,
        MeasureRules rules,
        MeasurePolicy policy,
        Predicate<String> mayHave,
        String area,
        Faults faults,
        List<MeasureKeeping.New> made,
        List<MeasureKeeping.Next> changed,
        int[] unchanged) {

    private static final FileColumn AREA = new FileColumn.Area();

    FileSorting(Actor actor, MeasureRules rules, Predicate<String> mayHave, String area, Faults faults) {
        this(actor, rules, rules.policy(), mayHave, area, faults, new ArrayList<>(), new ArrayList<>(), new int[1]);
    }

    String areaOf(FileRow row) {
        return row.area().isEmpty() ? area : row.area();
    }

    /**
     * Sorts the rows.
     *
     * @param standing the measures that rows name
     * @param neighbours all measures of the areas of new ones
     */
    void sort(List<FileRow> rows, Map<UUID, Measure> standing, List<Measure> neighbours) {
        Map<String, List<Measure>> byTitle = new HashMap<>();
        neighbours.forEach(
                each -> byTitle.computeIfAbsent(each.area() + "/" + each.facts().title(), first -> new ArrayList<>())
                        .add(each));
        Set<UUID> named = new HashSet<>();
        Set<String> asked = new HashSet<>();
        for (FileRow row : rows) {
            UUID id = row.id();
            if (id == null) {
                add(row, byTitle, asked);
            } else if (!named.add(id)) {
                faults.add(row.fault(new FileColumn.Id(), Text.of("measure.fault.twice")));
            } else {
                change(row, standing.get(id));
            }
        }
    }

    private void change(FileRow row, @Nullable Measure before) {
        if (before == null || before.deleted()) {
            faults.add(row.fault(new FileColumn.Id(), Text.of("measure.fault.unknown_id")));
            return;
        }
        if (!row.area().isEmpty() && !row.area().equals(before.area())) {
            faults.add(row.fault(AREA, Text.of("measure.fault.area_moved", before.area())));
            return;
        }
        WrittenMeasure standing = WrittenMeasure.of(before.facts());
        WrittenMeasure wished = FieldReading.canonical(standing.with(row.cells()));
        if (wished.equals(standing)) {
            unchanged[0]++;
        } else if (!Integer.valueOf(before.version()).equals(row.version())) {
            faults.add(row.fault(
                    new FileColumn.Version(),
                    Text.of("measure.fault.stale", before.changedBy(), Integer.toString(before.version()))));
        } else {
            read(
                    row,
                    before.area(),
                    wished,
                    before.facts(),
                    draft -> changed.add(new MeasureKeeping.Next(before, draft)));
        }
    }

    private void add(FileRow row, Map<String, List<Measure>> byTitle, Set<String> asked) {
        String where = areaOf(row);
        if (!mayHave.test(where)) {
            faults.add(row.fault(AREA, Text.of("measure.fault.area", where)));
            return;
        }
        Map<MeasureField, String> said = new EnumMap<>(MeasureField.class);
        row.cells().forEach((field, value) -> {
            if (!value.isBlank()) {
                said.put(field, value);
            }
        });
        said.putIfAbsent(MeasureField.STATUS, MeasureStatus.IDEA.name());
        WrittenMeasure wished = new WrittenMeasure(said);
        List<Measure> alike = byTitle.getOrDefault(where + "/" + wished.get(MeasureField.TITLE), List.of()).stream()
                .filter(each -> isAlike(WrittenMeasure.of(each.facts()), wished))
                .toList();
        if (alike.stream().anyMatch(each -> saysNothingNew(each, wished))) {
            unchanged[0]++;
        } else if (!alike.isEmpty()) {
            faults.add(row.fault(new FileColumn.Field(MeasureField.TITLE), Text.of("measure.fault.there_already")));
        } else if (!asked.add(where + wished.get(MeasureField.TITLE) + "/" + wished.get(MeasureField.PLAN_AREA) + "/"
                + wished.get(MeasureField.TARGET_GROUP) + "/" + wished.get(MeasureField.STARTS_ON))) {
            faults.add(row.fault(new FileColumn.Field(MeasureField.TITLE), Text.of("measure.fault.twice")));
        } else {
            read(row, where, wished, null, draft -> made.add(new MeasureKeeping.New(where, draft, Origin.OWN)));
        }
    }

    /** Whether a person would take the two for the same measure. */
    private static boolean isAlike(WrittenMeasure standing, WrittenMeasure wished) {
        return standing.get(MeasureField.PLAN_AREA).equals(wished.get(MeasureField.PLAN_AREA))
                && standing.get(MeasureField.TARGET_GROUP).equals(wished.get(MeasureField.TARGET_GROUP))
                && (wished.get(MeasureField.STARTS_ON).isEmpty()
                        || standing.get(MeasureField.STARTS_ON).equals(wished.get(MeasureField.STARTS_ON)));
    }

    private static boolean saysNothingNew(Measure standing, WrittenMeasure wished) {
        WrittenMeasure written = WrittenMeasure.of(standing.facts());
        return FieldReading.canonical(written.with(wished.values())).equals(written);
    }

    private void read(
            FileRow row,
            String where,
            WrittenMeasure wished,
            @Nullable MeasureDraft before,
            Consumer<MeasureDraft> right) {
        FieldReading.Outcome outcome = FieldReading.read(wished);
        MeasureDraft draft = outcome.draft();
        List<FieldFault> found;
        if (draft == null) {
            found = rules.faults(policy, actor, where, outcome, before);
        } else {
            MeasureDraft settled = draft.settled(rules.today(), before == null ? null : before.status());
            found = rules.faults(policy, actor, where, settled, before);
            if (found.isEmpty()) {
                right.accept(settled);
            }
        }
        found.forEach(fault -> faults.add(row.fault(new FileColumn.Field(fault.field()), fault.message())));
    }
}
