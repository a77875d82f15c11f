package no.opptrapp.reports.status;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.document.Block;

/**
 * What a feature that has blocks of its own adds to the status report: a chapter between the effects and the calendar.
 * Continuity has its blocks beside its own plan and adds them here, so that they are made in one place.
 */
public interface StatusPart {

    /** What there is to say of an area; empty where there is nothing. Refuses what the actor may not see. */
    Optional<Chapter> of(Actor actor, String area);

    /** What was read, to be set when its place in the report is known. */
    @FunctionalInterface
    interface Chapter {

        /**
         * The chapter with its heading of level 1.
         *
         * @param number of the chapter, from 1
         * @param labels that its figures and tables are numbered by
         */
        List<Block> blocks(int number, Labels labels);
    }
}
