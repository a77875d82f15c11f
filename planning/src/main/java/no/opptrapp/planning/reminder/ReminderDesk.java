package no.opptrapp.planning.reminder;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.User;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.core.mail.Outbox;

/** The transaction of reminding one person: the letter, and what it told of, or neither. */
@Singleton
class ReminderDesk {

    private final ReminderLedger ledger;
    private final Outbox outbox;
    private final Areas areas;
    private final MailSettings settings;

    ReminderDesk(ReminderLedger ledger, Outbox outbox, Areas areas, MailSettings settings) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.areas = areas;
        this.settings = settings;
    }

    /** @return whether there was something new to tell, and no letter today yet */
    @AllowedTo({})
    @Transactional
    boolean tell(Actor job, User person, List<Reminder> waiting, LocalDate today) {
        Set<ReminderLedger.Told> told = ledger.told(person.id());
        List<Reminder> fresh = waiting.stream()
                .filter(reminder -> !told.contains(told(reminder)))
                .toList();
        if (fresh.isEmpty()) {
            return false;
        }
        ReminderLetter letter = new ReminderLetter(
                settings, code -> areas.register().newest(code).orElseThrow().name());
        boolean put = outbox.put(
                job,
                "reminder/" + person.id() + "/" + today,
                Objects.requireNonNull(person.contact().email()),
                letter.of(person, fresh, waiting.size() - fresh.size()));
        if (put) {
            ledger.add(person.id(), fresh.stream().map(ReminderDesk::told).toList(), today);
        }
        return put;
    }

    /** What was told long ago has other occasions by now. */
    @AllowedTo({})
    @Transactional
    void tidy(Actor job, LocalDate today) {
        ledger.forgetBefore(today.minusYears(2));
    }

    private static ReminderLedger.Told told(Reminder reminder) {
        return new ReminderLedger.Told(reminder.subject(), reminder.mark());
    }
}
