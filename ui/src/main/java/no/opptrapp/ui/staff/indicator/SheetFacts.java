package no.opptrapp.ui.staff.indicator;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.opptrapp.core.indicator.Guidance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** What a definition sheet says, name by name. */
final class SheetFacts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final DescriptionList list = new DescriptionList();

    SheetFacts(Visit visit, Indicator indicator, Optional<PlanArea> plan) {
        this.visit = visit;
        list.addClassName("sheet");
        add(list);
        Guidance guidance = indicator.guidance();
        text("meaning", guidance.meaning());
        fact("code", indicator.code());
        plan.ifPresent(area -> fact("plan-area", visit.say(area.name())));
        text("numerator", indicator.numeratorText());
        text("denominator", indicator.denominatorText());
        formula(indicator.formula());
        fact("unit", visit.say(indicator.unit().label()));
        fact("direction", word("direction", indicator.direction()));
        fact("merge-rule", word("merge", indicator.mergeRule()));
        fact("level", word("level", indicator.level()));
        fact("disclosure", visit.say("indicator.disclosure." + written(guidance.disclosure())));
        fact("period", indicator.period());
        fact("source", indicator.source());
        text("caveats", guidance.caveats());
        text("note", indicator.note());
        fact("breaks", breaks(guidance));
        fact("rankable", visit.say(indicator.rankable() ? "indicator.yes" : "indicator.no"));
    }

    private void formula(Indicator.@Nullable Formula formula) {
        if (formula != null) {
            fact(
                    "formula",
                    formula.isChange()
                            ? visit.say("sheets.formula.change", formula.numerator(), formula.denominator())
                            : formula.numerator() + " ÷ " + formula.denominator() + " × " + formula.factor());
        }
    }

    private String breaks(Guidance guidance) {
        return guidance.breaks().isEmpty()
                ? visit.say("sheets.no-breaks")
                : guidance.breaks().stream()
                        .map(each -> each.period() + ": " + visit.say(each.what()))
                        .collect(Collectors.joining(" · "));
    }

    private void text(String name, Text.@Nullable Named text) {
        if (text != null) {
            fact(name, visit.say(text));
        }
    }

    private void fact(String name, String words) {
        list.add(new DescriptionList.Term(visit.say("sheets." + name)), new DescriptionList.Description(words));
    }

    private String word(String kind, Enum<?> constant) {
        return visit.say("sheets." + kind + "." + written(constant));
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
