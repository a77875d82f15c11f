package no.opptrapp.reports.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps schedules and what they had made. The database gives only what the actor may read. */
public interface ScheduleRepository {

    /** Those that were not removed, oldest first. */
    List<Schedule> all();

    /** One that was not removed. */
    Optional<Schedule> byId(UUID id);

    void add(Schedule schedule, Instant now);

    /** @return false when somebody changed it since */
    boolean change(Schedule after);

    /** @return false when somebody changed it since */
    boolean remove(UUID id, int version);

    /** The same as {@link #byId}, which nobody else changes or takes until the transaction ends; empty when another has it. */
    Optional<Schedule> take(UUID id);

    /** Notes when it is due next. */
    void due(UUID id, @Nullable LocalDate next);

    /** What each had made last, or could not, by schedule. */
    List<ScheduleRun> last();

    /** The occasions of a schedule that are settled. */
    Set<String> occasions(UUID id);

    /** Notes what is being made on an occasion, or that it is over. */
    void note(ScheduleRun run);

    /** Those of which nobody has been told. */
    List<ScheduleRun> untold();

    /** @return false when another has settled it */
    boolean told(ScheduleRun run, Instant now);
}
