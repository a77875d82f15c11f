package no.opptrapp.ui.staff.edition;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.comment.Remark;
import no.opptrapp.reports.comment.Remarks;
import no.opptrapp.reports.edition.Approver;
import no.opptrapp.reports.edition.EditionService;
import no.opptrapp.reports.edition.EditionState;
import no.opptrapp.reports.edition.EditionStep;
import no.opptrapp.reports.edition.ReportKey;
import org.jspecify.annotations.Nullable;

/** Which reports wait for somebody: to be read and approved, or to be begun. */
@Singleton
public final class WaitingReports {

    /** Those that somebody did something with last. */
    private static final int LOOKED_AT = 100;

    private final EditionService editions;
    private final Remarks remarks;
    private final OwnReports own;

    WaitingReports(EditionService editions, Remarks remarks, OwnReports own) {
        this.editions = editions;
        this.remarks = remarks;
        this.own = own;
    }

    /** Those in review that the actor may approve and nobody else by name is asked to, with the step that asks. */
    public Map<ReportKey, EditionStep> asked(Actor actor) {
        Map<ReportKey, Remark> written = remarks.last(actor, LOOKED_AT);
        Map<ReportKey, EditionStep> waiting = new LinkedHashMap<>(editions.newest(actor, LOOKED_AT));
        waiting.entrySet().removeIf(each -> !isFor(actor, each.getValue(), written.get(each.getKey())));
        return waiting;
    }

    /** Whoever wrote last cannot approve, so that it does not wait for them. */
    private static boolean isFor(Actor actor, EditionStep step, @Nullable Remark last) {
        Approver asked = step.asked();
        return step.state() == EditionState.REVIEW
                && (asked == null || asked.id().equals(actor.id()))
                && !(last == null ? step.by() : last.by()).equals(actor.id());
    }

    /** The annual reports of the year that is over that the actor writes and nobody has begun, in whichever language. */
    public List<ReportKey> notBegun(Actor actor) {
        Set<ReportKey> begun = new HashSet<>(editions.newest(actor, LOOKED_AT).keySet());
        begun.addAll(remarks.last(actor, LOOKED_AT).keySet());
        return own.next(actor).stream()
                .filter(key -> key.series().isEmpty())
                .filter(key -> begun.stream().noneMatch(other -> isSame(key, other)))
                .toList();
    }

    private static boolean isSame(ReportKey one, ReportKey other) {
        return one.kind() == other.kind()
                && one.area().equals(other.area())
                && one.period().equals(other.period());
    }
}
