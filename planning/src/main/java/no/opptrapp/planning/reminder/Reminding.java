package no.opptrapp.planning.reminder;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.planning.calendar.EntryKind;
import no.opptrapp.planning.measure.Measure;

/**
 * Puts a letter in the outbox for everybody who wants one and has something new to know: at most one a day, on working
 * days. What a person is told is read as that person.
 */
@Singleton
public class Reminding {

    private static final Set<Role> REMINDED = Set.of(Role.MANAGER, Role.COORDINATOR, Role.NATIONAL);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Users users;
    private final WaitingService waiting;
    private final ReminderDesk desk;
    private final Areas areas;
    private final MailSettings settings;
    private final Clock clock;

    Reminding(Users users, WaitingService waiting, ReminderDesk desk, Areas areas, MailSettings settings, Clock clock) {
        this.users = users;
        this.waiting = waiting;
        this.desk = desk;
        this.areas = areas;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Reminds whoever is to be reminded today; doing it twice a day adds nothing.
     *
     * @return how many letters there are
     * @throws IllegalStateException when some could not be reminded; the others were
     */
    @AllowedTo({})
    public int run(Actor job) {
        LocalDate today = LocalDate.now(clock);
        if (!settings.isSet() || WEEKEND.contains(today.getDayOfWeek())) {
            return 0;
        }
        desk.tidy(job, today);
        int letters = 0;
        IllegalStateException failed = new IllegalStateException("Some could not be reminded");
        for (User person : users.all(job)) {
            try {
                letters += isReminded(person) && desk.tell(job, person, waits(person, today), today) ? 1 : 0;
            } catch (RuntimeException one) {
                failed.addSuppressed(one);
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
        return letters;
    }

    private static boolean isReminded(User person) {
        return person.active()
                && REMINDED.contains(person.role())
                && person.contact().isReminded();
    }

    private List<Reminder> waits(User person, LocalDate today) {
        Actor actor = person.actor();
        List<Reminder> reminders = new ArrayList<>();
        waiting.ending(actor, today.plusDays(Occasion.MONTH_DAYS)).stream()
                .filter(measure -> concerns(person, measure.area()))
                .flatMap(measure -> reminder(measure, today))
                .forEach(reminders::add);
        waiting.dates(actor, today, today.plusDays(Occasion.DATE_DAYS)).stream()
                .filter(entry -> person.role() == Role.MANAGER
                        || entry.kind() == EntryKind.FOLLOW_UP
                        || person.scope().contains(entry.area()))
                .map(entry -> Reminder.of(entry, today))
                .forEach(reminders::add);
        if (person.role() == Role.MANAGER) {
            waiting.unanswered(actor).stream()
                    .map(need -> Reminder.ofNeed(
                            need.id(),
                            need.marked(),
                            need.area(),
                            LocalDate.ofInstant(need.madeAt(), clock.getZone()),
                            today))
                    .forEach(reminders::add);
        }
        return reminders;
    }

    /** The measures of a municipality are its manager's: whoever looks after many hears of those of the county only. */
    private boolean concerns(User person, String area) {
        return switch (person.role()) {
            case MANAGER -> true;
            case COORDINATOR -> person.scope().contains(area);
            default ->
                areas.register()
                        .newest(area)
                        .filter(found -> found.kind() == AreaKind.COUNTRY || found.kind() == AreaKind.REGION)
                        .isPresent();
        };
    }

    private static Stream<Reminder> reminder(Measure measure, LocalDate today) {
        LocalDate end = Objects.requireNonNull(measure.facts().schedule().endsOn());
        return Occasion.ofEnd(end, today)
                .map(occasion ->
                        Reminder.of(measure.id(), measure.facts().title(), measure.area(), end, occasion, today))
                .stream();
    }
}
