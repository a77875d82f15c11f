package no.opptrapp.planning.continuity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions and levels as the audit trail tells them. */
final class PlanFacts {

    private PlanFacts() {}

    static Map<String, Object> of(FunctionDraft function) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("function", function.name());
        facts.put("criticality", function.criticality().name());
        facts.put(
                "staffing",
                function.staffing().stream()
                        .map(each -> each.competence() + " " + each.normal().toPlainString() + "/"
                                + each.minimum().toPlainString())
                        .toList());
        put(
                facts,
                "ways",
                function.ways().stream()
                        .map(way -> way.way().name() + (way.percent() == null ? "" : " " + way.percent() + " %"))
                        .toList());
        put(facts, "dependencies", function.dependencies());
        put(facts, "responsible", function.responsible());
        put(facts, "deputy", function.deputy());
        return facts;
    }

    static Map<String, Object> of(List<Level> levels) {
        Map<String, Object> facts = new LinkedHashMap<>();
        levels.forEach(level ->
                facts.put(level.name(), List.of(Integer.toString(level.percent()), level.threshold(), level.action())));
        return facts;
    }

    /** The functions of a plan by name, with their people. */
    static Map<String, Object> functions(ContinuityPlan plan) {
        Map<String, Object> facts = new LinkedHashMap<>();
        plan.functions()
                .forEach(function ->
                        facts.put(function.name(), of(function.facts()).get("staffing")));
        return facts;
    }

    /** The functions and levels of a plan. */
    static Map<String, Object> of(ContinuityPlan plan) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("functions", functions(plan));
        facts.put("levels", of(plan.levels()));
        return facts;
    }

    /** The same of a plan that came back, and which version it was. */
    static Map<String, Object> restored(ContinuityPlan plan) {
        Map<String, Object> facts = of(plan);
        facts.put("version", plan.version());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        if (!value.equals("") && !value.equals(List.of())) {
            facts.put(name, value);
        }
    }
}
