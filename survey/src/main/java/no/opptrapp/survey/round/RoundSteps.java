package no.opptrapp.survey.round;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Survey;
import org.jspecify.annotations.Nullable;

/** Takes one step with one round, inside the transaction of the service that was asked. */
@Singleton
class RoundSteps {

    private final RoundRepository rounds;
    private final TallyRepository tallies;
    private final List<RoundClosing> closings;
    private final List<PublicationCheck> checks;
    private final Audit audit;
    private final Clock clock;

    RoundSteps(
            RoundRepository rounds,
            TallyRepository tallies,
            List<RoundClosing> closings,
            List<PublicationCheck> checks,
            Audit audit,
            Clock clock) {
        this.rounds = rounds;
        this.tallies = tallies;
        this.closings = closings;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    RoundChange take(RoundStep step, Actor actor, Survey survey, IsoWeek id, @Nullable Integer version) {
        Round before = held(survey, id, version);
        if (!step.beginsAt(before.status())) {
            return new RoundChange.Refused(step.refusal(before));
        }
        return switch (step) {
            case PUBLISH -> publish(actor, survey, before);
            case CLOSE -> close(actor, survey, before);
            case OPEN, REOPEN ->
                new RoundChange.Changed(change(actor, survey, before, after(step, before, null), step.audited()));
        };
    }

    /** Publishes, with everything hidden that objections ask for. */
    RoundChange publishInPart(Actor actor, Survey survey, IsoWeek id, @Nullable Integer version, String reason) {
        Round before = held(survey, id, version);
        if (!RoundStep.PUBLISH.beginsAt(before.status())) {
            return new RoundChange.Refused(RoundStep.PUBLISH.refusal(before));
        }
        if (isEmpty(survey, before)) {
            return nothing(before);
        }
        Optional<RoundChange.Waits> objection = objection(survey, before);
        if (objection.isEmpty()) {
            return publish(actor, survey, before);
        }
        Map<String, Set<String>> withheld = objection.get().concerns().stream()
                .collect(Collectors.toMap(
                        Concern::code,
                        concern -> concern.withhold().stream()
                                .map(Concern.Place::code)
                                .collect(Collectors.toSet())));
        tallies.withhold(survey, id, newest(survey, before).version(), withheld);
        audit.record(
                actor,
                AuditedChange.made(
                        "round.withheld",
                        Rounds.subject(before),
                        Map.of("reason", reason, "withheld", written(withheld))));
        return goOut(actor, survey, before, true);
    }

    /** A report of no answers would only be in the way of those that say something. */
    private boolean isEmpty(Survey survey, Round round) {
        return newest(survey, round).responses().completed() == 0;
    }

    private static RoundChange nothing(Round round) {
        return new RoundChange.Refused(
                Text.of("round.nothing-to-publish", round.id().label()));
    }

    /** What speaks against publishing a round as it stands; nothing where there is nothing to publish. */
    Optional<RoundChange.Waits> waiting(Survey survey, Round round) {
        return RoundStep.PUBLISH.beginsAt(round.status()) ? objection(survey, round) : Optional.empty();
    }

    private RoundChange publish(Actor actor, Survey survey, Round before) {
        if (isEmpty(survey, before)) {
            return nothing(before);
        }
        Optional<RoundChange.Waits> objection = objection(survey, before);
        return objection.isPresent() ? objection.get() : goOut(actor, survey, before, false);
    }

    /** What went out when the round was closed does not go out again; what waited then does now. */
    private RoundChange goOut(Actor actor, Survey survey, Round before, boolean waited) {
        Tally tally = newest(survey, before);
        boolean out = tallies.seen(survey, before.id()).stream().anyMatch(seen -> seen.version() == tally.version());
        Round after =
                change(actor, survey, before, after(RoundStep.PUBLISH, before, null), RoundStep.PUBLISH.audited());
        tallies.noteSeen(survey, before.id(), tally.version());
        if (out && !waited) {
            return new RoundChange.Changed(after);
        }
        return new RoundChange.Changed(
                after,
                closings.stream()
                        .flatMap(closing -> closing.published(actor, survey, after, tally).stream())
                        .toList());
    }

    private RoundChange close(Actor actor, Survey survey, Round before) {
        // The round is closed first: what was written in an open one is not even there for its counting.
        Integer next = nextTally(before);
        Round after = change(actor, survey, before, after(RoundStep.CLOSE, before, next), RoundStep.CLOSE.audited());
        Tally frozen = rounds.freeze(survey, before.id(), next);
        return new RoundChange.Changed(
                after,
                closings.stream()
                        .flatMap(closing -> closing.closed(actor, survey, after, frozen).stream())
                        .toList());
    }

    private Round change(Actor actor, Survey survey, Round before, Round wanted, String audited) {
        Round after = rounds.change(survey, wanted);
        audit.record(
                actor,
                AuditedChange.changed(audited, Rounds.subject(after), Rounds.state(before), Rounds.state(after)));
        return after;
    }

    private Round held(Survey survey, IsoWeek id, @Nullable Integer version) {
        return checked(rounds.hold(survey, id).orElseThrow(() -> Rounds.missing(survey.id(), id)), version);
    }

    /** For the trail: every question with what is hidden of it, the whole of it as {@code NO}. */
    private static Map<String, Object> written(Map<String, Set<String>> withheld) {
        Map<String, Object> written = new TreeMap<>();
        withheld.forEach((question, parts) -> written.put(
                question,
                parts.stream()
                        .map(part -> part.equals(Concern.WHOLE) ? "NO" : part)
                        .sorted()
                        .toList()));
        return written;
    }

    private Round after(RoundStep step, Round before, @Nullable Integer frozen) {
        Round moved = before.withStatus(step.leadsTo());
        Instant now = clock.instant();
        Instant planned = before.opensAt();
        if (step == RoundStep.OPEN && planned != null && planned.isAfter(now)) {
            return moved.withTimes(now, before.closesAt());
        }
        if (frozen != null) {
            return moved.withTally(frozen);
        }
        return step == RoundStep.PUBLISH ? moved.withPublication(now) : moved;
    }

    private Optional<RoundChange.Waits> objection(Survey survey, Round round) {
        Tally next = newest(survey, round);
        List<Tally> seen = tallies.seen(survey, round.id()).stream()
                .filter(tally -> tally.version() != next.version())
                .toList();
        return checks.stream()
                .map(check -> check.objection(survey, seen, next))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Tally newest(Survey survey, Round round) {
        return tallies.newest(survey, round.id())
                .orElseThrow(() -> new IllegalStateException(Rounds.subject(round) + " is closed without a tally"));
    }

    private static int nextTally(Round round) {
        Integer last = round.tally();
        return last == null ? 1 : last + 1;
    }

    /** The round, when it is the version somebody decided on. */
    static Round checked(Round round, @Nullable Integer version) {
        if (version != null && version != round.version()) {
            throw new StaleVersion(Rounds.subject(round));
        }
        return round;
    }
}
