package no.opptrapp.core.indicator.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.FileRefused;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.TableFile;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;
import no.opptrapp.core.indicator.ObservationRepository;
import no.opptrapp.core.indicator.Scopes;
import no.opptrapp.core.text.Text;

/** The part of taking in a file of values that is one transaction: held against what stands, stored if nothing is wrong. */
@Singleton
class FileIntake {

    private final ImportRepository imports;
    private final ObservationRepository observations;
    private final IndicatorRepository indicators;
    private final Judging judging;
    private final Scopes scopes;
    private final Areas areas;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    FileIntake(
            ImportRepository imports,
            ObservationRepository observations,
            IndicatorRepository indicators,
            Judging judging,
            Scopes scopes,
            Areas areas,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.observations = observations;
        this.indicators = indicators;
        this.judging = judging;
        this.scopes = scopes;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was read of a file. */
    private record Read(Layout layout, Entries entries, long rows) {}

    /**
     * Takes in a file that is here already.
     *
     * @throws FileRefused when a limit is passed or the file is broken
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public ImportOutcome take(Actor actor, String fileName, SpooledFile file) {
        observations.lockPublishing();
        String sha256 = file.sha256();
        Optional<ImportRecord> standing = imports.standing(sha256);
        if (standing.isPresent()) {
            return new ImportOutcome.Unchanged(standing.get().rows());
        }
        Faults faults = new Faults();
        Optional<Read> read = read(actor, file, faults);
        if (read.isEmpty()) {
            return refused(faults);
        }
        Entries entries = read.get().entries();
        Judging.Judged judged = judging.judge(entries, Map.of());
        merge(faults, judged.stops());
        if (!faults.none()) {
            return refused(faults);
        }
        long accepted =
                judged.changed().stream().mapToLong(Entry::line).distinct().count();
        if (judged.changed().isEmpty()) {
            return new ImportOutcome.Unchanged(read.get().rows());
        }
        ImportRecord record = new ImportRecord(
                ids.next(),
                fileName,
                read.get().layout(),
                sha256,
                read.get().rows(),
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

    private Optional<Read> read(Actor actor, SpooledFile spooled, Faults faults) {
        Map<String, Indicator> definitions = new TreeMap<>();
        indicators.newest().forEach(indicator -> definitions.put(indicator.code(), indicator));
        try (TableFile file = TableFile.open(spooled.open(), CsvLimits.CONTRACT)) {
            List<String> header = file.header();
            Optional<Layout> layout = HeaderCheck.layout(header, definitions, faults);
            if (layout.isEmpty() || !faults.none()) {
                return Optional.empty();
            }
            Entries entries = new Entries(scopes.of(actor), faults);
            RowReading reading = new RowReading(layout.get(), definitions, entries::add);
            long rows = 0;
            for (TableFile.Row row = file.next(); row != null; row = file.next()) {
                rows++;
                if (row.fields().size() > header.size()) {
                    faults.add(Fault.ofLine(
                            row.line(),
                            Text.of("exchange.column-count", row.fields().size(), header.size())));
                } else {
                    reading.read(new RowFields(header, row, faults, areas.register()));
                }
            }
            return Optional.of(new Read(layout.get(), entries, rows));
        }
    }

    private static void merge(Faults faults, List<Fault> more) {
        faults.merge(more.subList(0, Math.min(more.size(), Faults.KEPT)), more.size());
    }

    private static ImportOutcome refused(Faults faults) {
        return new ImportOutcome.Refused(faults.first(), faults.count(), false);
    }
}
