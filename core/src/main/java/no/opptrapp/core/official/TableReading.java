package no.opptrapp.core.official;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.official.SourceDefinition.Content;
import no.opptrapp.core.official.SourceDefinition.TableValues;
import no.opptrapp.core.official.stat.StatCube;
import no.opptrapp.core.official.stat.StatCube.StatCell;
import no.opptrapp.core.official.stat.StatSheet;
import no.opptrapp.core.official.stat.StatSide;
import no.opptrapp.core.period.Year;

/** Reads the answers of a table into values of our indicators. */
record TableReading(TableValues table, AreaRegister register) {

    /** How the services write that there is a value which may not be shown. */
    private static final String HIDDEN = ":";

    /**
     * What the table says.
     *
     * @param values what was found; a cell without a value is missing or hidden
     * @param unplaced areas that stand on no borders of a year they have a value of, by code with their names
     * @param other areas of the table that are no municipality we know, by code with their names
     */
    record Read(
            StatSheet sheet,
            Map<ObservationKey, Finding> values,
            Map<String, String> unplaced,
            Map<String, String> other) {}

    Read read(List<Given> answers) {
        StatSheet sheet = TablePlan.sheet(answers);
        StatSide areas = sheet.side(table.area()).orElseThrow();
        Map<String, String> other = new TreeMap<>();
        for (String code : areas.codes()) {
            if (code.matches("[0-9]{4}") && newest(code).isEmpty()) {
                other.put(code, areas.name(code));
            }
        }
        Map<ObservationKey, Finding> values = new TreeMap<>();
        Map<String, String> unplaced = new TreeMap<>();
        for (Given answer : answers) {
            if (!answer.areas().isEmpty()) {
                values(StatCube.read(answer.body()), answer, values, unplaced);
            }
        }
        return new Read(sheet, values, unplaced, other);
    }

    private Optional<Borders> newest(String code) {
        return register.newestBorders(code);
    }

    private void values(
            StatCube cube, Given answer, Map<ObservationKey, Finding> values, Map<String, String> unplaced) {
        StatSide names = cube.sheet().side(table.area()).orElseThrow();
        for (String area : answer.areas()) {
            for (String year : TablePlan.years(table, answer.path())) {
                for (Content content : table.values()) {
                    StatCell cell = cell(cube, area, year, content);
                    int when = Integer.parseInt(year);
                    if (register.find(table.bordersIn(when), area).isPresent()) {
                        values.put(key(content, area, when), finding(cell));
                    } else if (cell.value() != null) {
                        unplaced.put(area, names.name(area));
                    }
                }
            }
        }
    }

    private StatCell cell(StatCube cube, String area, String year, Content content) {
        Map<String, String> codes = new HashMap<>();
        codes.put(table.area(), area);
        codes.put(table.time(), year);
        codes.put(table.contents(), content.code());
        return cube.cell(codes);
    }

    private ObservationKey key(Content content, String area, int year) {
        return new ObservationKey(content.indicator(), area, table.bordersIn(year), new Year(year));
    }

    private static Finding finding(StatCell cell) {
        if (cell.value() != null) {
            return new Finding(cell.value(), null, null, Status.REPORTED);
        }
        return new Finding(null, null, null, HIDDEN.equals(cell.status()) ? Status.HIDDEN : Status.MISSING);
    }
}
