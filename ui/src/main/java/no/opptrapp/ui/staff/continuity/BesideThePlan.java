package no.opptrapp.ui.staff.continuity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.text.Amount;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.shell.Words;

/** What was reported that a plan should be held against: person-years of the area, and whether services are back to normal. */
record BesideThePlan(Visit visit, ValueService values, AreaService areas) {

    private static final String PERSON_YEARS = "PY_TOTAL";
    private static final String BACK_TO_NORMAL = "KR_NORMAL";

    List<String> of(ContinuityPlan plan, String area) {
        List<String> lines = new ArrayList<>();
        lines.add(personYears(plan, area));
        areas.get(visit.actor(), plan.area()).above().stream()
                .filter(each -> each.kind() == AreaKind.REGION)
                .findFirst()
                .flatMap(this::normal)
                .ifPresent(lines::add);
        return lines;
    }

    private String personYears(ContinuityPlan plan, String area) {
        BigDecimal planned = plan.functions().stream()
                .flatMap(function -> function.facts().staffing().stream())
                .map(Staffing::normal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String own = StressWords.years(visit, planned);
        return newest(PERSON_YEARS, plan.area())
                .map(value -> marked(
                        value,
                        visit.say(
                                "continuity-plan.reported",
                                own,
                                area,
                                StressWords.years(
                                        visit, BigDecimal.valueOf(number(value)).setScale(1, RoundingMode.HALF_UP)),
                                visit.say(value.key().period().label()))))
                .orElseGet(() -> visit.say("continuity-plan.reported.none", own, area));
    }

    private Optional<String> normal(Area region) {
        return newest(BACK_TO_NORMAL, region.code())
                .map(value -> marked(
                        value,
                        visit.say(
                                "continuity-plan.back-to-normal",
                                Words.capital(visit.say(value.key().period().label())),
                                visit.say(region.name()),
                                Amount.percent(number(value)))));
    }

    /** What was made up after published results says so wherever it is seen. */
    private String marked(Value value, String words) {
        return value.reconstructed() ? words + " " + visit.say("results.reconstructed") : words;
    }

    private Optional<Value> newest(String indicator, String area) {
        return values.all(visit.actor(), indicator, ObservationQuery.all().inArea(area)).stream()
                .filter(value -> value.finding().value() != null)
                .reduce((earlier, later) -> later);
    }

    private static double number(Value value) {
        Double number = value.finding().value();
        return number == null ? 0 : number;
    }
}
