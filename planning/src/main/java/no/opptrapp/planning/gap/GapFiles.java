package no.opptrapp.planning.gap;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The gap list as a file for people. */
@Singleton
public class GapFiles {

    private static final List<String> COLUMNS = List.of(
            "gap.column.kind",
            "gap.column.title",
            "gap.column.area",
            "gap.column.plan_area",
            "gap.column.target_group",
            "gap.column.severity",
            "gap.column.reported",
            "gap.column.id",
            "gap.column.made_up");

    private final GapService gaps;

    GapFiles(GapService gaps) {
        this.gaps = gaps;
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
        for (Gap gap : gaps.find(actor, query, GapService.LIMIT).rows()) {
            Gap.Reported reported = gap.reported();
            rows.add(Arrays.asList(
                    texts.say(gap.kind().label()),
                    texts.say(gap.title()),
                    gap.area(),
                    gap.planArea(),
                    texts.say(gap.targetGroup().label()),
                    gap.severity(),
                    reported == null ? null : texts.say(reported.title()),
                    gap.id().toString(),
                    gap.madeUp() ? texts.say("gap.made_up.yes") : null));
        }
        return rows;
    }
}
