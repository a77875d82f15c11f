package no.opptrapp.survey.round;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        Round before = checked(rounds.hold(survey, id).orElseThrow(() -> Rounds.missing(survey.id(), id)), version);
        if (!step.beginsAt(before.status())) {
            return new RoundChange.Refused(step.refusal(before));
        }
        if (step == RoundStep.PUBLISH) {
            Optional<Text> objection = objection(survey, before);
            if (objection.isPresent()) {
                return new RoundChange.Refused(objection.get());
            }
        }
        Tally frozen = step == RoundStep.CLOSE ? rounds.freeze(survey, id, nextTally(before)) : null;
        Round after = rounds.change(survey, after(step, before, frozen));
        audit.record(
                actor,
                AuditedChange.changed(
                        step.audited(), Rounds.subject(after), Rounds.state(before), Rounds.state(after)));
        if (frozen != null) {
            closings.forEach(closing -> closing.closed(actor, survey, after, frozen));
        }
        return new RoundChange.Changed(after);
    }

    private Round after(RoundStep step, Round before, @Nullable Tally frozen) {
        Round moved = before.withStatus(step.leadsTo());
        Instant now = clock.instant();
        Instant planned = before.opensAt();
        if (step == RoundStep.OPEN && planned != null && planned.isAfter(now)) {
            return moved.withTimes(now, before.closesAt());
        }
        if (frozen != null) {
            return moved.withTallies(frozen.version(), before.publishedTally());
        }
        return step == RoundStep.PUBLISH ? moved.withTallies(before.tally(), before.tally()) : moved;
    }

    private Optional<Text> objection(Survey survey, Round round) {
        Tally next = tallies.newest(survey, round.id())
                .orElseThrow(() -> new IllegalStateException(Rounds.subject(round) + " is closed without a tally"));
        Tally published = tallies.published(survey, round.id()).orElse(null);
        return checks.stream()
                .map(check -> check.objection(survey, published, next))
                .flatMap(Optional::stream)
                .findFirst();
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
