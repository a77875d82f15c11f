package no.opptrapp.planning.goal;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.opptrapp.core.text.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a goal of their own.
 *
 * @param title what is to be reached, in a line
 * @param description more about it; may be empty
 * @param planArea code of the plan area; that of the goal above, where there is one
 * @param parent the goal it is a part of; null when it lies directly in the plan area
 * @param year in which it should be reached; null when nothing is said
 * @param indicators codes of those that show how far it is reached, in order
 */
public record GoalDraft(
        String title,
        String description,
        String planArea,
        @Nullable UUID parent,
        @Nullable Integer year,
        SortedSet<String> indicators) {

    public GoalDraft {
        title = OneLine.of(title);
        description = description.strip();
        indicators = Collections.unmodifiableSortedSet(new TreeSet<>(indicators));
    }

    /** A goal directly in a plan area, of which no more is known than this. */
    public static GoalDraft of(String title, String planArea) {
        return new GoalDraft(title, "", planArea, null, null, new TreeSet<>());
    }

    /** The same under another goal, or directly in a plan area. */
    public GoalDraft under(String otherPlanArea, @Nullable UUID otherParent) {
        return new GoalDraft(title, description, otherPlanArea, otherParent, year, indicators);
    }

    public GoalDraft showing(Collection<String> others) {
        return new GoalDraft(title, description, planArea, parent, year, new TreeSet<>(others));
    }

    /** Whether it stands in the same place of the tree as the other. */
    boolean isBeside(GoalDraft other) {
        return planArea.equals(other.planArea) && Objects.equals(parent, other.parent);
    }
}
