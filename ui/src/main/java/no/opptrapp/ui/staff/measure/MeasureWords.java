package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Amount;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.GoalTree;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.planning.need.ListedNeed;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** What the codes of measures are called, for one visit. */
final class MeasureWords {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern FOUR_DIGITS = Pattern.compile("^([0-9])([0-9]{3})(?![0-9])");

    private final Visit visit;
    private final NeedService needs;
    private final OwnGoals own;
    private final NeighbourPlans plans;
    private final PlanNames names;
    private final AreaService areas;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();

    MeasureWords(
            Visit visit,
            GoalService goals,
            IndicatorService indicators,
            AreaService areas,
            NeedService needs,
            OwnGoals own,
            NeighbourPlans plans) {
        this.needs = needs;
        this.own = own;
        this.plans = plans;
        this.visit = visit;
        this.areas = areas;
        this.names = new PlanNames(visit, areas, goals);
        indicators.list(visit.actor()).forEach(indicator -> this.indicators.put(indicator.code(), indicator));
    }

    Visit visit() {
        return visit;
    }

    List<String> planAreas() {
        return names.planAreas();
    }

    List<String> indicators() {
        return List.copyOf(indicators.keySet());
    }

    String planArea(String code) {
        return names.planArea(code);
    }

    String indicator(String code) {
        Indicator indicator = indicators.get(code);
        return indicator == null ? code : visit.say(indicator.name()) + " (" + code + ")";
    }

    /** Whether an indicator is answered by yes or no; an unknown one is not. */
    boolean isYesNo(String code) {
        Indicator indicator = indicators.get(code);
        return indicator != null && indicator.unit() == Unit.YES_NO;
    }

    /** A value of an indicator that is answered by yes or no. */
    String yesNo(String written) {
        boolean yes = new BigDecimal(written).compareTo(HALF) >= 0;
        return visit.say(yes ? "measure.yes" : "measure.no");
    }

    /** What people write for yes or no as a program writes it; anything else as it is. */
    String withoutYesNo(String words) {
        if (words.equalsIgnoreCase(visit.say("measure.yes"))) {
            return "1";
        }
        return words.equalsIgnoreCase(visit.say("measure.no")) ? "0" : words;
    }

    /** Those of these needs that can be read, the worst first. */
    List<Need> needs(Set<UUID> ids) {
        return needs.find(visit.actor(), ids).stream()
                .sorted(Comparator.comparingInt((Need need) -> need.newest().severity())
                        .reversed()
                        .thenComparing(Need::id))
                .toList();
    }

    /** A need that cannot be read is shown by its id. */
    String need(String id) {
        return titles(Set.of(UUID.fromString(id))).getOrDefault(id, id);
    }

    /** The indicator that a need was found on, by its newest evidence; none for several needs, and for what was said. */
    Optional<String> indicatorOf(String needIds) {
        return MeasureAddress.id(needIds)
                .filter(id -> !needs.find(visit.actor(), Set.of(id)).isEmpty())
                .flatMap(id -> needs.get(visit.actor(), id).evidence().reversed().stream()
                        .map(Evidence::content)
                        .flatMap(content -> content instanceof Evidence.Observed observed
                                ? Stream.of(
                                        observed.result().observation().key().indicator())
                                : Stream.empty())
                        .findFirst());
    }

    /** A goal that cannot be read is shown by its id. */
    String goal(String id) {
        return goals(Set.of(UUID.fromString(id))).getOrDefault(id, id);
    }

    private Map<String, String> goals(Set<UUID> ids) {
        return own.find(visit.actor(), ids).stream()
                .collect(Collectors.toMap(
                        goal -> goal.id().toString(), goal -> goal.facts().title()));
    }

    /** The goals of an area by id, in the order of the plan: those a measure of it can serve. */
    Map<String, String> goals(String area) {
        GoalTree tree = own.of(visit.actor(), area);
        Map<String, String> titles = new LinkedHashMap<>();
        names.planAreas().stream()
                .flatMap(planArea -> tree.all(planArea).stream())
                .forEach(goal -> titles.put(goal.id().toString(), goal.facts().title()));
        return titles;
    }

    /** A plan that cannot be read is shown by its id. */
    String plan(String id) {
        return plans(Set.of(UUID.fromString(id))).getOrDefault(id, id);
    }

    private Map<String, String> plans(Set<UUID> ids) {
        return plans.find(visit.actor(), ids).stream()
                .collect(Collectors.toMap(
                        plan -> plan.id().toString(), plan -> plan.facts().name()));
    }

    /** The other plans around an area by id: those a measure of it can concern. */
    Map<String, String> plans(String area) {
        Map<String, String> names = new LinkedHashMap<>();
        plans.around(visit.actor(), area)
                .forEach(plan -> names.put(plan.id().toString(), plan.facts().name()));
        return names;
    }

