package no.opptrapp.reports.status;

import java.util.List;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whom a status report is about.
 *
 * @param area the municipality or district, as it is on the borders of the report
 * @param borders the borders that all of its values are on: those of the year, or the newest that have the area
 * @param around what the area lies in, nearest first
 * @param inhabitants on 1 January of the year, or of the newest year before it that is known; null when none is
 * @param born whether the area is not on the borders of the year, but on later ones
 * @param gone whether the area is on no borders in force now
 */
public record Subject(
        Area area,
        Borders borders,
        List<Area> around,
        @Nullable Inhabitants inhabitants,
        boolean born,
        boolean gone) {

    public Subject {
        around = List.copyOf(around);
    }

    public Text name() {
        return area.name();
    }

    /** How many live there. */
    public record Inhabitants(int year, long count) {}
}
