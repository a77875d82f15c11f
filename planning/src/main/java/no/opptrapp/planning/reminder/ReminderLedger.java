package no.opptrapp.planning.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps what people were reminded of. */
public interface ReminderLedger {

    /** What a person was reminded of. */
    record Told(UUID subject, String occasion) {}

    /** Everything the person was told. */
    Set<Told> told(UUID person);

    void add(UUID person, List<Told> told, LocalDate on);

    void forgetBefore(LocalDate day);
}
