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
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each row of a part of a file asks for: a new measure, a change, or nothing; and what stands against it.
 *
 * @param mayHave whether the actor may make measures of an area
 * @param area that rows belong to which name none
 * @param stale says what stands against a row that was made from an older version
 */
record FileSorting(
        Actor actor,
        MeasureRules rules,
        MeasurePolicy policy,
        Predicate<String> mayHave,
        String area,
        StaleRows stale,
        Faults faults,
        List<MeasureKeeping.New> made,
        List<MeasureKeeping.Next> changed,
        int[] unchanged) {

    private static final FileColumn AREA = new FileColumn.Area();

    FileSorting(
            Actor actor,
            MeasureRules rules,
            MeasurePolicy policy,
            Predicate<String> mayHave,
            String area,
            StaleRows stale,
            Faults faults) {
        this(actor, rules, policy, mayHave, area, stale, faults, new ArrayList<>(), new ArrayList<>(), new int[1]);
    }

    String areaOf(FileRow row) {
        return row.area().isEmpty() ? area : row.area();
    }

    /** What tells rows apart that must not come twice: the measure, or what a new one is known by. */
    String key(FileRow row) {
        UUID id = row.id();
        if (id != null) {
            return "id/" + id;
        }
        WrittenMeasure wished = new WrittenMeasure(row.cells());
        return String.join(
                "/",
                "new",
                areaOf(row),
                wished.get(MeasureField.TITLE),
                wished.get(MeasureField.PLAN_AREA),
                wished.get(MeasureField.TARGET_GROUP),
                wished.get(MeasureField.STARTS_ON));
    }

    /**
     * Sorts the rows.
     *
     * @param standing the measures that rows name
     * @param neighbours those that have the titles of new ones
     * @param before keys of rows that came earlier in the file
     */
    void sort(List<FileRow> rows, Map<UUID, Measure> standing, List<Measure> neighbours, Set<String> before) {
        Map<String, List<Measure>> byTitle = neighbours.stream()
                .collect(Collectors.groupingBy(
                        each -> each.area() + "/" + each.facts().title(), HashMap::new, Collectors.toList()));
        Set<String> seen = new HashSet<>(before);
        for (FileRow row : rows) {
            UUID id = row.id();
            if (!seen.add(key(row))) {
                FileColumn where = id == null ? new FileColumn.Field(MeasureField.TITLE) : new FileColumn.Id();
                faults.add(row.fault(where, Text.of("measure.fault.twice")));
            } else if (id == null) {
                add(row, byTitle);
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
            stale.tell(row, before, standing, wished, faults);
        } else {
            read(
                    row,
                    before.area(),
                    wished,
                    before.facts(),
                    draft -> changed.add(new MeasureKeeping.Next(before, draft)));
        }
    }

    private void add(FileRow row, Map<String, List<Measure>> byTitle) {
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
