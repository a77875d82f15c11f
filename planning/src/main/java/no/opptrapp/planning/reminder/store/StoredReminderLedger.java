package no.opptrapp.planning.reminder.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.reminder.ReminderLedger;

/** What people were reminded of, in {@code planning.reminder_told}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredReminderLedger implements ReminderLedger {

    private final JdbcOperations jdbc;

    StoredReminderLedger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Told> told(UUID person) {
        return jdbc.prepareStatement("select subject, occasion from planning.reminder_told where person = ?", query -> {
            query.setObject(1, person);
            Set<Told> told = new HashSet<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    told.add(new Told(row.getObject(1, UUID.class), row.getString(2)));
                }
            }
            return told;
        });
    }

    @Override
    public void add(UUID person, List<Told> told, LocalDate on) {
        jdbc.prepareStatement(
                "insert into planning.reminder_told (person, subject, occasion, told_on) values (?, ?, ?, ?)", row -> {
                    for (Told each : told) {
                        row.setObject(1, person);
                        row.setObject(2, each.subject());
                        row.setString(3, each.occasion());
                        row.setObject(4, on);
                        row.addBatch();
                    }
                    return row.executeBatch().length;
                });
    }

    @Override
    public void forgetBefore(LocalDate day) {
        jdbc.prepareStatement("delete from planning.reminder_told where told_on < ?", row -> {
            row.setObject(1, day);
            return row.executeUpdate();
        });
    }
}
