package no.opptrapp.planning.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.AuditedChange;
import org.jspecify.annotations.Nullable;

/**
 * Says in the trail what changed in a measure: what it is linked to by id with its title beside, as the trail is read when
 * the other is gone, or by somebody who may not read it.
 *
 * @param titles of needs, goals, plans and measures by id
 */
record TrailNames(Map<UUID, String> titles) {

    private static final Set<MeasureField> LINKS =
            Set.of(MeasureField.NEED_IDS, MeasureField.GOAL_IDS, MeasureField.PLAN_IDS);

    /** All that stands in a measure. */
    Map<String, Object> facts(Measure measure) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("area", measure.area());
        WrittenMeasure.of(measure.facts())
                .values()
                .forEach((field, value) -> facts.put(field.code(), said(field, value)));
        @Nullable String catalogue = measure.origin().catalogue();
        if (catalogue != null) {
            facts.put("catalogue", catalogue);
        }
        @Nullable UUID copied = measure.origin().copiedFrom();
        if (copied != null) {
            facts.put("copiedFrom", Map.of(copied.toString(), titles.getOrDefault(copied, "")));
        }
        return facts;
    }

    /** The fields in which a measure becomes another. */
    AuditedChange changed(Measure before, MeasureDraft after) {
        WrittenMeasure was = WrittenMeasure.of(before.facts());
        WrittenMeasure is = WrittenMeasure.of(after);
        Map<String, Object> left = new LinkedHashMap<>();
        Map<String, Object> right = new LinkedHashMap<>();
        for (MeasureField field : MeasureField.values()) {
            if (!was.get(field).equals(is.get(field))) {
                left.put(field.code(), said(field, was.get(field)));
                right.put(field.code(), said(field, is.get(field)));
            }
        }
        return AuditedChange.changed("measure.changed", before.id().toString(), left, right)
                .named(after.title());
    }

    private Object said(MeasureField field, String written) {
        if (!LINKS.contains(field) || written.isEmpty()) {
            return written;
        }
        Map<String, String> named = new LinkedHashMap<>();
        Arrays.stream(written.split(" ", -1))
                .forEach(id -> named.put(id, titles.getOrDefault(UUID.fromString(id), "")));
        return named;
    }
}
