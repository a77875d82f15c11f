package no.opptrapp.reports.batch;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.core.mail.Outbox;
import no.opptrapp.planning.area.PlanningAreas;

/** Tells the managers of the areas of a batch that their reports are there: one letter each, and never a second one. */
@Singleton
public class BatchLetters {

    private static final Actor JOB = Actor.job("report-letters");

    private final BatchService batches;
    private final Users users;
    private final Outbox outbox;
    private final PlanningAreas planning;
    private final Areas areas;
    private final MailSettings settings;

    BatchLetters(
            BatchService batches,
            Users users,
            Outbox outbox,
            PlanningAreas planning,
            Areas areas,
            MailSettings settings) {
        this.batches = batches;
        this.users = users;
        this.outbox = outbox;
        this.planning = planning;
        this.areas = areas;
        this.settings = settings;
    }

    /**
     * What became of it.
     *
     * @param letters how many letters wait to be sent now
     * @param before how many managers were told before
     * @param untold codes of areas whose report is done and whose manager cannot be written to, or that have none
     */
    public record Sent(int letters, int before, List<String> untold) {
        public Sent {
            untold = List.copyOf(untold);
        }
    }

    /** Whether letters can be sent at all. */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    public boolean isSet(Actor actor) {
        return settings.isSet();
    }

    /**
     * Puts the letters in the outbox. A report that is done later has its manager told only when nobody told that manager
     * of the batch before.
     *
     * @throws NotInScope when there is no batch that the actor may see
     * @throws IllegalStateException when no mail server is set
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    public Sent send(Actor actor, UUID id) {
        if (!settings.isSet()) {
            throw new IllegalStateException("No mail server is set");
        }
        BatchSheet sheet = batches.get(actor, id);
        List<BatchItem> done =
                sheet.items().stream().filter(item -> item.report() != null).toList();
        List<User> managers = users.all(JOB).stream()
                .filter(user -> user.active()
                        && user.role() == Role.MANAGER
                        && user.contact().isReminded())
                .toList();
        BatchLetter letter = new BatchLetter(settings, sheet.batch(), areas);
        int letters = 0;
        int before = 0;
        for (User manager : managers) {
            List<BatchItem> own =
                    done.stream().filter(item -> isOf(manager, item)).toList();
            if (!own.isEmpty()) {
                boolean put = outbox.put(
                        JOB,
                        "batch/" + id + "/" + manager.id(),
                        Objects.requireNonNull(manager.contact().email()),
                        letter.to(manager, own));
                letters += put ? 1 : 0;
                before += put ? 0 : 1;
            }
        }
        return new Sent(
                letters,
                before,
                done.stream()
                        .filter(item -> managers.stream().noneMatch(manager -> isOf(manager, item)))
                        .map(BatchItem::area)
                        .toList());
    }

    private boolean isOf(User manager, BatchItem item) {
        return planning.covers(manager.actor(), item.area());
    }
}
