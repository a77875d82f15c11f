package no.opptrapp.reports.round;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.CsvRow;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.text.Text;

/** The recommended measures of the catalogue that go with a questionnaire, each with where it was recommended. */
final class Measures {

    private static final String FILE = "measures.csv";
    private static final List<Row> ALL = read();

    private Measures() {}

    /**
     * A recommended measure.
     *
     * @param source where it was recommended
     */
    record Measure(Text.Named words, String source) {}

    private record Row(String questionnaire, Measure measure) {}

    /** Those that go with a questionnaire, in the order of the recommendation; none where nobody recommended any. */
    static List<Measure> of(String questionnaire) {
        return ALL.stream()
                .filter(row -> row.questionnaire().equals(questionnaire))
                .map(Row::measure)
                .toList();
    }

    private static List<Row> read() {
        try (InputStream in = Measures.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program does not carry " + FILE);
            }
            List<Row> rows = new ArrayList<>();
            try (CsvFile file = CsvFile.open(in, CsvLimits.CONTRACT, Progress.UNWATCHED)) {
                for (CsvRow row = file.next(); row != null; row = file.next()) {
                    rows.add(row(row, file.header()));
                }
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(CsvRow row, List<String> header) {
        Text.Named words = new Text.Named(field(row, header, "nb"), field(row, header, "nn"), field(row, header, "en"));
        return new Row(field(row, header, "questionnaire"), new Measure(words, field(row, header, "source")));
    }

    private static String field(CsvRow row, List<String> header, String name) {
        return row.field(header.indexOf(name));
    }
}
