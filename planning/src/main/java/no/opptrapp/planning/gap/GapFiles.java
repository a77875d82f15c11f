package no.opptrapp.planning.gap;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.PlanArea;
import org.jspecify.annotations.Nullable;

/** The gap list as a file for people. */
@Singleton
public class GapFiles {

    private static final List<String> COLUMNS = List.of(
            "gap.column.kind",
            "gap.column.title",
            "gap.column.area",
            "gap.column.area_code",
            "gap.column.plan_area",
            "gap.column.target_group",
            "gap.column.severity",
            "gap.column.reported",
            "gap.column.id",
            "gap.column.made_up");

    private final GapService gaps;
    private final GoalService plan;
    private final Areas areas;

    GapFiles(GapService gaps, GoalService plan, Areas areas) {
        this.gaps = gaps;
        this.plan = plan;
        this.areas = areas;
    }

    /**
     * Writes the list for people.
     *
     * @param out closed after CSV
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public void write(Actor actor, GapQuery query, TableKind kind, OutputStream out) throws IOException {
        kind.write(Texts.in(actor.language()).say("gap.list"), rows(actor, query), out);
    }

    private List<List<@Nullable Object>> rows(Actor actor, GapQuery query) {
        Texts texts = Texts.in(actor.language());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(
                COLUMNS.stream().map(column -> texts.say(column)).toList()));
        Map<String, Text> planAreas =
                plan.planAreas(actor).stream().collect(Collectors.toMap(PlanArea::code, PlanArea::name));
        for (Gap gap : gaps.find(actor, query, GapService.LIMIT).rows()) {
            Gap.Reported reported = gap.reported();
            rows.add(Arrays.asList(
                    texts.say(gap.kind().label()),
                    texts.say(gap.title()),
                    texts.say(area(gap.area())),
                    gap.area(),
                    texts.say(planAreas.getOrDefault(gap.planArea(), Text.verbatim(gap.planArea()))),
                    texts.say(gap.targetGroup().label()),
                    gap.severity(),
                    reported == null ? null : texts.say(reported.title()),
                    gap.id().toString(),
                    gap.madeUp() ? texts.say("gap.made_up.yes") : null));
        }
        return rows;
    }

    /** An area that is on no borders any more is said by its code. */
    private Text area(String code) {
        return areas.register().newest(code).map(Area::name).orElse(Text.verbatim(code));
    }
}
