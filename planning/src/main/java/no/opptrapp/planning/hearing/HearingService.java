package no.opptrapp.planning.hearing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.Secrets;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.planning.need.NeedOutcome;

/** Sends plans on hearing, and answers what comes in. Only within the actor's scope. */
@Singleton
public class HearingService {

    private final HearingRepository hearings;
    private final HearingContents contents;
    private final HearingEvidence evidence;
    private final PlanningAreas planning;
    private final Areas areas;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    HearingService(
            HearingRepository hearings,
            HearingContents contents,
            HearingEvidence evidence,
            PlanningAreas planning,
            Areas areas,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.hearings = hearings;
        this.contents = contents;
        this.evidence = evidence;
        this.planning = planning;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Codes of the areas whose plans the actor may send, widest first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<String> areas(Actor actor) {
        return planning.own(actor);
    }

    /** All hearings within the scope, newest first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<ListedHearing> all(Actor actor) {
        Instant now = clock.instant();
        return hearings.find(planning.below(actor, null)).stream()
                .map(each -> new ListedHearing(
                        each.hearing(),
                        each.comments(),
                        each.unanswered(),
                        each.hearing().isOpen(now),
                        each.madeUp()))
                .toList();
    }

    /**
     * What of an area's plan others could be shown now.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<HearingLine> preview(Actor actor, String area) {
        return contents.of(actor, area, source -> true);
    }

    /**
     * Sends a plan on hearing: what is shown is kept as it is now.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public HearingOutcome send(Actor actor, HearingDraft draft) {
        if (!planning.mayHave(actor, draft.area())) {
            throw new NotInScope("area " + draft.area());
        }
        List<HearingLine> lines = contents.of(actor, draft.area(), draft.sources()::contains);
        List<HearingFault> faults = new HearingPolicy(LocalDate.now(clock)).faults(draft, lines);
        if (!faults.isEmpty()) {
            return new HearingOutcome.Refused(faults);
        }
        Hearing hearing = new Hearing(
                ids.next(),
                draft.area(),
                HearingContents.named(
                        areas.register().newest(draft.area()).orElseThrow().name()),
                draft.title(),
                draft.introduction(),
                draft.lastDay(),
                draft.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                clock.instant(),
                actor.name(),
                null);
        hearings.add(hearing, Secrets.next(), lines);
        audit.record(actor, AuditedChange.made("hearing.sent", hearing.id().toString(), facts(hearing, lines)));
        return new HearingOutcome.Sent(hearing);
    }

    /**
     * A hearing with all that came in.
     *
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public HearingSheet get(Actor actor, UUID id) {
        Hearing hearing = found(id);
        return new HearingSheet(hearing, hearings.lines(id), hearings.comments(id), hearing.isOpen(clock.instant()));
    }

    /**
     * The token of the link, to give to those who are asked.
     *
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public String token(Actor actor, UUID id) {
        return hearings.token(found(id).id());
    }

    /**
     * Gives a hearing another link, because the one it has came to somebody it should not: that leads nowhere from now on.
     * What was commented stays.
     *
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public void replaceLink(Actor actor, UUID id) {
        Hearing hearing = found(id);
        hearings.replaceLink(id, Secrets.next());
        audit.record(actor, AuditedChange.made("hearing.link_replaced", id.toString(), named(hearing)));
    }

    /**
     * Closes a hearing before its time. Closing twice changes nothing.
     *
     * @throws NotInScope when there is none, or it is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public void close(Actor actor, UUID id) {
        Hearing hearing = found(id);
        Instant now = clock.instant();
        if (hearing.isOpen(now)) {
            hearings.close(id, now);
            audit.record(actor, AuditedChange.made("hearing.closed", id.toString(), named(hearing)));
        }
    }

    /**
     * Writes the answer to a comment, or leaves the comment out of what others see.
     *
     * @param version the version of the comment that was read
     * @param state what becomes of it; {@link HearingComment.State#ANSWERED} shows the answer once the hearing is closed
     * @return faults; none when it is kept
     * @throws NotInScope when there is no such comment, or it is outside the actor's scope
     * @throws StaleVersion when somebody else has changed it since
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public List<HearingFault> answer(Actor actor, UUID comment, int version, HearingComment.State state, String words) {
        HearingComment before = comment(comment, version);
        List<HearingFault> faults = AnswerRule.faults(state, words.strip());
        if (faults.isEmpty()) {
            HearingComment after = before.answered(state, words.strip(), clock.instant(), actor.name());
            change(after);
            audit.record(
                    actor, AuditedChange.changed("hearing.answered", comment.toString(), told(before), told(after)));
        }
        return faults;
    }

    /**
     * Makes a comment evidence of an open need, as something heard in an open call. It is evidence once: of one need.
     *
     * @param version the version of the comment that was read
     * @throws NotInScope when there is no such comment or need, or it is outside the actor's scope
     * @throws StaleVersion when somebody else has changed it since
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public NeedOutcome evidence(Actor actor, UUID comment, int version, UUID need) {
        HearingComment before = comment(comment, version);
        if (before.need() != null) {
            return NeedOutcome.refused(Text.of("hearing.fault.evidence_already"));
        }
        NeedOutcome outcome = evidence.add(actor, found(before.hearing()), before, need);
        if (outcome instanceof NeedOutcome.Done) {
            HearingComment after = before.evidenceOf(need);
            change(after);
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("area", before.area());
            facts.put("needIds", need.toString());
            audit.record(actor, AuditedChange.made("hearing.evidence", comment.toString(), facts));
        }
        return outcome;
    }

    private void change(HearingComment after) {
        if (!hearings.change(after)) {
            throw new StaleVersion("comment " + after.id());
        }
    }

    private HearingComment comment(UUID id, int version) {
        HearingComment found = hearings.comment(id).orElseThrow(() -> new NotInScope("comment " + id));
        if (found.version() != version) {
            throw new StaleVersion("comment " + id);
        }
        return found;
    }

    private Hearing found(UUID id) {
        return hearings.byId(id).orElseThrow(() -> new NotInScope("hearing " + id));
    }

    private static Map<String, Object> facts(Hearing hearing, List<HearingLine> lines) {
        Map<String, Object> facts = named(hearing);
        facts.put("lastDay", hearing.lastDay().toString());
        facts.put("lines", lines.size());
        return facts;
    }

    private static Map<String, Object> named(Hearing hearing) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("area", hearing.area());
        facts.put("title", hearing.title());
        return facts;
    }

    /** Never what people wrote from outside, and never the answer before it is sent. */
    private static Map<String, Object> told(HearingComment comment) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("area", comment.area());
        facts.put("commentState", comment.state().name());
        if (comment.state() == HearingComment.State.ANSWERED) {
            facts.put("answer", comment.answer());
        }
        return facts;
    }
}
