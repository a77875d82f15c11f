package no.opptrapp.planning.need;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.exchange.CsvForPeople;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.NamesInFiles;
import org.jspecify.annotations.Nullable;

/** Needs as a file for people. */
@Singleton
public class NeedFiles {

    private static final int AT_ONCE = 1000;
    private static final int DECIMALS = 2;

    private static final List<String> COLUMNS = List.of(
            "need.column.title",
            "need.column.area",
            "need.column.area_code",
            "need.column.inherited",
            "need.column.plan_area",
            "need.column.target_group",
            "need.column.state",
            "need.column.reason",
            "need.column.own",
            "need.column.severity",
            "need.column.verdict",
            "need.column.rule",
            "need.column.period",
            "need.column.measured",
            "need.column.trigger",
            "need.column.description",
            "need.column.horizon",
            "need.column.made_at",
            "need.column.id",
            "need.column.made_up");

    private final StandingOrder needs;
    private final GoalService plan;
    private final Areas areas;
    private final Clock clock;

    NeedFiles(StandingOrder needs, GoalService plan, Areas areas, Clock clock) {
        this.needs = needs;
        this.plan = plan;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Writes all needs of a query for people, each once, with what the newest evidence says; some of them in memory at a
     * time. The order is that of the beginning.
     *
     * @param out closed after CSV
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public void write(Actor actor, NeedQuery query, TableKind kind, OutputStream out) throws IOException {
        NamesInFiles names = NamesInFiles.of(actor, plan, areas);
        List<UUID> ids = needs.of(actor, query);
        kind.write(
                names.texts().say("need.list"),
                names.headings(COLUMNS),
                parts(ids)
                        .flatMap(part -> needs.part(actor, query, part).stream())
                        .map(listed -> row(listed, names)),
                out);
    }

    private static Stream<List<UUID>> parts(List<UUID> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
    }

    private List<@Nullable Object> row(ListedNeed listed, NamesInFiles names) {
        Texts texts = names.texts();
        Need need = listed.need();
        Need.Seen seen = need.newest().seen();
        return Arrays.asList(
                texts.say(need.title()),
                names.area(need.area()),
                need.area(),
                listed.inherited() ? texts.say("need.yes") : null,
                names.planArea(need.planArea()),
                texts.say(need.targetGroup().label()),
                texts.say(need.state().label()),
                need.reason(),
                own(listed, texts),
                need.newest().severity(),
                texts.say(need.newest().verdict().label()),
                need.rule(),
                seen == null ? null : texts.say(seen.period().label()),
                seen == null ? null : shown(seen.measured()),
                seen == null ? null : shown(seen.trigger()),
                need.description(),
                need.horizonYear(),
                LocalDate.ofInstant(need.madeAt(), clock.getZone()).toString(),
                need.id().toString(),
                need.madeUp() ? texts.say("need.yes") : null);
    }

    /** Of an inherited need what one's own area made of it. */
    private static @Nullable String own(ListedNeed listed, Texts texts) {
        return listed.children().stream()
                .findFirst()
                .map(child -> texts.say(child.state().label()))
                .orElse(null);
    }

    /** Something beyond all numbers that people write is left out. */
    private static @Nullable BigDecimal shown(double value) {
        return Double.isFinite(value) ? CsvForPeople.rounded(value, DECIMALS) : null;
    }
}
