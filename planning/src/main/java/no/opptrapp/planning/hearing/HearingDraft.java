package no.opptrapp.planning.hearing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A plan to be sent on hearing.
 *
 * @param area the code of the area
 * @param lastDay on which comments are taken, today to a year ahead
 * @param sources the goals, needs and measures that others may read about
 */
public record HearingDraft(String area, String title, String introduction, LocalDate lastDay, Set<UUID> sources) {

    public HearingDraft {
        title = title.strip();
        introduction = introduction.strip();
        sources = Set.copyOf(sources);
    }
}
