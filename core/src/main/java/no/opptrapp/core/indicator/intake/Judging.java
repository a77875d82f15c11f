package no.opptrapp.core.indicator.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationRepository;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.period.Period;

/** Holds values on their way in against what stands, what is locked, and the rules: the same for files and for forms. */
@Singleton
final class Judging {

    private final ObservationRepository observations;
    private final ApprovalRepository approvals;
    private final ValidationRules rules;
    private final ValueService values;
    private final Areas areas;

    Judging(
            ObservationRepository observations,
            ApprovalRepository approvals,
            ValidationRules rules,
            ValueService values,
            Areas areas) {
        this.observations = observations;
        this.approvals = approvals;
        this.values = values;
        this.rules = rules;
        this.areas = areas;
    }

    /**
     * What was found.
     *
     * @param changed the values that say something else than what stands
     * @param before what stands of all of them
     * @param stops why nothing can be stored; none when all can
     * @param warnings what somebody should look at
     */
    record Judged(
            List<Entry> changed, Map<ObservationKey, Observation> before, List<Fault> stops, List<Fault> warnings) {

        /** The next versions of the changed values, which wait for approval. */
        List<Observation> versions(Function<Entry, String> origin) {
            return changed.stream()
                    .map(entry -> {
                        Observation newest = before.get(entry.key());
                        int version = newest == null ? 1 : newest.version() + 1;
                        return new Observation(entry.key(), entry.finding(), origin.apply(entry), version, false);
                    })
                    .toList();
        }
    }

    Judged judge(Actor actor, Entries entries) {
        Map<ObservationKey, Observation> before = observations.newest(entries.keys());
        List<Entry> changed = entries.changed(before);
        OtherCodes others = new OtherCodes(areas.register().chain());
        List<Fault> stops = new ArrayList<>();
        List<Entry> open = withoutLocked(changed, stops);
        stops.addAll(
                new StandingGround(areas.register(), others, observations).faults(open, entries.byKey()::containsKey));
        stops.addAll(new SameGround(others).faults(entries.byKey().values()));
        Checks.Found found = checked(actor, entries);
        stops.addAll(found.stops());
        return new Judged(changed, before, stops, found.warnings());
    }

    /** Those that nobody has locked by approving; why the others are is added to the stops. */
    private List<Entry> withoutLocked(List<Entry> changed, List<Fault> stops) {
        LockedYears locked = new LockedYears(approvals.approved(), areas.register());
        List<Entry> open = new ArrayList<>();
        for (Entry entry : changed) {
            locked.why(entry.key())
                    .ifPresentOrElse(text -> stops.add(Entries.fault(entry, text)), () -> open.add(entry));
        }
        return open;
    }

    private Checks.Found checked(Actor actor, Entries entries) {
        List<ValidationRule> all = rules.all();
        Map<ObservationKey, Observation> standing = earlier(actor, entries, all);
        standing.putAll(observations.newest(Checks.asked(entries.keys(), all)));
        return new Checks(all, entries.byKey(), standing, areas.register()).found();
    }

    /**
     * The last values before the new ones that rules ask for, brought to the borders of these: of last year, and a year
     * farther back only for what nothing was said of in between.
     */
    private Map<ObservationKey, Observation> earlier(Actor actor, Entries entries, List<ValidationRule> all) {
        Set<String> jumping = all.stream()
                .filter(ValidationRule.Jump.class::isInstance)
                .map(ValidationRule::indicator)
                .collect(Collectors.toSet());
        List<ObservationKey> wanting = entries.keys().stream()
                .filter(key -> jumping.contains(key.indicator()))
                .toList();
        Map<ObservationKey, Observation> found = new HashMap<>();
        for (int years = 1; years <= ValidationRule.Jump.REACH && !wanting.isEmpty(); years++) {
            int back = years;
            Set<Asked> asked = wanting.stream()
                    .flatMap(key -> ValidationRule.Jump.before(key, back).stream())
                    .filter(before -> !entries.byKey().containsKey(before))
                    .map(before -> new Asked(before.indicator(), before.period(), before.borders()))
                    .collect(Collectors.toSet());
            asked.forEach(one -> found.putAll(read(actor, one)));
            wanting = wanting.stream()
                    .filter(key -> ValidationRule.Jump.before(key, back)
                            .filter(before -> !says(before, entries, found))
                            .isPresent())
                    .toList();
        }
        return found;
    }

    private static boolean says(ObservationKey key, Entries entries, Map<ObservationKey, Observation> found) {
        Entry entry = entries.byKey().get(key);
        Observation observation = found.get(key);
        return entry != null
                ? entry.finding().value() != null
                : observation != null && observation.finding().value() != null;
    }

    private Map<ObservationKey, Observation> read(Actor actor, Asked asked) {
        ObservationQuery query = ObservationQuery.all().in(asked.period()).on(asked.borders());
        return Stream.of(AreaKind.MUNICIPALITY, AreaKind.DISTRICT)
                .flatMap(kind -> values.all(actor, asked.indicator(), query.at(kind)).stream())
                .collect(Collectors.toMap(Value::key, Value::observation, (first, second) -> second));
    }

    private record Asked(String indicator, Period period, Borders borders) {}
}
