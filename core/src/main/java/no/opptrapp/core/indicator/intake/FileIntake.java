package no.opptrapp.core.indicator.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;
import no.opptrapp.core.indicator.ObservationRepository;

/** The parts of taking in a file of values that are transactions: what it is read by, and what is stored of it. */
@Singleton
class FileIntake {

    private final ImportRepository imports;
    private final ObservationRepository observations;
    private final IndicatorRepository indicators;
    private final Judging judging;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    FileIntake(
            ImportRepository imports,
            ObservationRepository observations,
            IndicatorRepository indicators,
            Judging judging,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.observations = observations;
        this.indicators = indicators;
        this.judging = judging;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a file is read by: the newest definition of each indicator, by code. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Map<String, Indicator> definitions(Actor actor) {
        Map<String, Indicator> definitions = new TreeMap<>();
        indicators.newest().forEach(indicator -> definitions.put(indicator.code(), indicator));
        return definitions;
    }

    /**
     * Holds what was read against what stands, and stores it when nothing is wrong. Whoever changes values waits until
     * this is over, so it reads no file. Only the values tell whether something is new: the bytes of a file may have been
     * here before, and what they said been replaced since.
     *
     * @param faults what was found while it was read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public ImportOutcome store(Actor actor, String fileName, String sha256, FileReading.Read read, Faults faults) {
        observations.lockPublishing();
        Judging.Judged judged = judging.judge(actor, read.entries());
        if (faults.none() && judged.changed().isEmpty()) {
            return new ImportOutcome.Unchanged(read.rows());
        }
        merge(faults, judged.stops());
        if (!faults.none()) {
            return refused(faults);
        }
        long accepted =
                judged.changed().stream().mapToLong(Entry::line).distinct().count();
        ImportRecord record = new ImportRecord(
                ids.next(),
                fileName,
                read.layout(),
                sha256,
                read.rows(),
                accepted,
                clock.instant(),
                actor.name(),
                null);
        imports.add(record, judged.versions(entry -> record.origin() + "#" + entry.line()));
        audit.record(
                actor,
                AuditedChange.made("import.taken", record.id().toString(), Map.of("file", fileName, "rows", accepted)));
        Faults warnings = new Faults();
        judged.warnings().forEach(warnings::add);
        return new ImportOutcome.Stored(
                record.id(), record.layout(), accepted, record.rows() - accepted, warnings.first(), warnings.count());
    }

    private static void merge(Faults faults, List<Fault> more) {
        faults.merge(more.subList(0, Math.min(more.size(), Faults.KEPT)), more.size());
    }

    static ImportOutcome refused(Faults faults) {
        return new ImportOutcome.Refused(faults.first(), faults.count(), false);
    }
}
