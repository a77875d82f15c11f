package no.opptrapp.reports.archive;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.result.RoundStillOpen;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the reports of every round that is published, the large one and the small ones of the landsdeler, in each language,
 * as everybody is told them; and anew when it is published anew, or other words were approved. What was published last comes
 * first, so that many old rounds that were taken in at once keep no new one waiting.
 */
@Singleton
public class RoundKeeping {

    /** Other work must come to its turn, too. */
    private static final int AT_A_TIME = 6;

    private static final Comparator<Round> NEWEST_FIRST = Comparator.comparing(
                    (Round round) -> Objects.requireNonNullElse(round.publishedAt(), Instant.EPOCH))
            .thenComparing(Round::id)
            .reversed();

    private final Surveys surveys;
    private final Rounds rounds;
    private final ReportService reports;
    private final ArchiveService archive;
    private final Areas areas;

    RoundKeeping(Surveys surveys, Rounds rounds, ReportService reports, ArchiveService archive, Areas areas) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.reports = reports;
        this.archive = archive;
        this.areas = areas;
    }

    /**
     * Keeps some of those that are not kept yet.
     *
     * @return how many
     */
    @AllowedTo({})
    public int run(Actor job) {
        Map<ReportKey, ArchivedReport> newest = archive.newestOfRounds(job);
        int kept = 0;
        for (Round round : published(job)) {
            for (ReportKey key : keys(round)) {
                if (kept < AT_A_TIME && !stands(newest.get(key), round.publishedAt())) {
                    kept += isKept(job, key) ? 1 : 0;
                }
            }
        }
        return kept;
    }

    private List<Round> published(Actor job) {
        List<Round> published = new ArrayList<>();
        for (Survey survey : surveys.all(job)) {
            rounds.all(job, survey.id()).stream()
                    .filter(round -> round.publishedTally() != null)
                    .forEach(published::add);
        }
        published.sort(NEWEST_FIRST);
        return published;
    }

    /** The large one before the small ones. */
    private List<ReportKey> keys(Round round) {
        List<ReportKey> keys = new ArrayList<>();
        for (Language language : Language.values()) {
            keys.add(ReportKey.ofRound(round.survey(), round.id(), language));
        }
        for (Region region : areas.register().regions()) {
            for (Language language : Language.values()) {
                keys.add(new ReportKey(
                        ReportKind.ROUND_REGION,
                        region.code(),
                        round.survey(),
                        round.id().key(),
                        language));
            }
        }
        return keys;
    }

    private boolean isKept(Actor job, ReportKey key) {
        try {
            archive.keep(job, key, reports.document(Actor.reader(key.language()), key));
            return true;
        } catch (NotInScope | RoundStillOpen notNow) {
            // Opened again: what was kept stands until it is published anew.
            return false;
        }
    }

    private static boolean stands(@Nullable ArchivedReport newest, @Nullable Instant published) {
        return newest != null
                && newest.everybody()
                && (published == null || !newest.keptAt().isBefore(published));
    }
}
