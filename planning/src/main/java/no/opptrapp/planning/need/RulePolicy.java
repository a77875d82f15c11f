package no.opptrapp.planning.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import no.opptrapp.planning.need.NeedRule.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a rule must be like.
 *
 * @param indicators those there are, by code
 * @param planAreas the codes there are
 * @param before the rule that has this code already
 */
record RulePolicy(Map<String, Indicator> indicators, Set<String> planAreas, Optional<NeedRule> before) {

    private static final int MOST_PERIODS = 10;
    private static final int FURTHEST_BACK = 52;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    List<NeedFault> faults(NeedRule rule) {
        List<NeedFault> faults = new ArrayList<>();
        check(faults, CODE.matcher(rule.code()).matches(), "code", Text.of("need.rule.fault.code"));
        check(faults, rule.version() > 0 || before.isEmpty(), "code", Text.of("need.rule.fault.taken"));
        check(
                faults,
                Stream.of(rule.name().nb(), rule.name().nn(), rule.name().en())
                        .noneMatch(name -> name.isBlank() || name.length() > NeedPolicy.LONGEST_TITLE),
                "name",
                Text.of("need.rule.fault.name"));
        Stream.of(rule.name().nb(), rule.name().nn(), rule.name().en())
                .flatMap(name -> UnseenCharacters.fault(name).stream())
                .findFirst()
                .ifPresent(message -> faults.add(new NeedFault("name", null, message)));
        check(faults, looksAtTheSame(rule), "indicator", Text.of("need.rule.fault.fixed"));
        faults.addAll(fits(rule, indicators.get(rule.indicator())));
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
        if (Double.isFinite(rule.trigger()) && Double.isFinite(rule.worst())) {
            faults.addAll(limits(rule));
        } else {
            check(faults, Double.isFinite(rule.trigger()), "trigger", Text.of("need.rule.fault.number"));
            check(faults, Double.isFinite(rule.worst()), "worst", Text.of("need.rule.fault.number"));
        }
        return faults;
    }

    /** The needs of a rule rest on what it looks at. */
    private boolean looksAtTheSame(NeedRule rule) {
        return rule.version() == 0
                || before.filter(old -> !old.indicator().equals(rule.indicator())
                                || old.kind() != rule.kind()
                                || old.level() != rule.level())
                        .isEmpty();
    }

    /** Whether what the rule looks for can be seen in the values of the indicator, at that level. */
    private static List<NeedFault> fits(NeedRule rule, @Nullable Indicator indicator) {
        List<NeedFault> faults = new ArrayList<>();
        if (indicator == null) {
            check(faults, false, "indicator", Text.of("need.rule.fault.indicator"));
            return faults;
        }
        boolean yesOrNo = indicator.unit() == Unit.YES_NO;
        switch (rule.kind()) {
            case THRESHOLD, FALLING, LOW_AMONG_PEERS ->
                check(faults, !yesOrNo, "kind", Text.of("need.rule.fault.not_yes_no"));
            case CERTAIN_CHANGE ->
                check(faults, indicator.unit() == Unit.PERCENT, "kind", Text.of("need.rule.fault.percent"));
            case SERVICE_MISSING -> check(faults, yesOrNo, "kind", Text.of("need.rule.fault.yes_no"));
        }
        boolean municipalities = rule.level() == NeedRule.Level.MUNICIPALITY;
        if (municipalities) {
            check(
                    faults,
                    indicator.level() == Indicator.Level.MUNICIPALITY,
                    "level",
                    Text.of("need.rule.fault.reported_wider"));
        } else {
            check(faults, !yesOrNo, "level", Text.of("need.rule.fault.never_wider"));
            check(faults, rule.kind() != Kind.LOW_AMONG_PEERS, "level", Text.of("need.rule.fault.peers_level"));
        }
        return faults;
    }

    private static List<NeedFault> limits(NeedRule rule) {
        List<NeedFault> faults = new ArrayList<>();
        switch (rule.kind()) {
            case THRESHOLD, CERTAIN_CHANGE ->
                check(faults, rule.worst() != rule.trigger(), "worst", Text.of("need.rule.fault.same"));
            case LOW_AMONG_PEERS -> {
                check(faults, rule.trigger() >= 1 && rule.trigger() <= 50, "trigger", Text.of("need.rule.fault.peers"));
                // The limit moves with what others report; only what nobody can be below lies beyond it for certain.
                check(faults, rule.worst() <= 0, "worst", Text.of("need.rule.fault.peers_worst"));
            }
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
