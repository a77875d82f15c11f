package no.opptrapp.reports.archive;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Country;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.survey.result.RoundStillOpen;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are kept: those of their own areas for managers and coordinators, all for the national team, and for
 * everybody those that say what was published.
 */
@Singleton
public class ArchiveService {

    /** The longest part of a list. */
    public static final int LIMIT = 10_000;

    private final ArchiveRepository archive;
    private final ArchiveDesk desk;
    private final ReportService reports;
    private final PlanningAreas areas;
    private final Corrections corrections;

    ArchiveService(
            ArchiveRepository archive,
            ArchiveDesk desk,
            ReportService reports,
            PlanningAreas areas,
            Corrections corrections) {
        this.archive = archive;
        this.desk = desk;
        this.reports = reports;
        this.areas = areas;
        this.corrections = corrections;
    }

    /**
     * Keeps a report as it stands. The same content as the last time is not kept again. To be called outside a
     * transaction: of a round's report it is asked what a reader is told at this moment.
     *
     * @return what was kept, now or before
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public ArchivedReport keep(Actor actor, ReportKey key, Document document) {
        return keep(actor, key, document, report -> {});
    }

    /**
     * The same, with something more in the transaction that keeps it: both happen or none.
     *
     * @param then told what was kept, now or before
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public ArchivedReport keep(Actor actor, ReportKey key, Document document, Consumer<ArchivedReport> then) {
        if (!areas.covers(actor, key.area())) {
            throw new NotInScope("area " + key.area());
        }
        FrozenContent content = FrozenContent.of(document);
        return desk.keep(
                actor, key, document, content, isPublished(key, content) ? KeptAs.PUBLISHED : KeptAs.DRAFT, then);
    }

    /** Whether a reader who has not signed in gets the same, word for word. */
    private boolean isPublished(ReportKey key, FrozenContent content) {
        return switch (key.kind()) {
            case ROUND, ROUND_REGION -> {
                try {
                    Document read = reports.document(Actor.reader(key.language()), key);
                    yield FrozenContent.of(read).hash().equals(content.hash());
                } catch (NotInScope | RoundStillOpen notYet) {
                    yield false;
                }
            }
            case MUNICIPALITY, COUNTY, COUNTRY -> false;
        };
    }

    /**
     * What the actor may see of the archive, newest first.
     *
     * @param after where the part before said that this one begins
     * @param limit 1 to {@link #LIMIT}
     * @throws NotInScope when there is no such area within the actor's scope
     */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public ArchivePage list(Actor actor, ArchiveQuery query, @Nullable UUID after, int limit) {
        String area = query.area();
        Set<String> wanted = area == null || area.equals(Country.CODE) ? Set.of() : areas.below(actor, area);
        int most = Math.clamp(limit, 1, LIMIT);
        List<ArchivedReport> found = archive.find(query, wanted, after, most + 1);
        List<ArchivedReport> items = found.subList(0, Math.min(most, found.size()));
        return new ArchivePage(items, found.size() > most ? items.getLast().id() : null);
    }

    /** @throws NotInScope when there is no such report that the actor may see */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public ArchivedReport get(Actor actor, UUID id) {
        return archive.find(id).orElseThrow(() -> new NotInScope("archived report " + id));
    }

    /** The newest that was kept under a key, if the actor may see it. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Optional<ArchivedReport> newest(Actor actor, ReportKey key) {
        return archive.newest(key);
    }

    /** The newest of each report of a round, the large ones and those of landsdeler. */
    @AllowedTo({})
    @Transactional(readOnly = true)
    public Map<ReportKey, ArchivedReport> newestOfRounds(Actor job) {
        return archive.newestOf(Set.of(ReportKind.ROUND, ReportKind.ROUND_REGION)).stream()
                .collect(Collectors.toUnmodifiableMap(ArchivedReport::key, report -> report));
    }

    /**
     * The report made again of what was kept, for the same outlets. Where numbers are known to have been corrected since,
     * its first page says so, and nothing else is added.
     *
     * @throws NotInScope when there is no such report that the actor may see
     * @throws DamagedContent when it is not what was kept
     */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Document document(Actor actor, UUID id) {
        ArchivedReport report = get(actor, id);
        return CorrectionLine.added(Thawed.of(archive, report).document(), report);
    }

    /**
     * What has been corrected in the data since: the report is made again from the data of now, and held against what was
     * kept.
     *
     * @return empty when no such report can be made any more, as of a round that was opened again
     * @throws NotInScope when there is no such report that the actor may see
     * @throws DamagedContent when it is not what was kept
     */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Optional<Changes> changes(Actor actor, UUID id) {
        ArchivedReport report = get(actor, id);
        return corrections.of(actor, report, desk.thawed(actor, report));
    }
}
