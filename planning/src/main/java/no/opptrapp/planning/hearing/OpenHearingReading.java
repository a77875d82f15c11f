package no.opptrapp.planning.hearing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.Ids;

/** The parts of a visit by a link that are one transaction each. */
@Singleton
class OpenHearingReading {

    private final HearingRepository hearings;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    OpenHearingReading(HearingRepository hearings, Audit audit, Ids ids, Clock clock) {
        this.hearings = hearings;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.READER})
    @Transactional(readOnly = true)
    public HearingSheet get(Actor reader, String token) {
        Instant now = clock.instant();
        Hearing hearing = found(token, now);
        boolean open = hearing.isOpen(now);
        return new HearingSheet(
                hearing, hearings.lines(hearing.id()), open ? List.of() : hearings.comments(hearing.id()), open);
    }

    /** @return {@link CommentOutcome.Kept} when it can be kept */
    @AllowedTo({Role.READER})
    @Transactional(readOnly = true)
    public CommentOutcome check(Actor reader, String token, NewComment comment) {
        Instant now = clock.instant();
        return judged(found(token, now), comment, now);
    }

    private CommentOutcome judged(Hearing hearing, NewComment comment, Instant now) {
        if (!hearing.isOpen(now)) {
            return new CommentOutcome.Closed();
        }
        List<HearingFault> faults = comment.faults(hearings.lines(hearing.id()));
        return faults.isEmpty() ? new CommentOutcome.Kept() : new CommentOutcome.Refused(faults);
    }

    @AllowedTo({Role.READER})
    @Transactional
    public CommentOutcome keep(Actor reader, String token, NewComment comment) {
        // The database keeps microseconds, and compares.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Hearing hearing = found(token, now);
        CommentOutcome outcome = judged(hearing, comment, now);
        if (outcome instanceof CommentOutcome.Kept) {
            hearings.add(new HearingComment(
                    ids.next(),
                    hearing.id(),
                    hearing.area(),
                    comment.line(),
                    comment.who(),
                    comment.words(),
                    now,
                    HearingComment.State.NEW,
                    "",
                    null,
                    null,
                    null,
                    1));
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("area", hearing.area());
            facts.put("title", hearing.title());
            audit.record(
                    reader, AuditedChange.made("hearing.commented", hearing.id().toString(), facts));
        }
        return outcome;
    }

    private Hearing found(String token, Instant now) {
        return hearings.byLink(token, now).orElseThrow(() -> new NotInScope("hearing by a link"));
    }
}
