package no.opptrapp.survey.round;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.SurveyRepository;
import org.jspecify.annotations.Nullable;

/**
 * Rounds and the steps they take. A step may name the version of the round it was decided on; when somebody has changed
 * the round since, it throws {@link StaleVersion}.
 */
@Singleton
public class Rounds {

    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 2;

    private final SurveyRepository surveys;
    private final RoundRepository rounds;
    private final RoundSteps steps;
    private final Audit audit;
    private final Clock clock;

    Rounds(SurveyRepository surveys, RoundRepository rounds, RoundSteps steps, Audit audit, Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The rounds of a survey, in order; for readers those of which something is published.
     *
     * @throws NotInScope when there is no such survey
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    @Transactional(readOnly = true)
    public List<Round> all(Actor actor, String survey) {
        return rounds.all(survey(survey));
    }

    /** @throws NotInScope when there is no such round, or none that a reader may know of */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    @Transactional(readOnly = true)
    public Round find(Actor actor, String survey, IsoWeek round) {
        return rounds.find(survey(survey), round).orElseThrow(() -> missing(survey, round));
    }

    /**
     * How many answers have come in, by landsdel: what may be known of a round while it is open. One for each landsdel
     * that has any, in area order, and one for answers without a landsdel.
     *
     * @throws NotInScope when there is no such round
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional(readOnly = true)
    public List<RegionResponses> responses(Actor actor, String survey, IsoWeek round) {
        return rounds.responses(survey(survey), find(actor, survey, round).id());
    }

    /**
     * Makes a round that is not there, as {@link #plan} does.
     *
     * @throws StaleVersion when it is there: somebody else made it, perhaps this moment
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public RoundChange make(
            Actor actor, String survey, IsoWeek id, @Nullable Instant opensAt, @Nullable Instant closesAt) {
        Survey series = survey(survey);
        rounds.holdSeries(series);
        if (rounds.find(series, id).isPresent()) {
            throw new StaleVersion("round " + survey + "/" + id);
        }
        return plan(actor, survey, id, opensAt, closesAt, null);
    }

    /**
     * Makes a round or sets its times. A new one is open when its time has come or none is given, and planned otherwise;
     * a planned one is opened when the time given has come. One that has opened cannot be given a time ahead. Nothing
     * happens by itself when a time comes.
     *
     * @param version the version the times were decided on; absent for a new round or when it does not matter
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public RoundChange plan(
            Actor actor,
            String survey,
            IsoWeek id,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Integer version) {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            return new RoundChange.Refused(Text.of("round.closes-before-it-opens"));
        }
        if (!isLikely(id)) {
            return new RoundChange.Refused(Text.of("round.week-out-of-range"));
        }
        boolean ahead = opensAt != null && opensAt.isAfter(clock.instant());
        Survey series = survey(survey);
        rounds.holdSeries(series);
        Optional<Round> held = rounds.hold(series, id);
        if (held.isEmpty()) {
            rounds.add(series, id, ahead ? RoundStatus.PLANNED : RoundStatus.OPEN, opensAt, closesAt);
            Round made = rounds.find(series, id).orElseThrow(() -> missing(survey, id));
            audit.record(actor, AuditedChange.made("round.made", subject(made), state(made)));
            return new RoundChange.Changed(made);
        }
        Round before = RoundSteps.checked(held.get(), version);
        boolean planned = before.status() == RoundStatus.PLANNED;
        if (ahead && !planned) {
            return new RoundChange.Refused(Text.of("round.has-opened", id.label()));
        }
        boolean opens = planned && opensAt != null && !ahead;
        Round timed = before.withTimes(opensAt, closesAt);
        Round after = rounds.change(series, opens ? timed.withStatus(RoundStatus.OPEN) : timed);
        String what = opens ? RoundStep.OPEN.audited() : "round.timed";
        audit.record(actor, AuditedChange.changed(what, subject(after), state(before), state(after)));
        return new RoundChange.Changed(after);
    }

    /** Begins to take answers, before the time it was planned for if that lies ahead. */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public RoundChange open(Actor actor, String survey, IsoWeek round, @Nullable Integer version) {
        return steps.take(RoundStep.OPEN, actor, survey(survey), round, version);
    }

    /** Stops taking answers, counts them and freezes the counts; whoever waits for a closing is told before this ends. */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public RoundChange close(Actor actor, String survey, IsoWeek round, @Nullable Integer version) {
        return steps.take(RoundStep.CLOSE, actor, survey(survey), round, version);
    }

    /**
     * Why a closed round cannot be published whole: what publishing it would answer. Nothing where nothing speaks against
     * it, or there is nothing to publish.
     *
     * @throws NotInScope when there is no such round
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional(readOnly = true)
    public Optional<RoundChange.Waits> waiting(Actor actor, String survey, IsoWeek round) {
        return steps.waiting(survey(survey), find(actor, survey, round));
    }

    /** Lets everybody see the counts that were frozen last, unless a {@link PublicationCheck} speaks against it. */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public RoundChange publish(Actor actor, String survey, IsoWeek round, @Nullable Integer version) {
        return steps.take(RoundStep.PUBLISH, actor, survey(survey), round, version);
    }

    /**
     * Publishes a round that waits, with everything hidden that it would otherwise tell of single answers. What is hidden
     * so stays hidden in this version, in every view; a later one may show it. A round that does not wait is published
     * whole.
     *
     * @param reason why it is not left to wait, for the audit trail; not blank
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public RoundChange publishInPart(
            Actor actor, String survey, IsoWeek round, @Nullable Integer version, String reason) {
        if (reason.isBlank()) {
            return new RoundChange.Refused(Text.of("round.reason-missing"));
        }
        return steps.publishInPart(actor, survey(survey), round, version, reason.strip());
    }

    /** Takes answers again, for a correction. What was published stays until it is published again. */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public RoundChange reopen(Actor actor, String survey, IsoWeek round, @Nullable Integer version) {
        return steps.take(RoundStep.REOPEN, actor, survey(survey), round, version);
    }

    /** A week that is further off is a slip of the pen, and would stand before all others for as long. */
    private boolean isLikely(IsoWeek week) {
        return week.year() >= FIRST_YEAR
                && !week.firstDay().isAfter(LocalDate.now(clock).plusYears(YEARS_AHEAD));
    }

    private Survey survey(String id) {
        return surveys.find(id).orElseThrow(() -> new NotInScope("survey " + id));
    }

    static NotInScope missing(String survey, IsoWeek round) {
        return new NotInScope("round " + survey + "/" + round);
    }

    static String subject(Round round) {
        return round.survey() + "/" + round.id();
    }

    /** What the trail says of a round. */
    static Map<String, Object> state(Round round) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("status", round.status().name());
        state.put("started", round.started());
        state.put("completed", round.completed());
        putIfThere(state, "opensAt", round.opensAt());
        putIfThere(state, "closesAt", round.closesAt());
        putIfThere(state, "tally", round.tally());
        putIfThere(state, "publishedTally", round.publishedTally());
        return state;
    }

    private static void putIfThere(Map<String, Object> state, String name, @Nullable Object value) {
        if (value != null) {
            state.put(name, value instanceof Instant time ? time.toString() : value);
        }
    }
}
