package no.opptrapp.planning.step;

import java.util.Optional;
import no.opptrapp.core.indicator.intake.YearState;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.hearing.ListedHearing;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.need.Need;

/**
 * What waits where somebody works: of each kind the one that waits most.
 *
 * @param inherited the gravest need of a wider area that was neither taken nor left
 * @param unplanned the gravest need without a measure
 * @param late the measure that should have been done longest ago
 * @param unapproved the newest year whose values are not approved
 * @param unanswered the oldest hearing with comments that have no answer
 * @param stillReported the measure that is done against the gravest need that is still reported
 * @param unlinked a measure without a need
 */
public record Situation(
        Optional<Need> inherited,
        Optional<Gap> unplanned,
        Optional<Measure> late,
        Optional<YearState> unapproved,
        Optional<ListedHearing> unanswered,
        Optional<Gap> stillReported,
        Optional<Gap> unlinked) {}
