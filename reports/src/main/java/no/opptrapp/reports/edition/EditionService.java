package no.opptrapp.reports.edition;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import org.jspecify.annotations.Nullable;

/**
 * Reports on their way from draft to approved. Every method but the lists throws {@link NotInScope} when the actor may not
 * write in the report.
 */
@Singleton
public class EditionService {

    private final EditionRepository editions;
    private final EditionRights rights;
    private final EditionDesk desk;
    private final ReportService reports;

    EditionService(EditionRepository editions, EditionRights rights, EditionDesk desk, ReportService reports) {
        this.editions = editions;
        this.rights = rights;
        this.desk = desk;
        this.reports = reports;
    }

    /** Whether the actor may write in a report and approve it. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public boolean mayWrite(Actor actor, ReportKey key) {
        return rights.mayWrite(actor, key);
    }

    /** How a report stands. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Edition of(Actor actor, ReportKey key) {
        check(actor, key);
        return new Edition(key, editions.steps(key));
    }

    /** How a report stands, which nobody else changes until the transaction that this is called in ends. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(propagation = Propagation.MANDATORY)
    public Edition held(Actor actor, ReportKey key) {
        check(actor, key);
        editions.hold(key);
        return new Edition(key, editions.steps(key));
    }

    /**
     * The newest step of each report within the actor's scope that has any, those taken last first.
     *
     * @param limit at most so many
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Map<ReportKey, EditionStep> newest(Actor actor, int limit) {
        Map<ReportKey, EditionStep> own = new LinkedHashMap<>(editions.newest(limit));
        // That a round's report was approved the database tells everybody.
        own.keySet().removeIf(key -> !rights.mayWrite(actor, key));
        return own;
    }

    /** Who may be asked to approve a report, the actor left out, by name. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<Approver> approvers(Actor actor, ReportKey key) {
        check(actor, key);
        return rights.approvers(key).stream()
                .filter(user -> !user.id().equals(actor.id()))
                .map(user -> new Approver(user.id(), user.displayName()))
                .toList();
    }

    /**
     * Whether the actor may approve a report in review, or somebody else has to.
     *
     * @param last who wrote last; null where nobody wrote
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public boolean mayApprove(Actor actor, Edition edition, @Nullable UUID last) {
        check(actor, edition.key());
        return EditionPolicy.approveFaults(edition, actor.id(), last, may(edition.key()))
                .isEmpty();
    }

    private List<UUID> may(ReportKey key) {
        return rights.approvers(key).stream().map(User::id).toList();
    }

    /**
     * Asks for a review of a draft.
     *
     * @param read what the actor has read
     * @param asked who is asked; null for anybody who may
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public EditionChange askForReview(Actor actor, ReportKey key, ReadEdition read, @Nullable Approver asked) {
        check(actor, key);
        return desk.ask(actor, key, read, asked);
    }

    /**
     * Approves a report that is in review: its words are locked, and kept as they are.
     *
     * @param read what the actor has read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public EditionChange approve(Actor actor, ReportKey key, ReadEdition read) {
        check(actor, key);
        List<UUID> may = may(key);
        // Made outside the transaction of the step: its makers have transactions of their own, as other actors too.
        WrittenWords.Worded worded = reports.worded(actor, key);
        return worded.written().changes() == read.changes()
                ? desk.approve(actor, key, read, may, worded.document())
                : new EditionChange.Stale();
    }

    /**
     * Makes a report in review or an approved one a draft again.
     *
     * @param number of the newest step that the actor has read
     * @param reason in the actor's words, for those who write
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public EditionChange back(Actor actor, ReportKey key, int number, String reason) {
        check(actor, key);
        return desk.back(actor, key, number, reason.strip());
    }

    private void check(Actor actor, ReportKey key) {
        if (!rights.mayWrite(actor, key)) {
            throw new NotInScope("report " + key.name());
        }
    }
}
