package no.opptrapp.core.indicator.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationRepository;
import no.opptrapp.core.text.Text;

/** Holds values on their way in against what stands, what is locked, and the rules: the same for files and for forms. */
@Singleton
final class Judging {

    private final ObservationRepository observations;
    private final ApprovalRepository approvals;
    private final ValidationRules rules;
    private final Areas areas;

    Judging(ObservationRepository observations, ApprovalRepository approvals, ValidationRules rules, Areas areas) {
        this.observations = observations;
        this.approvals = approvals;
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

    /** @param known values that rules may ask for besides what stands, such as last year's on other borders */
    Judged judge(Entries entries, Map<ObservationKey, Observation> known) {
        Map<ObservationKey, Observation> before = observations.newest(entries.keys());
        List<Entry> changed = entries.changed(before);
        List<Fault> stops = new ArrayList<>(locked(changed));
        Checks.Found found = checked(entries, known);
        stops.addAll(found.stops());
        return new Judged(changed, before, stops, found.warnings());
    }

    private List<Fault> locked(List<Entry> changed) {
        Set<AreaYear> approved = approvals.approved();
        List<Fault> locked = new ArrayList<>();
        for (Entry entry : changed) {
            int year = Entries.year(entry.key().period());
            if (approved.contains(new AreaYear(entry.key().area(), year))) {
                locked.add(Entries.fault(entry, Text.of("intake.fault.approved", Integer.toString(year))));
            }
        }
        return locked;
    }

    private Checks.Found checked(Entries entries, Map<ObservationKey, Observation> known) {
        List<ValidationRule> all = rules.all();
        Map<ObservationKey, Observation> standing = new HashMap<>(known);
        standing.putAll(observations.newest(Checks.asked(entries.keys(), all)));
        return new Checks(all, entries.byKey(), standing, areas.register()).found();
    }
}
