package no.opptrapp.planning.need.store;

import static no.opptrapp.planning.need.store.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.planning.need.Evidence.Observed;
import no.opptrapp.planning.need.Evidence.TakenBack;
import no.opptrapp.planning.need.Evidence.Written;
import no.opptrapp.planning.need.NeedRule;
import no.opptrapp.planning.need.RuleResult;
import no.opptrapp.planning.need.Verdict;
import no.opptrapp.planning.need.WrittenInput;
import org.jspecify.annotations.Nullable;

/** How evidence stands in its table. */
final class EvidenceRows {

    static final Columns<Evidence> ALL = new Columns<>(List.of(
            column("id", "uuid", Evidence::id),
            column("need", "uuid", Evidence::need),
            column("area", "text", Evidence::area),
            column("verdict", "text", evidence -> evidence.verdict().name()),
            column("severity", "int2", Evidence::severity),
            column("made_at", "timestamptz", evidence -> evidence.at().atOffset(ZoneOffset.UTC)),
            column("made_by_name", "text", Evidence::by),
            column("made_up", "bool", Evidence::madeUp),
            column("rule", "text", either(Observed::rule, TakenBack::rule)),
            column("rule_version", "int4", either(Observed::ruleVersion, TakenBack::ruleVersion)),
            column(
                    "rule_kind",
                    "text",
                    either(
                            observed -> observed.kind().name(),
                            gone -> gone.kind().name())),
            column("indicator", "text", key(ObservationKey::indicator)),
            column("of_area", "text", key(ObservationKey::area)),
            column("borders", "int2", key(key -> key.borders().year())),
            column("period", "text", key(key -> key.period().key())),
            column("value", "float8", value(value -> value.finding().value())),
            column("base", "int8", value(value -> value.finding().base())),
            column("low", "float8", interval(Interval::low)),
            column("high", "float8", interval(Interval::high)),
            column(
                    "status",
                    "text",
                    either(
                            observed -> observed.result()
                                    .observation()
                                    .finding()
                                    .status()
                                    .written(),
                            EvidenceRows::statusNow)),
            column("origin", "text", value(Observation::origin)),
            column("observation_version", "int4", value(Observation::version)),
            column("approved", "bool", value(Observation::approved)),
            column("measured", "float8", result(RuleResult::measured)),
            column("trigger_value", "float8", result(RuleResult::trigger)),
            column("worst_value", "float8", result(RuleResult::worst)),
            column("against", "float8", result(RuleResult::against)),
            column("against_period", "text", result(EvidenceRows::againstPeriod)),
            column("found", "bool", result(RuleResult::found)),
            column("still", "bool", result(RuleResult::still)),
            column("input", "text", written(input -> input.kind().name())),
            column("held_on", "date", written(WrittenInput::heldOn)),
            column("participants", "text", written(input -> Names.joined(input.participants()))),
            column("summary", "text", written(WrittenInput::summary)),
            column("citation", "text", written(WrittenInput::citation))));

    private EvidenceRows() {}

    private static @Nullable String againstPeriod(RuleResult result) {
        Period period = result.againstPeriod();
        return period == null ? null : period.key();
    }

    private static @Nullable String statusNow(TakenBack gone) {
        Status now = gone.now();
        return now == null ? null : now.written();
    }

    private static Function<Evidence, @Nullable Object> either(
            Function<Observed, @Nullable Object> seen, Function<TakenBack, @Nullable Object> gone) {
        return evidence -> switch (evidence.content()) {
            case Observed observed -> seen.apply(observed);
            case TakenBack takenBack -> gone.apply(takenBack);
            case Written written -> null;
        };
    }

    private static Function<Evidence, @Nullable Object> key(Function<ObservationKey, @Nullable Object> part) {
        return either(observed -> part.apply(observed.result().observation().key()), gone -> part.apply(gone.key()));
    }

    private static Function<Evidence, @Nullable Object> observed(Function<Observed, @Nullable Object> part) {
        return evidence -> evidence.content() instanceof Observed observed ? part.apply(observed) : null;
    }

    private static Function<Evidence, @Nullable Object> result(Function<RuleResult, @Nullable Object> part) {
        return observed(observed -> part.apply(observed.result()));
    }

    private static Function<Evidence, @Nullable Object> value(Function<Observation, @Nullable Object> part) {
        return result(result -> part.apply(result.observation()));
    }

    private static Function<Evidence, @Nullable Object> interval(Function<Interval, @Nullable Object> part) {
        return value(value -> {
            Interval interval = value.finding().interval();
            return interval == null ? null : part.apply(interval);
        });
    }

    private static Function<Evidence, @Nullable Object> written(Function<WrittenInput, @Nullable Object> part) {
        return evidence -> evidence.content() instanceof Written written ? part.apply(written.input()) : null;
    }

    static Evidence read(ResultSet row) throws SQLException {
        Verdict verdict = Verdict.valueOf(row.getString("verdict"));
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getObject("need", UUID.class),
                row.getString("area"),
                verdict,
                row.getInt("severity"),
                content(row, verdict),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"),
                row.getBoolean("made_up"));
    }

    private static Evidence.Content content(ResultSet row, Verdict verdict) throws SQLException {
        @Nullable String rule = row.getString("rule");
        if (rule == null) {
            return new Written(input(row));
        }
        int version = row.getInt("rule_version");
        NeedRule.Kind kind = NeedRule.Kind.valueOf(row.getString("rule_kind"));
        if (verdict == Verdict.TAKEN_BACK) {
            @Nullable String now = row.getString("status");
            return new TakenBack(rule, version, kind, key(row), now == null ? null : Status.ofWritten(now));
        }
        return new Observed(rule, version, kind, result(row));
    }

    private static ObservationKey key(ResultSet row) throws SQLException {
        return new ObservationKey(
                row.getString("indicator"),
                row.getString("of_area"),
                Borders.named(row.getInt("borders")).orElseThrow(),
                Period.parse(row.getString("period")));
    }

    private static RuleResult result(ResultSet row) throws SQLException {
        @Nullable String against = row.getString("against_period");
        return new RuleResult(
                observation(row),
                row.getDouble("measured"),
                row.getDouble("trigger_value"),
                row.getDouble("worst_value"),
                row.getObject("against", Double.class),
                against == null ? null : Period.parse(against),
                row.getBoolean("found"),
                row.getBoolean("still"),
                row.getBoolean("made_up"));
    }

    private static Observation observation(ResultSet row) throws SQLException {
        double low = row.getDouble("low");
        @Nullable Interval interval = row.wasNull() ? null : new Interval(low, row.getDouble("high"));
        return new Observation(
                key(row),
                new Finding(
                        row.getObject("value", Double.class),
                        row.getObject("base", Long.class),
                        interval,
                        Status.ofWritten(row.getString("status"))),
                row.getString("origin"),
                row.getInt("observation_version"),
                row.getBoolean("approved"));
    }

    private static WrittenInput input(ResultSet row) throws SQLException {
        return new WrittenInput(
                WrittenInput.Kind.valueOf(row.getString("input")),
                row.getObject("held_on", LocalDate.class),
                Names.of(row.getString("participants"), WrittenInput.Participants.class),
                row.getString("summary"),
                row.getString("citation"));
    }
}
