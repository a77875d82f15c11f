package no.opptrapp.core.access;

import java.util.Set;

/** Follows the areas of a scope downward, through border changes, and upward. */
public interface ScopeExpansion {

    /**
     * @param scope codes as they were given to a user or key
     * @return these codes, everything below them, and what they were before and became after border changes;
     *     {@code NO} stays itself and means everything
     */
    Set<String> expand(Set<String> scope);

    /**
     * @param scope codes as they were given to a user or key
     * @return what these areas lie in on the newest borders, up to the country, without what the scope itself covers
     */
    Set<String> above(Set<String> scope);
}
