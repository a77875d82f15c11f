package no.opptrapp.reports.status;

import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.draft.Chapter;
import no.opptrapp.reports.edition.ReportPart;

/**
 * What a feature that has blocks of its own adds to the status report: a chapter between the effects and the calendar.
 * Continuity has its blocks beside its own plan and adds them here, so that they are made in one place.
 */
public interface StatusPart {

    /** What its chapter is called. */
    ReportPart part();

    /** What there is to say of an area; empty where there is nothing. Refuses what the actor may not see. */
    Optional<Chapter> of(Actor actor, String area, Language language);
}
