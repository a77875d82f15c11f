package no.opptrapp.core.indicator.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.indicator.ObservationRepository;
import no.opptrapp.core.indicator.Scopes;
import no.opptrapp.core.indicator.ValueChanges;
import no.opptrapp.core.text.UnseenCharacters;

/** Approves the values of an area and year, which locks them, and opens them again. */
@Singleton
public class Approvals {

    private final ApprovalRepository repository;
    private final ObservationRepository observations;
    private final Scopes scopes;
    private final Audit audit;
    private final Clock clock;
    private final ValueChanges changes;

    Approvals(
            ApprovalRepository repository,
            ObservationRepository observations,
            Scopes scopes,
            Audit audit,
            Clock clock,
            ValueChanges changes) {
        this.repository = repository;
        this.observations = observations;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Approves; what is approved already stays so.
     *
     * @return how many values everybody who is signed in now sees
     * @throws NotInScope when one of the areas is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public int approve(Actor actor, Collection<AreaYear> wanted) {
        wanted.forEach(each -> check(actor, each));
        observations.lockPublishing();
        Set<AreaYear> before = repository.approved();
        List<AreaYear> open = wanted.stream()
                .filter(each -> !before.contains(each))
                .distinct()
                .toList();
        if (open.isEmpty()) {
            return 0;
        }
        Map<String, Integer> shown = repository.approve(actor, open, clock.instant());
        changes.tell(actor, shown.keySet());
        String subject = open.size() == 1 ? subject(open.getFirst()) : "values";
        audit.record(actor, AuditedChange.made("values.approved", subject, Map.of("areaYears", open.size())));
        return shown.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Opens a year for corrections. What was approved stays in sight until it is approved again.
     *
     * @param reason why, for those who approve again; not blank, and without characters that nobody sees
     * @return whether it had been approved
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public boolean reopen(Actor actor, AreaYear wanted, String reason) {
        check(actor, wanted);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Reopened for no reason");
        }
        if (UnseenCharacters.first(reason).isPresent()) {
            throw new IllegalArgumentException("Reopened for a reason that nobody can read");
        }
        observations.lockPublishing();
        if (!repository.approved().contains(wanted)) {
            return false;
        }
        repository.reopen(actor, wanted, reason.strip(), clock.instant());
        audit.record(actor, AuditedChange.made("values.reopened", subject(wanted), Map.of("reason", reason.strip())));
        return true;
    }

    /** What is approved now within the actor's scope. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Set<AreaYear> approved(Actor actor) {
        return repository.approved();
    }

    /** How far the values of each area and year within the actor's scope have come, newest year first, then by area. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<YearState> states(Actor actor) {
        return repository.states();
    }

    /**
     * What an approval would lock without a word said of it: codes of the indicators that had values the year before and
     * say nothing for the year, not even that they are missing. Areas and years that lack nothing are left out.
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Map<AreaYear, List<String>> lacking(Actor actor, Collection<AreaYear> wanted) {
        return wanted.isEmpty() ? Map.of() : repository.lacking(wanted);
    }

    private void check(Actor actor, AreaYear wanted) {
        if (!scopes.of(actor).test(wanted.area())) {
            throw new NotInScope("area " + wanted.area());
        }
    }

    private static String subject(AreaYear wanted) {
        return wanted.area() + "/" + wanted.year();
    }
}
