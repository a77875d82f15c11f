package no.opptrapp.core.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Whether what has been seen of a round may be replaced by a corrected version. All versions can be kept and subtracted,
 * so each difference is itself a publication and must not point at anyone. Nobody can overrule this; what can be done is
 * to show less of the new version.
 */
public final class CorrectionRule {

    /** The name of the round as a whole among the groups. */
    public static final String WHOLE = "";

    /** The name of those who belong to no group. */
    public static final String NO_GROUP = "?";

    private final DisclosureRule rule;

    public CorrectionRule(DisclosureRule rule) {
        this.rule = rule;
    }

    /** What the rule says of a correction. */
    public sealed interface Verdict {

        /** Nothing changed, or so much that nobody can be picked out. */
        record MayBePublished() implements Verdict {}

        /**
         * An editor must decide: to wait for more answers, or to show less.
         *
         * @param groups where something could be worked out; {@link #WHOLE} for the round as a whole, {@link #NO_GROUP}
         *     for those who belong to no group
         */
        record WaitsForEditor(List<String> groups) implements Verdict {
            public WaitsForEditor {
                groups = List.copyOf(groups);
            }
        }
    }

    /** Holds a question that somebody has seen against the version that is to replace it. */
    public Verdict check(Version seen, Version next) {
        Set<String> found = new Difference(rule.threshold(), seen, next).betrays();
        return found.isEmpty() ? new Verdict.MayBePublished() : new Verdict.WaitsForEditor(List.copyOf(found));
    }

    /**
     * What to hide of a new version beyond what the rule hides anyway, so that it may stand beside all that has been
     * seen. Hiding everything always helps: the search ends.
     *
     * @return groups, or {@link #WHOLE} for the question altogether; empty when nothing more need be hidden
     */
    public Set<String> withhold(List<Version> seen, Given whole, SequencedMap<String, Given> groups) {
        Set<String> withheld = new LinkedHashSet<>();
        Version next = version(whole, groups, withheld);
        boolean safe = false;
        while (!safe) {
            safe = true;
            for (Version earlier : seen) {
                Difference difference = new Difference(rule.threshold(), earlier, next);
                Set<String> found = difference.betrays();
                if (!found.isEmpty()) {
                    safe = false;
                    withheld.addAll(remedy(found, difference, next));
                    if (withheld.contains(WHOLE)) {
                        return Set.of(WHOLE);
                    }
                    next = version(whole, groups, withheld);
                }
            }
        }
        return withheld;
    }

    private static List<String> remedy(Set<String> found, Difference difference, Version next) {
        if (found.contains(WHOLE)) {
            return List.of(WHOLE);
        }
        List<String> shown = found.stream()
                .filter(group -> !group.equals(NO_GROUP) && next.shows(group))
                .toList();
        if (!shown.isEmpty()) {
            return shown;
        }
        List<String> cover = difference.smallestThatGrew();
        return cover.isEmpty() ? List.of(WHOLE) : cover;
    }

    /** A version in which these groups are hidden, and as many more as the rule asks for. */
    public Version version(Given whole, SequencedMap<String, Given> groups, Set<String> withheld) {
        return new Version(whole, groups, rule.decide(whole, groups, withheld));
    }
}
