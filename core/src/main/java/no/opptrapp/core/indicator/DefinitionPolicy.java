package no.opptrapp.core.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.DefinitionOutcome.Fault;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * What a definition sheet must meet.
 *
 * @param draft the sheet as it is to be
 * @param others all definitions by code, as they stand
 */
record DefinitionPolicy(Indicator draft, Map<String, Indicator> others) {

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        needed("name", draft.name(), faults);
        Guidance guidance = draft.guidance();
        whole("meaning", guidance.meaning(), faults);
        whole("caveats", guidance.caveats(), faults);
        whole("numeratorText", draft.numeratorText(), faults);
        whole("denominatorText", draft.denominatorText(), faults);
        if (draft.source().isBlank()) {
            faults.add(fault("source", "source"));
        }
        UnseenCharacters.fault(draft.source()).ifPresent(message -> faults.add(new Fault("source", message)));
        Text.Named note = draft.note();
        if (note != null) {
            seen("note", note, faults);
        }
        if (others.values().stream().noneMatch(other -> other.planArea().equals(draft.planArea()))) {
            faults.add(fault("planArea", "plan-area"));
        }
        breaks(guidance.breaks(), faults);
        mergeRule(faults);
        faults.addAll(new FormulaPolicy(draft, others).faults());
        return faults;
    }

    private static void needed(String field, Text.Named text, List<Fault> faults) {
        if (parts(text).anyMatch(String::isBlank)) {
            faults.add(fault(field, "three"));
        }
        seen(field, text, faults);
    }

    private static void seen(String field, Text.Named text, List<Fault> faults) {
        parts(text)
                .flatMap(part -> UnseenCharacters.fault(part).stream())
                .findFirst()
                .ifPresent(message -> faults.add(new Fault(field, message)));
    }

    private static void whole(String field, Text.@Nullable Named text, List<Fault> faults) {
        if (text != null) {
            needed(field, text, faults);
        }
    }

    private static Stream<String> parts(Text.Named text) {
        return Stream.of(text.nb(), text.nn(), text.en());
    }

    private static void breaks(List<Guidance.Break> breaks, List<Fault> faults) {
        for (Guidance.Break each : breaks) {
            if (Period.read(each.period()).isEmpty()) {
                faults.add(fault("breaks", "period"));
            } else {
                needed("breaks", each.what(), faults);
            }
        }
    }

    /** A rate is worked out again from what merged; only what is added up can be extensive. */
    private void mergeRule(List<Fault> faults) {
        boolean recompute = draft.mergeRule() == Indicator.MergeRule.RECOMPUTE;
        if (recompute != (draft.formula() != null)) {
            faults.add(fault("mergeRule", recompute ? "recompute" : "not-recompute"));
        } else if (draft.extensive() != (draft.mergeRule() == Indicator.MergeRule.SUM)) {
            faults.add(fault("mergeRule", "extensive"));
        }
    }

    static Fault fault(String field, String key, Object... arguments) {
        return new Fault(field, Text.of("indicator.fault." + key, arguments));
    }

    /** What a formula must meet: it names indicators that are reported, and so never comes back to itself. */
    private record FormulaPolicy(Indicator draft, Map<String, Indicator> others) {

        private static final Pattern YEAR = Pattern.compile("[^@]+(@[12]\\d{3})?");
        private static final Pattern FACTOR = Pattern.compile("[1-9]\\d{0,6}");

        List<Fault> faults() {
            List<Fault> faults = new ArrayList<>();
            Indicator.Formula formula = draft.formula();
            if (formula == null) {
                return faults;
            }
            if (InhabitantObservations.counts(draft.code())) {
                faults.add(fault("numerator", "inhabitants"));
            }
            usedBy(faults);
            side("numerator", formula.numerator(), faults);
            if (YEAR.matcher(formula.denominator()).matches()) {
                side("denominator", formula.denominatorCode(), faults);
            } else {
                faults.add(DefinitionPolicy.fault("denominator", "year"));
            }
            if (!formula.isChange() && !FACTOR.matcher(formula.factor()).matches()) {
                faults.add(DefinitionPolicy.fault("factor", "factor"));
            }
            return faults;
        }

        private void side(String field, String code, List<Fault> faults) {
            Indicator named = others.get(code);
            if (leadsBack(code, 0)) {
                faults.add(DefinitionPolicy.fault(field, "circle", code, draft.code()));
            } else if (named == null) {
                faults.add(DefinitionPolicy.fault(field, "unknown", code));
            } else if (named.formula() != null) {
                faults.add(DefinitionPolicy.fault(field, "computed", code));
            }
        }

        private boolean leadsBack(String code, int steps) {
            if (code.equals(draft.code())) {
                return true;
            }
            Indicator named = others.get(code);
            Indicator.Formula formula = named == null ? null : named.formula();
            return formula != null
                    && steps < others.size()
                    && (leadsBack(formula.numerator(), steps + 1) || leadsBack(formula.denominatorCode(), steps + 1));
        }

        /** What is reported and goes into a rate cannot become worked out itself. */
        private void usedBy(List<Fault> faults) {
            others.values().stream()
                    .filter(other -> !other.code().equals(draft.code()))
                    .filter(other -> names(other, draft.code()))
                    .findFirst()
                    .ifPresent(other -> faults.add(DefinitionPolicy.fault("numerator", "used", other.code())));
        }

        private static boolean names(Indicator other, String code) {
            Indicator.Formula formula = other.formula();
            return formula != null
                    && (formula.numerator().equals(code)
                            || formula.denominatorCode().equals(code));
        }
    }
}
