package no.opptrapp.reports.comment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.comment.Remark.Said;
import no.opptrapp.reports.comment.Remark.Seen;
import no.opptrapp.reports.edition.EditionService;
import no.opptrapp.reports.edition.EditionState;
import no.opptrapp.reports.edition.ReportKey;
import org.jspecify.annotations.Nullable;

/**
 * What people write in reports. Every change is a new version; nothing is written in an approved report. Every method but
 * the list throws {@link NotInScope} when the actor may not write in the report.
 */
@Singleton
public class Remarks {

    private final RemarkRepository remarks;
    private final EditionService editions;
    private final Audit audit;
    private final Clock clock;

    Remarks(RemarkRepository remarks, EditionService editions, Audit audit, Clock clock) {
        this.remarks = remarks;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What people say in a report now. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Wording of(Actor actor, ReportKey key) {
        check(actor, key);
        return Wording.of(remarks.newest(key));
    }

    /** All versions of a place, oldest first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Remark> history(Actor actor, ReportKey key, String slot) {
        check(actor, key);
        return remarks.history(key, slot);
    }

    /** What people said in the edition before, as a start for this one; nothing where nobody wrote in any. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Optional<EarlierWording> earlier(Actor actor, ReportKey key) {
        check(actor, key);
        return remarks.before(key)
                .map(before -> new EarlierWording(before.period(), Wording.of(remarks.newest(before))));
    }

    /**
     * What was changed last in each report within the actor's scope that anybody has written in, the newest first.
     *
     * @param limit at most so many
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Map<ReportKey, Remark> last(Actor actor, int limit) {
        Map<ReportKey, Remark> own = new LinkedHashMap<>(remarks.last(limit));
        own.keySet().removeIf(key -> !editions.mayWrite(actor, key));
        return own;
    }

    /**
     * Writes in a place.
     *
     * @param version the version that was read; 0 where nobody had written
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public RemarkChange write(Actor actor, ReportKey key, Place place, int version, Said said) {
        check(actor, key);
        Said tidy = RemarkPolicy.tidy(said);
        List<Text> faults = RemarkPolicy.faults(tidy, !place.seen().draft().isEmpty());
        return faults.isEmpty()
                ? changed(actor, key, place, version, RemarkDeed.WRITTEN, tidy, null)
                : new RemarkChange.Refused(faults);
    }

    /**
     * Takes over what was said in the place in the edition before.
     *
     * @param version the version that was read; 0 where nobody had written
     * @throws NotInScope when nobody said anything there
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public RemarkChange takeOver(Actor actor, ReportKey key, Place place, int version) {
        EarlierWording before = earlier(actor, key).orElseThrow(() -> new NotInScope("edition before " + key.name()));
        Remark theirs = before.in(place.slot()).orElseThrow(() -> new NotInScope("remark " + place.slot()));
        return changed(actor, key, place, version, RemarkDeed.TAKEN_OVER, theirs.said(), before.period());
    }

    /**
     * Uses what the program drafts in the place of what a person wrote.
     *
     * @param version the version that was read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public RemarkChange useDraft(Actor actor, ReportKey key, Place place, int version) {
        return changed(actor, key, place, version, RemarkDeed.DRAFT, Said.NOTHING, null);
    }

    /**
     * Has nothing said in a place, neither by the program nor by a person.
     *
     * @param version the version that was read; 0 where nobody had written
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public RemarkChange sayNothing(Actor actor, ReportKey key, Place place, int version) {
        return changed(actor, key, place, version, RemarkDeed.NOTHING, Said.NOTHING, null);
    }

    /**
     * Fetches an earlier version of a place back.
     *
     * @param version the version that was read
     * @param wanted the version to fetch back
     * @throws NotInScope when there is no such version
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public RemarkChange restore(Actor actor, ReportKey key, Place place, int version, int wanted) {
        check(actor, key);
        Remark before = remarks.history(key, place.slot()).stream()
                .filter(remark -> remark.version() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotInScope("version " + wanted + " of " + place.slot()));
        RemarkDeed deed = before.speaks() ? RemarkDeed.RESTORED : before.deed();
        return changed(actor, key, place, version, deed, before.said(), before.carriedFrom());
    }

    private RemarkChange changed(
            Actor actor,
            ReportKey key,
            Place place,
            int version,
            RemarkDeed deed,
            Said said,
            @Nullable String carriedFrom) {
        if (editions.held(actor, key).state() == EditionState.APPROVED) {
            return new RemarkChange.Refused(List.of(Text.of("comment.fault.approved")));
        }
        Wording wording = Wording.of(remarks.newest(key));
        @Nullable Remark before = wording.remarks().get(place.slot());
        if (before != null && before.version() != version) {
            return new RemarkChange.Stale(before);
        }
        if (before == null && version != 0) {
            throw new IllegalArgumentException("Nobody wrote version " + version + " of " + place.slot());
        }
        Seen seen = place.seen();
        Remark after = new Remark(
                place.slot(),
                version + 1,
                wording.changes() + 1,
                deed,
                said,
                seen,
                carriedFrom,
                clock.instant(),
                actor.id(),
                actor.name());
        remarks.add(key, after);
        audit.record(actor, AuditedChange.made("report.comment_changed", key.name(), facts(after)));
        return new RemarkChange.Done(after);
    }

    /** What it says stands in its versions, and not in the trail too. */
    private static Map<String, Object> facts(Remark remark) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("slot", remark.slot());
        facts.put("version", remark.version());
        facts.put("deed", remark.deed().name());
        facts.put("footnotes", remark.said().footnotes().size());
        facts.put("carriedFrom", Objects.toString(remark.carriedFrom(), ""));
        return facts;
    }

    private void check(Actor actor, ReportKey key) {
        if (!editions.mayWrite(actor, key)) {
            throw new NotInScope("report " + key.name());
        }
    }
}
