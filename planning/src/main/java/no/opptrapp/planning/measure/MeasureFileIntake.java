package no.opptrapp.planning.measure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
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
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.planning.goal.PlanAreaRepository;

/** The parts of taking in a file of measures that need the database: what its words mean, and storing what was read. */
@Singleton
class MeasureFileIntake {

    private final MeasureRepository measures;
    private final FileSeen seen;
    private final MeasureKeeping keeping;
    private final MeasureRules rules;
    private final PlanningAreas areas;
    private final PlanAreaRepository planAreas;

    MeasureFileIntake(
            MeasureRepository measures,
            FileSeen seen,
            MeasureKeeping keeping,
            MeasureRules rules,
            PlanningAreas areas,
            PlanAreaRepository planAreas) {
        this.measures = measures;
        this.seen = seen;
        this.keeping = keeping;
        this.rules = rules;
        this.areas = areas;
        this.planAreas = planAreas;
    }

    /** Nothing of the file is stored: what was stored of it is taken back with the transaction. */
    static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Faults faults;

        NotTaken(Faults faults) {
            super(faults.count() + " faults", null, false, false);
            this.faults = faults;
        }

        Faults faults() {
            return faults;
        }
    }

    /** What the words of a file mean today. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public FileWords words(Actor actor) {
        return new FileWords(planAreas.all());
    }

    /**
     * Stores all rows, some at a time; as soon as something is wrong with one of them, the others are only looked at.
     *
     * @throws NotTaken when something is wrong with one of them
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public FileOutcome.Taken store(Actor actor, String area, SpooledFile file, FileWords words) {
        measures.queueFiles();
        seen.begin();
        FileRows.read(file, words, new Faults(), rows -> seen.name(ids(rows)));
        seen.holdNamed();
        Faults faults = new Faults();
        Taking taking = new Taking(actor, area, rules.policy(), new StaleRows(words), faults);
        FileRows.read(file, words, faults, taking::take);
        if (!faults.none()) {
            throw new NotTaken(faults);
        }
        keeping.follow(actor, taking.touched);
        return new FileOutcome.Taken(taking.made, taking.changed, taking.unchanged);
    }

    private static Set<UUID> ids(List<FileRow> rows) {
        return rows.stream().map(FileRow::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** One file on its way in. Of its rows only counts are kept, and the needs that are touched, which it makes none of. */
    private final class Taking {

        private final Actor actor;
        private final String area;
        private final MeasurePolicy policy;
        private final StaleRows stale;
        private final Faults faults;
        private final Set<UUID> touched = new HashSet<>();
        private int made;
        private int changed;
        private int unchanged;

        Taking(Actor actor, String area, MeasurePolicy policy, StaleRows stale, Faults faults) {
            this.actor = actor;
            this.area = area;
            this.policy = policy;
            this.stale = stale;
            this.faults = faults;
        }

        void take(List<FileRow> rows) {
            FileSorting sorting =
                    new FileSorting(actor, rules, policy, code -> areas.mayHave(actor, code), area, stale, faults);
            Map<UUID, Measure> standing =
                    measures.hold(ids(rows)).stream().collect(Collectors.toMap(Measure::id, Function.identity()));
            Set<String> before = seen.again(rows.stream().map(sorting::key).collect(Collectors.toSet()));
            sorting.sort(rows, standing, neighbours(rows, sorting), before);
            if (faults.none()) {
                keeping.makeUnfollowed(actor, sorting.made(), touched);
                keeping.changeUnfollowed(actor, sorting.changed(), touched);
            }
            made += sorting.made().size();
            changed += sorting.changed().size();
            unchanged += sorting.unchanged()[0];
        }

        private List<Measure> neighbours(List<FileRow> rows, FileSorting sorting) {
            List<FileRow> fresh = rows.stream().filter(row -> row.id() == null).toList();
            return fresh.isEmpty()
                    ? List.of()
                    : measures.titled(
                            fresh.stream().map(sorting::areaOf).collect(Collectors.toSet()),
                            fresh.stream()
                                    .map(row -> new WrittenMeasure(row.cells()).get(MeasureField.TITLE))
                                    .collect(Collectors.toSet()));
        }
    }
}
