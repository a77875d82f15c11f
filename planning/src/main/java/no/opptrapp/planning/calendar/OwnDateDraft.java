package no.opptrapp.planning.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes about a day of their own area's.
 *
 * @param day null while nobody has chosen one
 */
public record OwnDateDraft(
        String area,
        String title,
        String responsible,
        @Nullable LocalDate day,
        boolean yearly) {
    public OwnDateDraft {
        title = title.strip();
        responsible = responsible.strip();
    }
}
