package no.opptrapp.planning.hearing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.GoalTree;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;

/**
 * What of an area's plan can be shown to others: the titles of its goals, of its open needs and of the measures that are
 * planned, under way or done. Never descriptions, evidence, money or names.
 */
@Singleton
class HearingContents {

    private static final Set<NeedState> OPEN =
            Set.of(NeedState.FOUND, NeedState.ACKNOWLEDGED, NeedState.PLANNED, NeedState.WATCHED);
    private static final Set<MeasureStatus> SHOWN =
            Set.of(MeasureStatus.PLANNED, MeasureStatus.UNDER_WAY, MeasureStatus.DONE);

    private final GoalService plan;
    private final OwnGoals goals;
    private final NeedService needs;
    private final MeasureService measures;

    HearingContents(GoalService plan, OwnGoals goals, NeedService needs, MeasureService measures) {
        this.plan = plan;
        this.goals = goals;
        this.needs = needs;
        this.measures = measures;
    }

    /** The lines of an area's plan as it stands, by plan area; those without anything are left out. */
    List<HearingLine> of(Actor actor, String area, Predicate<UUID> wanted) {
        GoalTree tree = goals.of(actor, area);
        List<Need> open = needs.ofArea(actor, area, OPEN);
        List<Measure> planned = measures.ofArea(actor, area, SHOWN);
        List<HearingLine> all = new ArrayList<>();
        for (PlanArea planArea : plan.planAreas(actor)) {
            String code = planArea.code();
            List<HearingLine> lines = new ArrayList<>();
            tree.all(code).forEach(goal -> lines.add(line(tree, goal)));
            open.stream().filter(need -> need.planArea().equals(code)).forEach(need -> lines.add(line(need)));
            planned.stream()
                    .filter(measure -> measure.facts().planArea().equals(code))
                    .forEach(measure -> lines.add(line(measure)));
            lines.removeIf(line -> line.source() == null || !wanted.test(line.source()));
            if (!lines.isEmpty()) {
                all.add(new HearingLine(
                        0, HearingLine.Kind.PLAN_AREA, named(planArea.name()), 0, null, null, false, null));
                all.addAll(lines);
            }
        }
        return numbered(all);
    }

    private static List<HearingLine> numbered(List<HearingLine> lines) {
        List<HearingLine> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            numbered.add(lines.get(i).at(i + 1));
        }
        return numbered;
    }

    private static HearingLine line(GoalTree tree, Goal goal) {
        String title = goal.facts().title();
        return new HearingLine(
                0,
                HearingLine.Kind.GOAL,
                new Text.Named(title, title, title),
                tree.depth(goal) - 1,
                null,
                goal.facts().year(),
                goal.madeUp(),
                goal.id());
    }

    private static HearingLine line(Need need) {
        return new HearingLine(0, HearingLine.Kind.NEED, named(need.title()), 0, null, null, need.madeUp(), need.id());
    }

    private static HearingLine line(Measure measure) {
        String title = measure.facts().title();
        LocalDate ends = measure.facts().schedule().endsOn();
        return new HearingLine(
                0,
                HearingLine.Kind.MEASURE,
                new Text.Named(title, title, title),
                0,
                measure.facts().status(),
                ends == null ? null : ends.getYear(),
                measure.origin().madeUp(),
                measure.id());
    }

    /** As it reads now: what is in the bundles later says nothing of what was shown. */
    static Text.Named named(Text text) {
        return new Text.Named(
                Texts.in(Language.NB).say(text),
                Texts.in(Language.NN).say(text),
                Texts.in(Language.EN).say(text));
    }
}
