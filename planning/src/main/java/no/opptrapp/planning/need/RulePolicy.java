package no.opptrapp.planning.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.opptrapp.core.text.Text;

/** What a rule must be like. */
final class RulePolicy {

    private static final int MOST_PERIODS = 10;
    private static final int FURTHEST_BACK = 52;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private RulePolicy() {}

    /**
     * @param indicators the codes there are
     * @param planAreas the codes there are
     */
    static List<NeedFault> faults(NeedRule rule, Set<String> indicators, Set<String> planAreas) {
        List<NeedFault> faults = new ArrayList<>();
        check(faults, CODE.matcher(rule.code()).matches(), "code", Text.of("need.rule.fault.code"));
        check(
                faults,
                Stream.of(rule.name().nb(), rule.name().nn(), rule.name().en())
                        .noneMatch(name -> name.isBlank() || name.length() > NeedPolicy.LONGEST_TITLE),
                "name",
                Text.of("need.rule.fault.name"));
        check(faults, indicators.contains(rule.indicator()), "indicator", Text.of("need.rule.fault.indicator"));
        check(faults, planAreas.contains(rule.planArea()), "planArea", Text.of("need.fault.plan_area"));
        check(
                faults,
                rule.periods() >= 1 && rule.periods() <= MOST_PERIODS,
                "periods",
                Text.of("need.rule.fault.periods", MOST_PERIODS));
        check(
                faults,
                rule.over() >= 1 && rule.over() <= FURTHEST_BACK,
                "over",
                Text.of("need.rule.fault.over", FURTHEST_BACK));
        check(
                faults,
                Double.isFinite(rule.trigger()) && Double.isFinite(rule.worst()),
                "trigger",
                Text.of("need.rule.fault.number"));
        faults.addAll(limits(rule));
        return faults;
    }

    private static List<NeedFault> limits(NeedRule rule) {
        List<NeedFault> faults = new ArrayList<>();
        switch (rule.kind()) {
            case THRESHOLD, CERTAIN_CHANGE ->
                check(faults, rule.worst() != rule.trigger(), "worst", Text.of("need.rule.fault.same"));
            case LOW_AMONG_PEERS ->
                check(faults, rule.trigger() >= 1 && rule.trigger() <= 50, "trigger", Text.of("need.rule.fault.peers"));
            case FALLING ->
                check(
                        faults,
                        rule.trigger() < 0 && rule.worst() < rule.trigger() && rule.worst() >= -100,
                        "trigger",
                        Text.of("need.rule.fault.falling"));
            case SERVICE_MISSING ->
                check(
                        faults,
                        rule.trigger() >= 0 && rule.worst() > rule.trigger(),
                        "trigger",
                        Text.of("need.rule.fault.missing"));
        }
        return faults;
    }

    private static void check(List<NeedFault> faults, boolean holds, String field, Text message) {
        if (!holds) {
            faults.add(new NeedFault(field, null, message));
        }
    }
}
