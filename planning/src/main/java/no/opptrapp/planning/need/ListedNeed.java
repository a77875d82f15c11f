package no.opptrapp.planning.need;

import java.util.List;

/**
 * A need in a list.
 *
 * @param need the need
 * @param inherited whether it belongs to a wider area than the one that is looked at
 * @param children of an inherited need: what the areas looked at made of it when they took it over or left it
 */
public record ListedNeed(Need need, boolean inherited, List<Need> children) {

    public ListedNeed {
        children = List.copyOf(children);
    }
}
