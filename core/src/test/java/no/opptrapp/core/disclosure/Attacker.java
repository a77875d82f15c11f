package no.opptrapp.core.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who has everything that is published of one question in one round, knows how the rule works on paper, and
 * looks for answers of a hidden group that fit.
 *
 * @param rest what is left of the country when all shown groups are taken from it, per option
 * @param bases how many of the rest belong to each hidden group; those that belong to none make up the difference
 */
public record Attacker(List<Long> rest, Map<String, Long> bases) {

    /** Up to {@code limit} ways in which a hidden group can have answered. */
    public Set<List<Long>> possible(String group, int limit) {
        Set<List<Long>> found = new HashSet<>();
        long base = bases.getOrDefault(group, 0L);
        search(new ArrayList<>(), base, limit, found);
        return found;
    }

    /**
     * Lays the group's answers option by option. What remains can always be dealt out to the other groups in some way,
     * since only their bases are known and these fit together.
     */
    private void search(List<Long> laid, long left, int limit, Set<List<Long>> found) {
        if (found.size() >= limit) {
            return;
        }
        if (laid.size() == rest.size()) {
            if (left == 0) {
                found.add(List.copyOf(laid));
            }
            return;
        }
        for (long count = Math.min(left, rest.get(laid.size())); count >= 0; count--) {
            laid.add(count);
            search(laid, left - count, limit, found);
            laid.removeLast();
        }
    }
}
