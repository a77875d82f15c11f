package no.opptrapp.core.indicator.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;

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
        List<Fault> stops = new ArrayList<>(locked(changed));
        stops.addAll(new SameGround(new OtherCodes(areas.register().chain()))
                .faults(entries.byKey().values()));
        Checks.Found found = checked(actor, entries);
        stops.addAll(found.stops());
        return new Judged(changed, before, stops, found.warnings());
    }

    private List<Fault> locked(List<Entry> changed) {
        Set<AreaYear> approved = approvals.approved();
        OtherCodes others = new OtherCodes(areas.register().chain());
        return changed.stream()
                .flatMap(entry -> locked(entry, approved, others).map(text -> Entries.fault(entry, text)).stream())
                .toList();
    }

    /** A year that is approved is locked under every code that the same ground is reported by. */
    private static Optional<Text> locked(Entry entry, Set<AreaYear> approved, OtherCodes others) {
        int year = Entries.year(entry.key().period());
        String area = entry.key().area();
        if (approved.contains(new AreaYear(area, year))) {
            return Optional.of(Text.of("intake.fault.approved", Integer.toString(year)));
        }
        return others.of(entry.key().borders(), area).stream()
                .filter(code -> approved.contains(new AreaYear(code, year)))
                .findFirst()
                .map(code -> Text.of("intake.fault.approved_as", Integer.toString(year), code));
    }

    private Checks.Found checked(Actor actor, Entries entries) {
        List<ValidationRule> all = rules.all();
        Map<ObservationKey, Observation> standing = lastYears(actor, entries, all);
        standing.putAll(observations.newest(Checks.asked(entries.keys(), all)));
        return new Checks(all, entries.byKey(), standing, areas.register()).found();
    }

    /** Last year's values that rules ask for, brought to the borders of the new ones. */
    private Map<ObservationKey, Observation> lastYears(Actor actor, Entries entries, List<ValidationRule> all) {
        Set<Asked> asked = new HashSet<>();
        for (ObservationKey key : Checks.asked(entries.keys(), all)) {
            boolean jump = !entries.byKey().containsKey(key)
                    && all.stream()
                            .anyMatch(rule -> rule instanceof ValidationRule.Jump
                                    && rule.indicator().equals(key.indicator()));
            if (jump) {
                asked.add(new Asked(key.indicator(), key.period(), key.borders()));
            }
        }
        Map<ObservationKey, Observation> found = new HashMap<>();
        for (Asked one : asked) {
            ObservationQuery query = ObservationQuery.all().in(one.period()).on(one.borders());
            Stream.of(AreaKind.MUNICIPALITY, AreaKind.DISTRICT)
                    .flatMap(kind -> values.all(actor, one.indicator(), query.at(kind)).stream())
                    .forEach(value -> found.put(value.key(), value.observation()));
        }
        return found;
    }

    private record Asked(String indicator, Period period, Borders borders) {}
}
