package no.opptrapp.reports.continuity;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.draft.Chapter;
import no.opptrapp.reports.edition.ReportPart;
import no.opptrapp.reports.status.StatusPart;

/** Adds how ready an area is to its annual status report, where it has a continuity plan. */
@Singleton
class ContinuityOfYear implements StatusPart {

    private final ContinuityReader reader;

    ContinuityOfYear(ContinuityReader reader) {
        this.reader = reader;
    }

    @Override
    public ReportPart part() {
        return ReportPart.movable("continuity", "continuityreport.ofYear", "continuityreport.part");
    }

    @Override
    public Optional<Chapter> of(Actor actor, String area, Language language) {
        return reader.forYear(actor, area).map(findings -> new ContinuityChapter(findings, language));
    }
}
