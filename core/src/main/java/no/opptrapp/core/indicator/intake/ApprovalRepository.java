package no.opptrapp.core.indicator.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;

/** Keeps who approved what, and gives approved values their versions. */
public interface ApprovalRepository {

    /** What is approved and not open again. */
    Set<AreaYear> approved();

    /** How far the values of each area and year within the actor's scope have come, newest year first. */
    List<YearState> states();

    /**
     * The indicators that had values the year before and say nothing now, of those of these areas and years that lack
     * any.
     */
    Map<AreaYear, List<String>> lacking(Collection<AreaYear> wanted);

    /** Notes the approvals and adds an approved version of every value that has none; how many of each indicator. */
    Map<String, Integer> approve(Actor actor, Collection<AreaYear> wanted, Instant at);

    void reopen(Actor actor, AreaYear wanted, String reason, Instant at);
}
