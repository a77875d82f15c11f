package no.opptrapp.core.area;

import java.util.List;

/**
 * Where an area came from and what became of it.
 *
 * @param area as it is on the newest borders that have its code
 * @param predecessors the steps that led to it, newest first
 * @param successors the steps that led away from it, oldest first
 */
public record AreaHistory(Area area, List<AreaStep> predecessors, List<AreaStep> successors) {

    public AreaHistory {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }
}
