package no.opptrapp.planning.continuity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Answers the checklist of an area and tells how much of it is in place. Only within the actor's scope. */
@Singleton
public class Checklists {

    private final Checklist checklist;
    private final AnswerRepository answers;
    private final ContinuityAreas areas;
    private final Preparedness preparedness;
    private final Audit audit;
    private final Clock clock;

    Checklists(
            Checklist checklist,
            AnswerRepository answers,
            ContinuityAreas areas,
            Preparedness preparedness,
            Audit audit,
            Clock clock) {
        this.checklist = checklist;
        this.answers = answers;
        this.areas = areas;
        this.preparedness = preparedness;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The checklist as an area has answered it.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public ChecklistSheet of(Actor actor, String area) {
        areas.readable(actor, area);
        Map<String, Answer> given = answers.newest(area);
        return new ChecklistSheet(checklist.points().stream()
                .map(point -> new AnsweredPoint(point, given.get(point.code())))
                .toList());
    }

    /**
     * All that an area has said about a point, oldest first.
     *
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Answer> history(Actor actor, String area, String point) {
        areas.readable(actor, area);
        return answers.history(area, point);
    }

    /**
     * Answers a point, unless somebody else has since it was read.
     *
     * @param version of the answer that was read; 0 where there was none
     * @throws NotInScope when there is no such point, or the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public AnswerOutcome answer(Actor actor, String area, String point, int version, AnswerDraft draft) {
        if (!areas.mayHavePlan(actor, area)) {
            return new AnswerOutcome.Refused(List.of(new PlanFault("", Text.of("continuity.fault.area"))));
        }
        ChecklistPoint asked = checklist.find(point).orElseThrow(() -> new NotInScope("checklist point " + point));
        answers.hold(area);
        Answer before = answers.newest(area).get(point);
        if (before != null && said(before).equals(draft)) {
            return new AnswerOutcome.Done(before);
        }
        if (before != null && before.version() != version) {
            return new AnswerOutcome.Stale(before);
        }
        List<PlanFault> faults = faults(draft);
        if (!faults.isEmpty()) {
            return new AnswerOutcome.Refused(faults);
        }
        Answer after = new Answer(
                point,
                before == null ? 1 : before.version() + 1,
                draft.inPlace(),
                draft.evidence(),
                draft.dated(),
                clock.instant(),
                actor.name());
        answers.add(area, after);
        audit.record(actor, change(area, asked, before == null ? null : said(before), draft));
        preparedness.changed(area);
        return new AnswerOutcome.Done(after);
    }

    /**
     * Answers points that nobody has answered yet, all of them or none; those that are answered stay as they are.
     *
     * @param drafts by the code of the point
     * @throws NotInScope when there is no such point, or the area is unknown or outside the actor's scope
     * @throws IllegalArgumentException when one of them must be mended: a defect of the caller
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public void begin(Actor actor, String area, Map<String, AnswerDraft> drafts) {
        Map<String, Answer> given = answers.newest(area);
        drafts.forEach((point, draft) -> {
            if (!given.containsKey(point) && !(answer(actor, area, point, 0, draft) instanceof AnswerOutcome.Done)) {
                throw new IllegalArgumentException("The answer to " + point + " cannot be kept");
            }
        });
    }

    private List<PlanFault> faults(AnswerDraft draft) {
        List<PlanFault> faults = new ArrayList<>();
        PlanPolicy.text("evidence", draft.evidence(), faults);
        LocalDate dated = draft.dated();
        if (dated != null && !PlanPolicy.isDay(dated, LocalDate.now(clock))) {
            faults.add(new PlanFault("dated", Text.of("continuity.fault.day")));
        }
        return faults;
    }

    private static AnswerDraft said(Answer answer) {
        return new AnswerDraft(answer.inPlace(), answer.evidence(), answer.dated());
    }

    private static AuditedChange change(
            String area, ChecklistPoint point, @Nullable AnswerDraft before, AnswerDraft after) {
        return before == null
                ? AuditedChange.made("continuity.answered", area, facts(point, after))
                : AuditedChange.changed("continuity.answered", area, facts(point, before), facts(point, after));
    }

    private static Map<String, Object> facts(ChecklistPoint point, AnswerDraft said) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("point", point.code());
        facts.put("inPlace", said.inPlace() == null ? "" : said.inPlace());
        facts.put("evidence", said.evidence());
        facts.put("dated", Objects.toString(said.dated(), ""));
        return facts;
    }
}
