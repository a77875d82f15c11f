package no.opptrapp.planning.need;

import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.need.NeedRule.Kind;

/** Says rules and severities in words, made from the rule: an edited rule explains itself. */
public final class RuleWords {

    private RuleWords() {}

    /** When the rule finds a need. */
    public static Text explained(NeedRule rule, Indicator indicator) {
        Text name = indicator.name();
        Text trigger = inUnit(rule.kind(), indicator.unit(), rule.trigger());
        return switch (rule.kind()) {
            case THRESHOLD ->
                rule.isUpward()
                        ? Text.of("need.rule.threshold.above", name, trigger, rule.periods())
                        : Text.of("need.rule.threshold.below", name, trigger, rule.periods());
            case CERTAIN_CHANGE ->
                rule.isUpward()
                        ? Text.of("need.rule.change.above", name, trigger, rule.over())
                        : Text.of("need.rule.change.below", name, trigger, rule.over());
            case LOW_AMONG_PEERS -> Text.of("need.rule.peers", name, Amount.number(rule.trigger(), 0), rule.periods());
            case FALLING ->
                Text.of(
                        "need.rule.falling",
                        name,
                        measured(rule.kind(), indicator.unit(), -rule.trigger()),
                        rule.periods());
            case SERVICE_MISSING -> Text.of("need.rule.service", name, rule.periods());
        };
    }

    /** What counts as the worst. */
    public static Text worst(NeedRule rule, Indicator indicator) {
        return Text.of("need.rule.worst", inUnit(rule.kind(), indicator.unit(), rule.worst()));
    }

    /** What the trigger and the worst of a rule of this kind are counted in. */
    public static Text unit(Kind kind, Unit unit) {
        return switch (kind) {
            case FALLING -> Text.of("need.unit.change");
            case SERVICE_MISSING -> Text.of("need.unit.years_missing");
            case THRESHOLD, CERTAIN_CHANGE, LOW_AMONG_PEERS -> unit.label();
        };
    }

    /** A number that somebody chose, with its unit and no more decimals than it needs. */
    private static Text inUnit(Kind kind, Unit unit, double value) {
        Amount measured = measured(kind, unit, value);
        if (measured.unit() == Amount.Unit.PERCENT) {
            return Text.of("need.amount.alone", measured);
        }
        Amount shortest = value == Math.rint(value) ? Amount.number(value, 0) : measured;
        // An average has no unit that could stand after it.
        return unit == Unit.MEAN_1_5 && kind != Kind.SERVICE_MISSING
                ? Text.of("need.amount.alone", shortest)
                : Text.of("need.amount", shortest, unit(kind, unit));
    }

    /** How the severity of a result came about, with its numbers. */
    public static Text formula(Kind kind, Unit unit, RuleResult result) {
        return Text.of(
                "need.severity.formula",
                result.severity(),
                measured(kind, unit, result.measured()),
                measured(kind, unit, result.trigger()),
                measured(kind, unit, result.worst()),
                unit(kind, unit));
    }

    /** What a rule of this kind measured, as it is written for people. */
    public static Amount measured(Kind kind, Unit unit, double value) {
        return switch (kind) {
            case FALLING -> Amount.percent(value);
            case SERVICE_MISSING -> Amount.number(value, 0);
            case THRESHOLD, CERTAIN_CHANGE, LOW_AMONG_PEERS ->
                switch (unit) {
                    case PERCENT -> Amount.percent(value);
                    // One decimal more than a value is shown with: a limit among peers lies between values.
                    case PER_1000, PER_10000, PERSON_YEARS, MEAN_1_5 -> Amount.number(value, 2);
                    case PERSONS, YES_NO, FUNCTIONS -> Amount.number(value, 0);
                };
        };
    }
}
