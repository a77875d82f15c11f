package no.opptrapp.planning.measure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Text;

/** Changes many measures at once, and takes measures into the next year: all of those named, or none. */
@Singleton
public class ManyMeasures {

    private final MeasureRepository measures;
    private final MeasureKeeping keeping;
    private final MeasureRules rules;

    ManyMeasures(MeasureRepository measures, MeasureKeeping keeping, MeasureRules rules) {
        this.measures = measures;
        this.keeping = keeping;
        this.rules = rules;
    }

    /**
     * Gives some fields the same value in many measures. An idea becomes more than one only when it says what it should
     * change, or why that cannot be measured.
     *
     * @param versions the version of each that was read
     * @param values as written, of {@link MeasureField#FOR_MANY} only; empty takes a value away
     * @throws NotInScope when one of them is not there, or is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public ManyChange change(Actor actor, Map<UUID, Integer> versions, Map<MeasureField, String> values) {
        if (!MeasureField.FOR_MANY.containsAll(values.keySet())) {
            throw new IllegalArgumentException("Not for many at once: " + values.keySet());
        }
        List<Measure> before = held(versions.keySet());
        List<MeasureChange.Stale> stale = before.stream()
                .filter(each -> !Integer.valueOf(each.version()).equals(versions.get(each.id())))
                .map(each -> stale(each, versions.getOrDefault(each.id(), 0), values))
                .toList();
        if (!stale.isEmpty()) {
            return new ManyChange.Stale(stale);
        }
        MeasurePolicy policy = rules.policy();
        List<ManyChange.Reason> reasons = new ArrayList<>();
        List<MeasureKeeping.Next> wanted = new ArrayList<>();
        for (Measure each : before) {
            WrittenMeasure written = WrittenMeasure.of(each.facts()).with(values);
            FieldReading.Outcome read = FieldReading.read(written);
            List<FieldFault> faults = new ArrayList<>(read.faults());
            MeasureDraft draft = read.draft();
            if (draft != null) {
                MeasureStatus status = each.facts().status();
                MeasureDraft settled = draft.settled(rules.today(), status);
                faults.addAll(policy.faults(settled, status));
                wanted.add(new MeasureKeeping.Next(each, settled));
            }
            // An answer would not help a measure that cannot have that status at all.
            if (faults.stream().noneMatch(fault -> fault.field() == MeasureField.STATUS)) {
                unanswered(each, written).ifPresent(faults::add);
            }
            faults.forEach(fault -> reasons.add(new ManyChange.Reason(each, fault)));
        }
        return reasons.isEmpty() ? new ManyChange.Done(keeping.change(actor, wanted)) : new ManyChange.Refused(reasons);
    }

    /** What each idea should change is its own; many cannot be given one answer, so they are answered one by one. */
    private static Optional<FieldFault> unanswered(Measure measure, WrittenMeasure written) {
        return written.unanswered(measure.facts().status())
                .map(open -> new FieldFault(open.field(), open.value(), Text.of("measure.fault.unanswered_many")));
    }

    private MeasureChange.Stale stale(Measure theirs, int version, Map<MeasureField, String> values) {
        WrittenMeasure read = measures.version(theirs.id(), version)
                .map(MeasureVersion::written)
                .orElse(WrittenMeasure.of(theirs.facts()));
        return new MeasureChange.Stale(
                theirs, FieldReading.read(read.with(values)).soFar(), read);
    }

    /** What came of taking measures into the next year. */
    public record Copied(List<Measure> made, List<Measure> thereAlready) {}

    /**
     * Copies measures to the next year: planned, with all days a year later and without what they were expected to
     * change. What has such a copy already is not copied again.
     *
     * @throws NotInScope when one of them is not there, or is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public Copied copyToNextYear(Actor actor, Set<UUID> wanted) {
        List<Measure> before = held(wanted);
        List<Measure> copies = measures.copiesOf(wanted);
        Map<UUID, Measure> byId = before.stream().collect(Collectors.toMap(Measure::id, each -> each));
        List<Measure> there = copies.stream()
                .filter(copy -> {
                    Measure original = byId.get(copy.origin().copiedFrom());
                    return original != null && original.area().equals(copy.area());
                })
                .toList();
        Set<UUID> copied =
                there.stream().map(copy -> copy.origin().copiedFrom()).collect(Collectors.toSet());
        List<MeasureKeeping.New> next = before.stream()
                .filter(each -> !copied.contains(each.id()))
                .map(each -> new MeasureKeeping.New(
                        each.area(), each.facts().nextYear(), each.origin().by(each.id())))
                .toList();
        return new Copied(keeping.make(actor, next), there);
    }

    private List<Measure> held(Collection<UUID> wanted) {
        List<Measure> held =
                measures.hold(wanted).stream().filter(each -> !each.deleted()).toList();
        if (held.size() < Set.copyOf(wanted).size()) {
            throw new NotInScope("one of " + wanted.size() + " measures");
        }
        return held;
    }
}
