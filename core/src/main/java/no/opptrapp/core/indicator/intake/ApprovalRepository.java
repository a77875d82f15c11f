package no.opptrapp.core.indicator.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;

/** Keeps who approved what, and gives approved values their versions. */
public interface ApprovalRepository {

    /** What is approved and not open again. */
    Set<AreaYear> approved();

    /** Notes the approvals and adds an approved version of every value that has none; how many of each indicator. */
    Map<String, Integer> approve(Actor actor, Collection<AreaYear> wanted, Instant at);

    void reopen(Actor actor, AreaYear wanted, String reason, Instant at);
}
