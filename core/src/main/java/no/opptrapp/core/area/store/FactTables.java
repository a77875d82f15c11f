package no.opptrapp.core.area.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Change;
import no.opptrapp.core.area.County;
import no.opptrapp.core.area.District;
import no.opptrapp.core.area.KostraGroup;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.area.Population;
import no.opptrapp.core.area.PopulationCount;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** The tables that facts about areas are kept in. */
final class FactTables {

    private FactTables() {}

    static FactTable<Region> regions(List<Region> order) {
        return new FactTable<>(
                "area_region",
                List.of("code", "position", "name_nb", "name_nn", "name_en"),
                "position",
                (row, region) -> {
                    row.setString(1, region.code());
                    row.setInt(2, order.indexOf(region) + 1);
                    row.setString(3, region.name().nb());
                    row.setString(4, region.name().nn());
                    row.setString(5, region.name().en());
                },
                row -> new Region(
                        row.getString("code"),
                        new Text.Named(row.getString("name_nb"), row.getString("name_nn"), row.getString("name_en"))));
    }

    static final FactTable<County> COUNTIES = new FactTable<>(
            "area_county",
            List.of("borders", "code", "name", "region"),
            "borders, code collate \"C\"",
            (row, county) -> {
                row.setInt(1, county.borders().year());
                row.setString(2, county.code());
                row.setString(3, county.title());
                row.setString(4, county.region());
            },
            row -> new County(
                    borders(row, "borders"), row.getString("code"), row.getString("name"), row.getString("region")));

    static final FactTable<Municipality> MUNICIPALITIES = new FactTable<>(
            "area_municipality",
            List.of(
                    "borders",
                    "code",
                    "title",
                    "short_name",
                    "official_name",
                    "county",
                    "region",
                    "kostra_group",
                    "organisation"),
            "borders, code collate \"C\"",
            FactTables::bind,
            row -> new Municipality(
                    borders(row, "borders"),
                    row.getString("code"),
                    row.getString("title"),
                    row.getString("short_name"),
                    row.getString("official_name"),
                    row.getString("county"),
                    row.getString("region"),
                    number(row, "kostra_group"),
                    row.getString("organisation")));

    static final FactTable<District> DISTRICTS = new FactTable<>(
            "area_district",
            List.of("code", "title", "municipality", "own_services"),
            "code collate \"C\"",
            (row, district) -> {
                row.setString(1, district.code());
                row.setString(2, district.title());
                row.setString(3, district.municipality());
                row.setBoolean(4, district.ownServices());
            },
            row -> new District(
                    row.getString("code"),
                    row.getString("title"),
                    row.getString("municipality"),
                    row.getBoolean("own_services")));

    static final FactTable<Change> CHANGES = new FactTable<>(
            "area_change",
            List.of("from_borders", "from_code", "to_code", "kind", "share", "basis", "note"),
            "from_borders, from_code collate \"C\", to_code collate \"C\"",
            (row, change) -> {
                row.setInt(1, change.from().year());
                row.setString(2, change.fromCode());
                row.setString(3, change.toCode());
                row.setString(4, change.kind().name());
                row.setBigDecimal(5, change.share());
                row.setString(6, change.basis());
                row.setString(7, change.note());
            },
            row -> new Change(
                    borders(row, "from_borders"),
                    row.getString("from_code"),
                    row.getString("to_code"),
                    Change.Kind.valueOf(row.getString("kind")),
                    row.getBigDecimal("share"),
                    row.getString("basis"),
                    row.getString("note")));

    static final FactTable<PopulationCount> POPULATIONS = new FactTable<>(
            "area_population",
            List.of("borders", "code", "year", "inhabitants", "adults", "quality"),
            "year, code collate \"C\"",
            (row, count) -> {
                row.setInt(1, count.borders().year());
                row.setString(2, count.code());
                row.setInt(3, count.year());
                row.setLong(4, count.population().all());
                boolean unknown = count.population().adults() == Population.UNKNOWN;
                row.setObject(5, unknown ? null : count.population().adults(), Types.INTEGER);
                row.setString(6, count.population().quality().name());
            },
            row -> new PopulationCount(
                    borders(row, "borders"),
                    row.getString("code"),
                    row.getInt("year"),
                    new Population(
                            row.getLong("inhabitants"),
                            row.getObject("adults") == null ? Population.UNKNOWN : row.getLong("adults"),
                            Population.Quality.valueOf(row.getString("quality")))));

    static final FactTable<KostraGroup> KOSTRA_GROUPS = new FactTable<>(
            "area_kostra_group",
            List.of("number", "code", "inhabitants", "bound_costs", "free_income"),
            "number",
            (row, group) -> {
                row.setInt(1, group.number());
                row.setString(2, group.code());
                row.setString(3, group.inhabitants());
                row.setString(4, group.boundCosts());
                row.setString(5, group.freeIncome());
            },
            row -> new KostraGroup(
                    row.getInt("number"),
                    row.getString("code"),
                    row.getString("inhabitants"),
                    row.getString("bound_costs"),
                    row.getString("free_income")));

    private static void bind(PreparedStatement row, Municipality municipality) throws SQLException {
        row.setInt(1, municipality.borders().year());
        row.setString(2, municipality.code());
        row.setString(3, municipality.title());
        row.setString(4, municipality.shortName());
        row.setString(5, municipality.officialName());
        row.setString(6, municipality.county());
        row.setString(7, municipality.region());
        row.setObject(8, municipality.kostraGroup(), Types.SMALLINT);
        row.setString(9, municipality.organisation());
    }

    private static Borders borders(ResultSet row, String column) throws SQLException {
        return Borders.named(row.getInt(column)).orElseThrow();
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
