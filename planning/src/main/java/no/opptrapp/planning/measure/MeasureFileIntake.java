package no.opptrapp.planning.measure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.TableFile;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.planning.goal.PlanAreaRepository;

/** The part of taking in a file of measures that is one transaction: held against what stands, stored if nothing is wrong. */
@Singleton
class MeasureFileIntake {

    private final MeasureRepository measures;
    private final MeasureKeeping keeping;
    private final MeasureRules rules;
    private final PlanningAreas areas;
    private final PlanAreaRepository planAreas;

    MeasureFileIntake(
            MeasureRepository measures,
            MeasureKeeping keeping,
            MeasureRules rules,
            PlanningAreas areas,
            PlanAreaRepository planAreas) {
        this.measures = measures;
        this.keeping = keeping;
        this.rules = rules;
        this.areas = areas;
        this.planAreas = planAreas;
    }

    /** @throws no.opptrapp.core.exchange.FileRefused when a limit is passed or the file is broken */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public FileOutcome take(Actor actor, String area, SpooledFile file) {
        measures.queueFiles();
        Faults faults = new Faults();
        List<FileRow> rows = read(file, faults);
        FileSorting sorting = new FileSorting(actor, rules, code -> areas.mayHave(actor, code), area, faults);
        if (!rows.isEmpty()) {
            Set<UUID> named =
                    rows.stream().map(FileRow::id).filter(Objects::nonNull).collect(Collectors.toSet());
            Map<UUID, Measure> standing =
                    measures.hold(named).stream().collect(Collectors.toMap(Measure::id, Function.identity()));
            sorting.sort(rows, standing, neighbours(rows, sorting));
        }
        if (!faults.none()) {
            return new FileOutcome.Refused(faults.first(), faults.count(), false);
        }
        keeping.make(actor, sorting.made());
        keeping.change(actor, sorting.changed());
        return new FileOutcome.Taken(sorting.made().size(), sorting.changed().size(), sorting.unchanged()[0]);
    }

    private List<FileRow> read(SpooledFile spooled, Faults faults) {
        List<FileRow> rows = new ArrayList<>();
        FileWords words = new FileWords(planAreas.all());
        try (TableFile file = TableFile.open(spooled.open(), CsvLimits.CONTRACT)) {
            List<FileColumn> columns = FileHeader.read(file.header(), faults);
            if (!faults.none()) {
                return rows;
            }
            for (TableFile.Row row = file.next(); row != null; row = file.next()) {
                if (row.fields().size() > columns.size()) {
                    faults.add(Fault.ofLine(
                            row.line(),
                            Text.of("exchange.column-count", row.fields().size(), columns.size())));
                } else {
                    FileRow.read(columns, file.header(), row, words, faults).ifPresent(rows::add);
                }
            }
        }
        return rows;
    }

    private List<Measure> neighbours(List<FileRow> rows, FileSorting sorting) {
        Set<String> where = rows.stream()
                .filter(row -> row.id() == null)
                .map(sorting::areaOf)
                .collect(Collectors.toSet());
        return where.isEmpty() ? List.of() : measures.find(where, MeasureQuery.all(), MeasurePage.all());
    }
}
