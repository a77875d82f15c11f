package no.opptrapp.reports.archive;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.result.RoundStillOpen;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the report of every round that is published, in each language, as everybody is told it; and anew when it is
 * published anew, or other words of it were approved.
 */
@Singleton
public class RoundKeeping {

    /** Other work must come to its turn, too. */
    private static final int AT_A_TIME = 6;

    private final Surveys surveys;
    private final Rounds rounds;
    private final ReportService reports;
    private final ArchiveService archive;

    RoundKeeping(Surveys surveys, Rounds rounds, ReportService reports, ArchiveService archive) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.reports = reports;
        this.archive = archive;
    }

    /**
     * Keeps some of those that are not kept yet.
     *
     * @return how many
     */
    @AllowedTo({})
    public int run(Actor job) {
        int kept = 0;
        for (Survey survey : surveys.all(job)) {
            for (Round round : rounds.all(job, survey.id())) {
                for (Language language : Language.values()) {
                    if (kept < AT_A_TIME && round.publishedTally() != null) {
                        kept += isKept(job, survey, round, language) ? 1 : 0;
                    }
                }
            }
        }
        return kept;
    }

    private boolean isKept(Actor job, Survey survey, Round round, Language language) {
        ReportKey key = ReportKey.ofRound(survey.id(), round.id(), language);
        Optional<ArchivedReport> newest = archive.newest(job, key);
        if (newest.isPresent() && stands(newest.get(), round.publishedAt())) {
            return false;
        }
        try {
            archive.keep(job, key, reports.document(Actor.reader(language), key));
            return true;
        } catch (NotInScope | RoundStillOpen notNow) {
            // Opened again: what was kept stands until it is published anew.
            return false;
        }
    }

    private static boolean stands(ArchivedReport newest, @Nullable Instant published) {
        return newest.everybody() && (published == null || !newest.keptAt().isBefore(published));
    }
}
