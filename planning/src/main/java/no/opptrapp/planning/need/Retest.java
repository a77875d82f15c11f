package no.opptrapp.planning.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds what rules say now against the needs there are: what is found, still there, worse, relieved, taken back, or found
 * again. Pure but for the ids it hands out; holding the same results against its own outcome gives nothing.
 */
final class Retest {

    private record Place(String rule, String area) {}

    private final Supplier<UUID> ids;
    private final Instant now;
    private final String by;
    private final Set<UUID> spokenOf;
    private final List<Need> made = new ArrayList<>();
    private final List<Need> changed = new ArrayList<>();
    private final List<Need> again = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    /**
     * @param by who tests, for the evidence
     * @param spokenOf the needs that people have added something to
     */
    Retest(Supplier<UUID> ids, Instant now, String by, Set<UUID> spokenOf) {
        this.ids = ids;
        this.now = now;
        this.by = by;
        this.spokenOf = Set.copyOf(spokenOf);
    }

    /** The needs that are new. */
    List<Need> made() {
        return made;
    }

    /** The needs that were there, with what their newest evidence says now. */
    List<Need> changed() {
        return changed;
    }

    /** The needs that were over and have come back. */
    List<Need> again() {
        return again;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** How many needs got which verdict. */
    Map<Verdict, Integer> counts() {
        return counts;
    }

    /**
     * Holds them against each other.
     *
     * @param known the needs of these rules that are open, were left while they still were there, or are over; as they
     *     were made
     */
    void hold(List<RuleFindings> findings, List<Need> known) {
        Map<Place, RuleResult> results = new HashMap<>();
        Map<String, RuleFindings> rules = new HashMap<>();
        for (RuleFindings each : findings) {
            rules.put(each.rule().code(), each);
            each.newest().forEach(result -> results.put(new Place(each.rule().code(), result.area()), result));
        }
        Set<Place> taken = new HashSet<>();
        Map<Place, Need> over = new LinkedHashMap<>();
        for (Need need : known) {
            RuleFindings rule = rules.get(code(need));
            if (need.state() == NeedState.RELIEVED) {
                over.put(new Place(code(need), need.area()), need);
                continue;
            }
            taken.add(new Place(code(need), need.area()));
            if (rule != null) {
                look(need, rule, results.get(new Place(code(need), seen(need).area())));
            }
        }
        over.forEach((place, need) -> {
            RuleFindings rule = rules.get(place.rule());
            if (rule != null && need.planArea().equals(rule.rule().planArea()) && taken.add(place)) {
                RuleResult result =
                        results.get(new Place(place.rule(), seen(need).area()));
                if (result != null && result.found()) {
                    comeBack(need, rule, result);
                }
            }
        });
        for (RuleFindings each : findings) {
            each.newest().stream()
                    .filter(RuleResult::found)
                    .filter(result -> !taken.contains(new Place(each.rule().code(), result.area())))
                    .forEach(result -> find(each, result));
        }
    }

    private static String code(Need need) {
        return Objects.requireNonNull(need.rule(), "a need without a rule");
    }

    private static Need.Seen seen(Need need) {
        return Objects.requireNonNull(need.newest().seen(), "a need of a rule that saw nothing");
    }

    /** What was over is the same need when it is found again, so that its history and its measures stay with it. */
    private void comeBack(Need need, RuleFindings findings, RuleResult result) {
        NeedRule rule = findings.rule();
        Need.Seen before = seen(need);
        again.add(need.again(new Need.Newest(result.severity(), Verdict.FOUND, Need.Seen.found(rule, result)))
                .madeUp(result.madeUp()));
        for (RuleResult each : findings.row().apply(result)) {
            if (before.isBefore(each) || each.equals(result)) {
                add(need, Verdict.FOUND, each.severity(), Evidence.Observed.of(rule, each));
            }
        }
        counts.merge(Verdict.FOUND, 1, Integer::sum);
    }

    /** Values are read as they are now: what was looked at before and is not among them has been taken back. */
    private void look(Need need, RuleFindings findings, @Nullable RuleResult result) {
        Need.Seen before = seen(need);
        boolean toldBefore = need.newest().isTakenBack();
        if (result == null) {
            if (!toldBefore) {
                takeBack(need, findings, before);
            }
            return;
        }
        NeedRule rule = findings.rule();
        Need.Seen seen = before.next(rule, result);
        boolean stands = before.stands(result);
        if (!toldBefore && seen.isSameAs(before) && stands == need.newest().meets()) {
            if (need.madeUp() != result.madeUp()) {
                changed.add(need.madeUp(result.madeUp()));
            }
            return;
        }
        int was = need.newest().severity();
        if (before.isAfter(result) && !toldBefore) {
            add(need, Verdict.TAKEN_BACK, was, findings.takenBack().apply(before.area(), before.period()));
        }
        int severity = stands ? result.severity() : was;
        Verdict verdict = stands ? severity > was ? Verdict.WORSE : Verdict.STILL : Verdict.RELIEVED;
        changed.add(need.seeing(new Need.Newest(severity, verdict, seen)).madeUp(result.madeUp()));
        add(need, verdict, severity, Evidence.Observed.of(rule, result));
        counts.merge(verdict, 1, Integer::sum);
    }

    /** Nothing is left to go on: what people have made theirs stays and says so; what nobody has taken is over. */
    private void takeBack(Need need, RuleFindings findings, Need.Seen before) {
        int was = need.newest().severity();
        Need.Newest gone = new Need.Newest(was, Verdict.TAKEN_BACK, before);
        boolean untouched = need.state() == NeedState.FOUND && need.parent() == null && !spokenOf.contains(need.id());
        changed.add(untouched ? need.without(gone) : need.seeing(gone));
        add(need, Verdict.TAKEN_BACK, was, findings.takenBack().apply(before.area(), before.period()));
        counts.merge(Verdict.TAKEN_BACK, 1, Integer::sum);
    }

    private void find(RuleFindings findings, RuleResult result) {
        NeedRule rule = findings.rule();
        Need need = new Need(
                ids.get(),
                result.area(),
                NeedKey.of(rule),
                rule.targetGroup(),
                rule.name(),
                null,
                NeedState.FOUND,
                null,
                null,
                result.madeUp(),
                new Need.Newest(result.severity(), Verdict.FOUND, Need.Seen.found(rule, result)),
                null,
                null,
                1,
                now,
                by);
        made.add(need);
        for (RuleResult earlier : findings.row().apply(result)) {
            add(need, Verdict.FOUND, earlier.severity(), Evidence.Observed.of(rule, earlier));
        }
        counts.merge(Verdict.FOUND, 1, Integer::sum);
    }

    private void add(Need need, Verdict verdict, int severity, Evidence.Content content) {
        boolean madeUp = content instanceof Evidence.Observed observed
                ? observed.result().madeUp()
                : need.madeUp();
        evidence.add(new Evidence(ids.get(), need.id(), need.area(), verdict, severity, content, now, by, madeUp));
    }
}
