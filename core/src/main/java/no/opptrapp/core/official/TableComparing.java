package no.opptrapp.core.official;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationRepository;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.intake.ApprovalRepository;
import no.opptrapp.core.indicator.intake.LockedYears;
import no.opptrapp.core.official.SourceDefinition.Content;
import no.opptrapp.core.official.SourceDefinition.TableValues;
import no.opptrapp.core.period.Year;
import org.jspecify.annotations.Nullable;

/** Holds what a table says against the newest observations, approved or not. */
@Singleton
final class TableComparing {

    private static final int PAGE = 5000;

    private final ObservationRepository observations;
    private final ApprovalRepository approvals;
    private final Areas areas;

    TableComparing(ObservationRepository observations, ApprovalRepository approvals, Areas areas) {
        this.observations = observations;
        this.approvals = approvals;
        this.areas = areas;
    }

    /** To be called within a transaction of somebody who reads the whole country. */
    ValueDifferences differences(TableValues table, List<Given> answers) {
        TableReading.Read read = new TableReading(table, areas.register()).read(answers);
        Map<ObservationKey, Observation> ours =
                observations.newest(read.values().keySet());
        List<Difference> differences = new ArrayList<>();
        int same = 0;
        for (Map.Entry<ObservationKey, Finding> one : read.values().entrySet()) {
            Observation held = ours.get(one.getKey());
            Optional<Difference.Kind> kind = kind(held == null ? null : held.finding(), one.getValue());
            if (kind.isPresent()) {
                differences.add(
                        new Difference(one.getKey(), kind.get(), held == null ? null : held.finding(), one.getValue()));
            } else if (held != null) {
                same++;
            }
        }
        differences.addAll(onlyOurs(table, read.values().keySet()));
        differences.sort(Comparator.comparing(Difference::key));
        LockedYears years = new LockedYears(approvals.approved(), areas.register());
        Map<Boolean, List<Difference>> byLock = differences.stream()
                .collect(Collectors.partitioningBy(
                        one -> one.kind().isTaken() && years.why(one.key()).isPresent()));
        return new ValueDifferences(
                read.sheet().label(),
                read.sheet().updated(),
                byLock.getOrDefault(false, List.of()),
                byLock.getOrDefault(true, List.of()),
                same,
                read.unplaced(),
                read.other());
    }

    /** Nothing in the place of nothing is no difference; a corrected value that is the same is none either. */
    private static Optional<Difference.Kind> kind(@Nullable Finding before, Finding after) {
        if (before == null || before.status() == Status.MISSING) {
            return after.status() == Status.MISSING ? Optional.empty() : Optional.of(Difference.Kind.NEW);
        }
        if (after.status() == Status.MISSING) {
            return Optional.of(Difference.Kind.WITHDRAWN);
        }
        boolean equal = before.status().isOfItsPeriod()
                ? Objects.equals(before.value(), after.value())
                : before.status() == after.status();
        return equal ? Optional.empty() : Optional.of(Difference.Kind.CHANGED);
    }

    /** Values we hold of the years the table covers, of municipalities it says nothing of. */
    private List<Difference> onlyOurs(TableValues table, Set<ObservationKey> theirs) {
        Set<Integer> years =
                theirs.stream().map(key -> ((Year) key.period()).year()).collect(Collectors.toCollection(TreeSet::new));
        List<Difference> ours = new ArrayList<>();
        for (Content content : table.values()) {
            for (int year : years) {
                ObservationQuery query = ObservationQuery.all()
                        .ofIndicator(content.indicator())
                        .in(new Year(year))
                        .on(table.bordersIn(year));
                for (Observation held : observations.find(query, Optional.empty(), Optional.empty(), PAGE)) {
                    if (held.finding().status().hasValue() && !theirs.contains(held.key())) {
                        ours.add(new Difference(held.key(), Difference.Kind.ONLY_OURS, held.finding(), null));
                    }
                }
            }
        }
        return ours;
    }
}
