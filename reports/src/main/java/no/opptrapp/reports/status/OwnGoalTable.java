package no.opptrapp.reports.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaSheet;
import no.opptrapp.planning.need.MadeUpWords;
import no.opptrapp.reports.draft.Draft;

/** The goals that the area has set itself within the plan. */
final class OwnGoalTable {

    private static final Text NONE = Text.verbatim("\u2013");

    private final StatusFindings findings;
    private final Map<String, Text> planAreas = new HashMap<>();
    private final Draft draft;

    OwnGoalTable(StatusFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
        findings.goals().stream()
                .flatMap(goal -> goal.areas().stream())
                .map(PlanAreaSheet::area)
                .forEach((PlanArea area) -> planAreas.put(area.code(), area.name()));
    }

    /** Nothing where it has set none. */
    void write() {
        List<Goal> goals = findings.ownGoals();
        if (goals.isEmpty()) {
            return;
        }
        draft.section(Text.of("statusreport.ownGoals"));
        draft.table(
                Text.of("statusreport.ownGoals.caption", findings.subject().name()),
                3,
                List.of(
                        Text.of("statusreport.ownGoal"),
                        Text.of("statusreport.planArea"),
                        Text.of("statusreport.ownGoal.year")),
                goals.stream().map(this::row).toList());
        draft.comment(
                "own-goals",
                List.of(Text.of(
                        "statusreport.ownGoals.said",
                        goals.size(),
                        goals.stream().filter(this::isDue).count(),
                        Integer.toString(findings.year()))));
    }

    private boolean isDue(Goal goal) {
        Integer year = goal.facts().year();
        return year != null && year <= findings.year();
    }

    private List<Text> row(Goal goal) {
        Text title = Text.verbatim(goal.facts().title());
        Integer year = goal.facts().year();
        return List.of(
                goal.madeUp() ? MadeUpWords.after(title) : title,
                planAreas.getOrDefault(
                        goal.facts().planArea(), Text.verbatim(goal.facts().planArea())),
                year == null ? NONE : Text.verbatim(Integer.toString(year)));
    }
}
