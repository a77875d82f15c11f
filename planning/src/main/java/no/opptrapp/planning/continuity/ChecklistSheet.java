package no.opptrapp.planning.continuity;

import java.util.List;

/** The checklist of an area. */
public record ChecklistSheet(List<AnsweredPoint> points) {
    public ChecklistSheet {
        points = List.copyOf(points);
    }

    public Readiness readiness() {
        return Readiness.of(points);
    }
}
