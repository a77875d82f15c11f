package no.opptrapp.planning.continuity;

import java.util.List;
import java.util.Optional;

/** The points of the checklist, in their order. */
public interface Checklist {

    List<ChecklistPoint> points();

    default Optional<ChecklistPoint> find(String code) {
        return points().stream().filter(point -> point.code().equals(code)).findFirst();
    }
}
