package no.opptrapp.planning.need.store;

import static no.opptrapp.planning.need.store.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedKey;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.need.Verdict;
import org.jspecify.annotations.Nullable;

/** How a need stands in its table. */
final class NeedRows {

    /** What a new need is written to. */
    static final Columns<Need> NEW = new Columns<>(List.of(
            column("id", "uuid", Need::id),
            column("area", "text", Need::area),
            column("subject", "text", need -> need.key().subject()),
            column("plan_area", "text", Need::planArea),
            column("target_group", "text", need -> need.targetGroup().name()),
            column("title", "text", need -> title(need, Language.NB)),
            column("title_nn", "text", need -> other(need, Language.NN)),
            column("title_en", "text", need -> other(need, Language.EN)),
            column("description", "text", Need::description),
            column("state", "text", need -> need.state().name()),
            column("reason", "text", Need::reason),
            column("watched", "text", Need::watched),
            column("made_up", "bool", Need::madeUp),
            column("severity", "int2", need -> need.newest().severity()),
            column("verdict", "text", need -> need.newest().verdict().name()),
            column("seen_area", "text", seen(Need.Seen::area)),
            column("seen_rule_version", "int4", seen(Need.Seen::ruleVersion)),
            column("seen_period", "text", seen(seen -> seen.period().key())),
            column("seen_version", "int4", seen(Need.Seen::version)),
            column("seen_measured", "float8", seen(Need.Seen::measured)),
            column("seen_trigger", "float8", seen(Need.Seen::trigger)),
            column("seen_against", "float8", seen(Need.Seen::against)),
            column("seen_base", "int8", seen(Need.Seen::base)),
            column("found_in", "text", seen(NeedRows::foundIn)),
            column("parent", "uuid", Need::parent),
            column("horizon_year", "int2", Need::horizonYear),
            column("version", "int4", Need::version),
            column("made_at", "timestamptz", need -> need.madeAt().atOffset(ZoneOffset.UTC)),
            column("made_by_name", "text", Need::madeBy),
            column("changed_at", "timestamptz", need -> need.madeAt().atOffset(ZoneOffset.UTC))));

    /** What changes in the life of a need; {@code version} is the one that was read. */
    static Columns<Need> changed(Instant at) {
        return new Columns<>(List.of(
                column("changed_at", "timestamptz", need -> at.atOffset(ZoneOffset.UTC)),
                column("id", "uuid", Need::id),
                column("version", "int4", Need::version),
                column("state", "text", need -> need.state().name()),
                column("reason", "text", Need::reason),
                column("watched", "text", Need::watched),
                column("made_up", "bool", Need::madeUp),
                column("severity", "int2", need -> need.newest().severity()),
                column("verdict", "text", need -> need.newest().verdict().name()),
                column("seen_area", "text", seen(Need.Seen::area)),
                column("seen_rule_version", "int4", seen(Need.Seen::ruleVersion)),
                column("seen_period", "text", seen(seen -> seen.period().key())),
                column("seen_version", "int4", seen(Need.Seen::version)),
                column("seen_measured", "float8", seen(Need.Seen::measured)),
                column("seen_trigger", "float8", seen(Need.Seen::trigger)),
                column("seen_against", "float8", seen(Need.Seen::against)),
                column("seen_base", "int8", seen(Need.Seen::base)),
                column("found_in", "text", seen(NeedRows::foundIn))));
    }

    private NeedRows() {}

    private static Function<Need, @Nullable Object> seen(Function<Need.Seen, @Nullable Object> part) {
        return need -> {
            Need.Seen seen = need.newest().seen();
            return seen == null ? null : part.apply(seen);
        };
    }

    private static @Nullable String foundIn(Need.Seen seen) {
        Period period = seen.foundIn();
        return period == null ? null : period.key();
    }

    private static String title(Need need, Language language) {
        return Texts.in(language).say(need.title());
    }

    private static @Nullable String other(Need need, Language language) {
        return need.title() instanceof Text.Named ? title(need, language) : null;
    }

    static Need read(ResultSet row) throws SQLException {
        return new Need(
                row.getObject("id", UUID.class),
                row.getString("area"),
                new NeedKey(row.getString("subject"), row.getString("plan_area")),
                TargetGroup.valueOf(row.getString("target_group")),
                title(row),
                row.getString("description"),
                NeedState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("watched"),
                row.getBoolean("made_up"),
                new Need.Newest(row.getInt("severity"), Verdict.valueOf(row.getString("verdict")), seen(row)),
                row.getObject("parent", UUID.class),
                row.getObject("horizon_year", Integer.class),
                row.getInt("version"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"));
    }

    private static Text title(ResultSet row) throws SQLException {
        @Nullable String nn = row.getString("title_nn");
        return nn == null
                ? Text.verbatim(row.getString("title"))
                : Text.named(row.getString("title"), nn, row.getString("title_en"));
    }

    private static Need.@Nullable Seen seen(ResultSet row) throws SQLException {
        @Nullable String period = row.getString("seen_period");
        @Nullable String foundIn = row.getString("found_in");
        return period == null
                ? null
                : new Need.Seen(
                        row.getString("seen_area"),
                        row.getInt("seen_rule_version"),
                        Period.parse(period),
                        row.getInt("seen_version"),
                        row.getDouble("seen_measured"),
                        row.getDouble("seen_trigger"),
                        row.getObject("seen_against", Double.class),
                        row.getObject("seen_base", Long.class),
                        foundIn == null ? null : Period.parse(foundIn));
    }
}
