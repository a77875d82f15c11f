package no.opptrapp.planning.gap;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.NamesInFiles;
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
        NamesInFiles names = NamesInFiles.of(actor, plan, areas);
        List<Gap> found = gaps.find(actor, query, GapService.LIMIT).rows();
        kind.write(
                names.texts().say("gap.list"),
                names.headings(COLUMNS),
                found.stream().map(gap -> row(gap, names)),
                out);
    }

    private static List<@Nullable Object> row(Gap gap, NamesInFiles names) {
        Texts texts = names.texts();
        Gap.Reported reported = gap.reported();
        return Arrays.asList(
                texts.say(gap.kind().label()),
                texts.say(gap.title()),
                names.area(gap.area()),
                gap.area(),
                names.planArea(gap.planArea()),
                texts.say(gap.targetGroup().label()),
                gap.severity(),
                reported == null ? null : texts.say(reported.title()),
                gap.id().toString(),
                gap.madeUp() ? texts.say("gap.made_up.yes") : null);
    }
}
