package no.opptrapp.core.indicator;

import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** A definition sheet with one thing otherwise. */
public record Sheets(Indicator sheet) {

    public Indicator named(String nb, String nn, String en) {
        return with(
                new Text.Named(nb, nn, en), sheet.formula(), sheet.mergeRule(), sheet.extensive(), sheet.guidance());
    }

    public Indicator ratio(@Nullable String numerator, String denominator, String factor) {
        Indicator.Formula formula = numerator == null ? null : new Indicator.Formula(numerator, denominator, factor);
        Indicator.MergeRule rule = numerator == null ? sheet.mergeRule() : Indicator.MergeRule.RECOMPUTE;
        return with(sheet.name(), formula, rule, numerator == null && sheet.extensive(), sheet.guidance());
    }

    Indicator merged(Indicator.MergeRule rule) {
        return with(sheet.name(), sheet.formula(), rule, sheet.extensive(), sheet.guidance());
    }

    Indicator guided(Guidance guidance) {
        return with(sheet.name(), sheet.formula(), sheet.mergeRule(), sheet.extensive(), guidance);
    }

    private Indicator with(
            Text.Named name,
            Indicator.@Nullable Formula formula,
            Indicator.MergeRule rule,
            boolean extensive,
            Guidance guidance) {
        return new Indicator(
                sheet.code(),
                sheet.version(),
                sheet.planArea(),
                name,
                sheet.type(),
                sheet.unit(),
                formula,
                sheet.numeratorText(),
                sheet.denominatorText(),
                rule,
                extensive,
                sheet.level(),
                sheet.direction(),
                sheet.rankable(),
                sheet.period(),
                sheet.source(),
                sheet.note(),
                guidance);
    }
}
