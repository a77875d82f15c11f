package no.opptrapp.planning.continuity;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.AreaSheet;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.stress.Staffing;

/** What was reported that a plan should be held against: person-years of the area, and whether services are back to normal. */
@Singleton
public class ReportedBeside {

    private static final String PERSON_YEARS = "PY_TOTAL";
    private static final String BACK_TO_NORMAL = "KR_NORMAL";

    private final ValueService values;
    private final AreaService areas;

    ReportedBeside(ValueService values, AreaService areas) {
        this.values = values;
        this.areas = areas;
    }

    /**
     * Sentences with the newest values; what was made up after published results says so.
     *
     * @throws NotInScope when no borders have the area
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<Text> of(Actor actor, ContinuityPlan plan) {
        AreaSheet sheet = areas.get(actor, plan.area());
        List<Text> sentences = new ArrayList<>();
        sentences.add(personYears(actor, plan, sheet.area().name()));
        sheet.above().stream()
                .filter(each -> each.kind() == AreaKind.REGION)
                .findFirst()
                .flatMap(region -> normal(actor, region))
                .ifPresent(sentences::add);
        return sentences;
    }

    private Text personYears(Actor actor, ContinuityPlan plan, Text area) {
        Amount planned = StressWords.years(plan.functions().stream()
                .flatMap(function -> function.facts().staffing().stream())
                .map(Staffing::normal)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        return newest(actor, PERSON_YEARS, plan.area())
                .map(value -> marked(
                        value,
                        Text.of(
                                "continuity.reported",
                                planned,
                                area,
                                StressWords.years(
                                        BigDecimal.valueOf(number(value)).setScale(1, RoundingMode.HALF_UP)),
                                value.key().period().label())))
                .orElseGet(() -> Text.of("continuity.reported.none", planned, area));
    }

    private Optional<Text> normal(Actor actor, Area region) {
        return newest(actor, BACK_TO_NORMAL, region.code())
                .map(value -> marked(
                        value,
                        Text.of(
                                "continuity.back_to_normal",
                                region.name(),
                                value.key().period().label(),
                                Amount.percent(number(value)))));
    }

    private static Text marked(Value value, Text words) {
        return value.reconstructed() ? Text.of("continuity.reconstructed", words) : words;
    }

    private Optional<Value> newest(Actor actor, String indicator, String area) {
        return values.all(actor, indicator, ObservationQuery.all().inArea(area)).stream()
                .filter(value -> value.finding().value() != null)
                .reduce((earlier, later) -> later);
    }

    private static double number(Value value) {
        return Objects.requireNonNull(value.finding().value());
    }
}
