package no.opptrapp.core.access;

import java.util.Set;

/** Follows the areas of a scope downward and through border changes. */
public interface ScopeExpansion {

    /**
     * @param scope codes as they were given to a user or key
     * @return these codes, everything below them, and what they were before and became after border changes;
     *     {@code NO} stays itself and means everything
     */
    Set<String> expand(Set<String> scope);
}