    private static String said(String written, Function<Set<UUID>, Map<String, String>> read) {
        Set<UUID> ids = Arrays.stream(written.split(" ")).map(UUID::fromString).collect(Collectors.toSet());
        Map<String, String> titles = read.apply(ids);
        return ids.stream()
                .map(id -> titles.getOrDefault(id.toString(), id.toString()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> titles(Set<UUID> ids) {
        return needs.find(visit.actor(), ids).stream()
                .collect(Collectors.toMap(need -> need.id().toString(), need -> visit.say(need.title())));
    }

    /** The open needs of an area by id, the worst first: those a measure of it can be against. */
    Map<String, String> openNeeds(String area) {
        NeedQuery open = NeedQuery.all()
                .inArea(area)
                .in(Set.of(NeedState.FOUND, NeedState.ACKNOWLEDGED, NeedState.PLANNED, NeedState.WATCHED))
                .worstFirst();
        Map<String, String> titles = new LinkedHashMap<>();
        needs.find(visit.actor(), open, null, NeedService.LIMIT).items().stream()
                .filter(listed -> !listed.inherited())
                .map(ListedNeed::need)
                .forEach(need -> titles.put(
                        need.id().toString(),
                        need.area().equals(area)
                                ? visit.say(need.title())
                                : visit.say(need.title()) + " (" + area(need.area()) + ")"));
        return titles;
    }

    /** An area that is on no present borders is shown by its code. */
    String area(String code) {
        return names.area(code);
    }

    Span status(MeasureStatus status) {
        Icon icon = switch (status) {
            case IDEA -> Icon.INFO;
            case PLANNED -> Icon.CLOCK;
            case UNDER_WAY -> Icon.OPEN;
            case DONE -> Icon.CHECK;
            case STOPPED -> Icon.LOCK;
        };
        String manner = status == MeasureStatus.DONE || status == MeasureStatus.UNDER_WAY ? "done" : "planned";
        return Parts.status(icon, visit.say(status.label()), manner);
    }

    /** A field of a measure as people read it, with yes and no where its expected indicator is answered by these. */
    String said(MeasureField field, WrittenMeasure measure) {
        String written = measure.get(field);
        boolean value = field == MeasureField.BASELINE || field == MeasureField.EXPECTED_CHANGE;
        if (!value || written.isEmpty()) {
            return said(field, written);
        }
        String indicator = measure.get(MeasureField.EXPECTED_INDICATOR);
        if (!isYesNo(indicator)) {
            return inUnit(field, new BigDecimal(written), indicator);
        }
        if (field == MeasureField.BASELINE) {
            return yesNo(written);
        }
        return switch (new BigDecimal(written).signum()) {
            case 1 -> visit.say("measures.change.to-yes");
            case -1 -> visit.say("measures.change.to-no");
            default -> said(field, written);
        };
    }

    /** A value of an indicator, as people read it. */
    String value(String indicator, String written) {
        return said(
                MeasureField.BASELINE,
                new WrittenMeasure(Map.of(MeasureField.EXPECTED_INDICATOR, indicator, MeasureField.BASELINE, written)));
    }

    /** With the unit of the indicator: shares in percent, and their change in points. */
    private String inUnit(MeasureField field, BigDecimal number, String code) {
        Indicator indicator = indicators.get(code);
        if (indicator == null || indicator.unit() == Unit.MEAN_1_5) {
            return number(number);
        }
        if (indicator.unit() == Unit.PERCENT) {
            Amount.Unit unit = field == MeasureField.BASELINE ? Amount.Unit.PERCENT : Amount.Unit.POINTS;
            return visit.say(new Amount(number.doubleValue(), unit, Math.max(0, number.scale())));
        }
        return visit.say(
                "measures.value.in", number(number), visit.say(indicator.unit().label()));
    }

    /** What a change of an indicator is written in; empty where that goes without saying. */
    String unitOfChange(String code) {
        Indicator indicator = indicators.get(code);
        if (indicator == null) {
            return "";
        }
        return switch (indicator.unit()) {
            case YES_NO -> visit.say("measures.change.yes-no");
            case PERCENT -> visit.say("measures.change.points");
            case MEAN_1_5 -> "";
            case PERSON_YEARS, PERSONS, PER_1000, PER_10000, FUNCTIONS ->
                visit.say("measures.change.in", visit.say(indicator.unit().label()));
        };
    }

    /** The landsdel around an area, where an indicator has values for these and for nothing less. */
    Optional<Area> regionAround(String area, String code) {
        Indicator indicator = indicators.get(code);
        boolean wider = indicator != null && indicator.level() == Indicator.Level.REGION;
        return wider && areas.knows(visit.actor(), area)
                ? areas.get(visit.actor(), area).region()
                : Optional.empty();
    }

    /** A field as people read it; a dash where nothing stands. */
    String said(MeasureField field, String written) {
        if (written.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case PLAN_AREA -> planArea(written);
            case TARGET_GROUP -> visit.say(TargetGroup.valueOf(written).label());
            case STATUS -> visit.say(MeasureStatus.valueOf(written).label());
            case SHARED -> visit.say(written.equals("true") ? "measure.yes" : "measure.no");
            case STARTS_ON, ENDS_ON, DONE_ON, OBSERVE_FROM, OBSERVE_TO ->
                Moments.day(LocalDate.parse(written), visit.actor().language());
            case MONEY -> grouped(number(new BigDecimal(written)));
            case PERSON_YEARS, EXPECTED_CHANGE, BASELINE -> number(new BigDecimal(written));
            case NEED_IDS -> said(written, this::titles);
            case GOAL_IDS -> said(written, this::goals);
            case PLAN_IDS -> said(written, this::plans);
            case INDICATORS ->
                Arrays.stream(written.split(" ")).map(this::indicator).collect(Collectors.joining(", "));
            case EXPECTED_INDICATOR -> indicator(written);
            case TITLE, DESCRIPTION, RESPONSIBLE, NOT_MEASURED -> written;
        };
    }

    private String number(BigDecimal number) {
        return visit.say(Amount.number(number.doubleValue(), Math.max(0, number.scale())));
    }

    /** Sums of money stand beside each other: the four digits of a smaller one are set apart as a larger one's are. */
    private static String grouped(String number) {
        return FOUR_DIGITS.matcher(number).replaceFirst("$1\u202F$2");
    }
}
