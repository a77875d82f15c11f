package no.opptrapp.planning.need.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.NeedRule;

/** The rules that the program carries. */
final class RuleFile {

    private RuleFile() {}

    static List<NeedRule> read() {
        InputStream file = RuleFile.class.getResourceAsStream("/no/opptrapp/planning/need/rules.csv");
        if (file == null) {
            throw new IllegalStateException("The rules for needs are missing");
        }
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(RuleFile::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NeedRule rule(NamedCsvRecord row) {
        return new NeedRule(
                row.getField("code"),
                0,
                NeedRule.Use.ON,
                new Text.Named(row.getField("name_nb"), row.getField("name_nn"), row.getField("name_en")),
                row.getField("indicator"),
                NeedRule.Kind.valueOf(row.getField("kind")),
                Double.parseDouble(row.getField("trigger")),
                Double.parseDouble(row.getField("worst")),
                Integer.parseInt(row.getField("periods")),
                Integer.parseInt(row.getField("over")),
                row.getField("plan_area"),
                TargetGroup.valueOf(row.getField("target_group")),
                NeedRule.Level.valueOf(row.getField("level")));
    }
}
