package no.opptrapp.planning.step;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.intake.YearState;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.hearing.ListedHearing;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.need.Need;

/**
 * The one thing that is most useful to do next. People come first: what somebody reported and nobody has answered, then
 * what was promised and not done, then what others wait for, and last what only makes the plan tidier.
 */
public sealed interface NextStep {

    /** Say whether a need of a wider area is one's own too. */
    record TakeOrLeave(Need need) implements NextStep {}

    /** Plan a measure against a need that has none. */
    record Plan(Gap need) implements NextStep {}

    /** Say how far a measure has come that should have been done. */
    record CatchUp(Measure measure) implements NextStep {}

    /** Approve the values of a year. */
    record Approve(YearState year) implements NextStep {}

    /** Answer comments on a plan. */
    record Answer(ListedHearing hearing) implements NextStep {}

    /** Look again at a need that is reported although a measure against it is done. */
    record LookAgain(Gap done) implements NextStep {}

    /** Say which need a measure is against. */
    record Link(Gap measure) implements NextStep {}

    /** Nothing waits: see what the year brings. */
    record LookAhead() implements NextStep {}

    /** The next step where this waits. */
    static NextStep in(Situation waiting) {
        return Stream.<Function<Situation, Optional<? extends NextStep>>>of(
                        all -> all.inherited().map(TakeOrLeave::new),
                        all -> all.unplanned().map(Plan::new),
                        all -> all.late().map(CatchUp::new),
                        all -> all.unapproved().map(Approve::new),
                        all -> all.unanswered().map(Answer::new),
                        all -> all.stillReported().map(LookAgain::new),
                        all -> all.unlinked().map(Link::new))
                .flatMap(step -> step.apply(waiting).stream())
                .map(NextStep.class::cast)
                .findFirst()
                .orElseGet(LookAhead::new);
    }
}
