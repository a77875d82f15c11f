package no.opptrapp.ui.open.continuity;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.planning.continuity.OtherWay;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A continuity plan as it goes out.
 *
 * @param version rises with every change of functions or levels
 * @param levels of activation, lowest first
 * @param madeUp whether it was made up to show the program
 * @param changedBy the name of who changed it last
 */
@Serdeable
record PlanView(
        String area,
        int version,
        List<FunctionView> functions,
        List<LevelView> levels,
        boolean madeUp,
        Instant changedAt,
        String changedBy) {

    /** A function of the plan. */
    @Serdeable
    record FunctionView(
            String id,
            String name,
            String criticality,
            List<StaffingView> staffing,
            List<WayView> ways,
            List<String> dependencies,
            String responsible,
            String deputy) {

        static FunctionView of(CriticalFunction function) {
            return new FunctionView(
                    function.id().toString(),
                    function.name(),
                    function.facts().criticality().name(),
                    function.facts().staffing().stream().map(StaffingView::of).toList(),
                    function.facts().ways().stream().map(WayView::of).toList(),
                    function.facts().dependencies(),
                    function.facts().responsible(),
                    function.facts().deputy());
        }
    }

    /** Person-years of one competence. */
    @Serdeable
    record StaffingView(String competence, BigDecimal normal, BigDecimal minimum) {

        static StaffingView of(Staffing staffing) {
            return new StaffingView(staffing.competence(), staffing.normal(), staffing.minimum());
        }
    }

    /** Another way of delivery; what it takes of the minimum is null where nobody has assessed it. */
    @Serdeable
    record WayView(String way, @Nullable Integer percent) {

        static WayView of(OtherWay way) {
            return new WayView(Asked.written(way.way()), way.percent());
        }
    }

    /** A level of activation. */
    @Serdeable
    record LevelView(String name, int percent, String threshold, String action) {

        static LevelView of(Level level) {
            return new LevelView(level.name(), level.percent(), level.threshold(), level.action());
        }
    }

    static PlanView of(ContinuityPlan plan) {
        return new PlanView(
                plan.area(),
                plan.version(),
                plan.functions().stream().map(FunctionView::of).toList(),
                plan.levels().stream().map(LevelView::of).toList(),
                plan.madeUp(),
                plan.changedAt(),
                plan.changedBy());
    }
}
