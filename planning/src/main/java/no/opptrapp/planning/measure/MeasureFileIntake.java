package no.opptrapp.planning.measure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
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
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.planning.goal.PlanAreaRepository;

/** The parts of taking in a file of measures that need the database: what its words mean, and storing what was read. */
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

    /** What the words of a file mean today. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public FileWords words(Actor actor) {
        return new FileWords(planAreas.all());
    }

    /**
     * Stores rows, unless something is wrong with one of them.
     *
     * @param faults what was found while they were read; more is added
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public FileOutcome store(Actor actor, String area, List<FileRow> rows, Faults faults) {
        measures.queueFiles();
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

    private List<Measure> neighbours(List<FileRow> rows, FileSorting sorting) {
        Set<String> where = rows.stream()
                .filter(row -> row.id() == null)
                .map(sorting::areaOf)
                .collect(Collectors.toSet());
        return where.isEmpty() ? List.of() : measures.find(where, MeasureQuery.all(), MeasurePage.all());
    }
}
