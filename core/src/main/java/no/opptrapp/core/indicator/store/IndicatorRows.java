package no.opptrapp.core.indicator.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.opptrapp.core.indicator.Guidance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** How a definition stands in its table. */
final class IndicatorRows {

    static final String COLUMNS = "code, version, position, plan_area, name_nb, name_nn, name_en, value_type, unit,"
            + " numerator, denominator, factor, numerator_text, numerator_text_nn, numerator_text_en, denominator_text,"
            + " denominator_text_nn, denominator_text_en, merge_rule, extensive, level,"
            + " direction, rankable, period, source, note, note_nn, note_en, meaning_nb, meaning_nn, meaning_en, caveats_nb, caveats_nn,"
            + " caveats_en, disclosure, break_periods, breaks_nb, breaks_nn, breaks_en";

    /** How many columns there are. */
    static final int COUNT = COLUMNS.split(",").length;

    private IndicatorRows() {}

    static void bind(PreparedStatement row, Indicator indicator, int position) throws SQLException {
        Indicator.Formula formula = indicator.formula();
        row.setString(1, indicator.code());
        row.setInt(2, indicator.version());
        row.setInt(3, position);
        row.setString(4, indicator.planArea());
        row.setString(5, indicator.name().nb());
        row.setString(6, indicator.name().nn());
        row.setString(7, indicator.name().en());
        row.setString(8, indicator.type().name());
        row.setString(9, indicator.unit().written());
        row.setString(10, formula == null ? null : formula.numerator());
        row.setString(11, formula == null ? null : formula.denominator());
        row.setString(12, formula == null ? null : formula.factor());
        bind(row, 13, indicator.numeratorText());
        bind(row, 16, indicator.denominatorText());
        row.setString(19, indicator.mergeRule().name());
        row.setBoolean(20, indicator.extensive());
        row.setString(21, indicator.level().name());
        row.setString(22, indicator.direction().name());
        row.setBoolean(23, indicator.rankable());
        row.setString(24, indicator.period());
        row.setString(25, indicator.source());
        bind(row, 26, indicator.note());
        bind(row, 29, indicator.guidance().meaning());
        bind(row, 32, indicator.guidance().caveats());
        row.setString(35, indicator.guidance().disclosure().name());
        List<Guidance.Break> breaks = indicator.guidance().breaks();
        bind(row, 36, breaks, Guidance.Break::period);
        bind(row, 37, breaks, each -> each.what().nb());
        bind(row, 38, breaks, each -> each.what().nn());
        bind(row, 39, breaks, each -> each.what().en());
    }

    private static void bind(
            PreparedStatement row, int place, List<Guidance.Break> breaks, Function<Guidance.Break, String> part)
            throws SQLException {
        row.setArray(
                place,
                row.getConnection()
                        .createArrayOf("text", breaks.stream().map(part).toArray()));
    }

    private static void bind(PreparedStatement row, int first, Text.@Nullable Named text) throws SQLException {
        row.setString(first, text == null ? null : text.nb());
        row.setString(first + 1, text == null ? null : text.nn());
        row.setString(first + 2, text == null ? null : text.en());
    }

    static Indicator read(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString("code"),
                row.getInt("version"),
                row.getString("plan_area"),
                new Text.Named(row.getString("name_nb"), row.getString("name_nn"), row.getString("name_en")),
                Indicator.ValueType.valueOf(row.getString("value_type")),
                Unit.ofWritten(row.getString("unit")),
                formula(row),
                text(row, "numerator_text"),
                text(row, "denominator_text"),
                Indicator.MergeRule.valueOf(row.getString("merge_rule")),
                row.getBoolean("extensive"),
                Indicator.Level.valueOf(row.getString("level")),
                Indicator.Direction.valueOf(row.getString("direction")),
                row.getBoolean("rankable"),
                row.getString("period"),
                row.getString("source"),
                text(row, "note"),
                new Guidance(
                        inThree(row, "meaning"),
                        inThree(row, "caveats"),
                        Guidance.Disclosure.valueOf(row.getString("disclosure")),
                        breaks(row)));
    }

    private static Text.@Nullable Named inThree(ResultSet row, String what) throws SQLException {
        @Nullable String nb = row.getString(what + "_nb");
        return nb == null ? null : new Text.Named(nb, row.getString(what + "_nn"), row.getString(what + "_en"));
    }

    private static List<Guidance.Break> breaks(ResultSet row) throws SQLException {
        String[] periods = texts(row, "break_periods");
        String[] nb = texts(row, "breaks_nb");
        String[] nn = texts(row, "breaks_nn");
        String[] en = texts(row, "breaks_en");
        List<Guidance.Break> breaks = new ArrayList<>();
        for (int i = 0; i < periods.length; i++) {
            breaks.add(new Guidance.Break(periods[i], new Text.Named(nb[i], nn[i], en[i])));
        }
        return List.copyOf(breaks);
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    /** A version from before the texts were in three languages has them in one, which then stands for all. */
    private static Text.@Nullable Named text(ResultSet row, String column) throws SQLException {
        @Nullable String nb = row.getString(column);
        return nb == null
                ? null
                : new Text.Named(
                        nb,
                        Objects.requireNonNullElse(row.getString(column + "_nn"), nb),
                        Objects.requireNonNullElse(row.getString(column + "_en"), nb));
    }

    private static Indicator.@Nullable Formula formula(ResultSet row) throws SQLException {
        String numerator = row.getString("numerator");
        return numerator == null
                ? null
                : new Indicator.Formula(numerator, row.getString("denominator"), row.getString("factor"));
    }
}
