package no.opptrapp.core.official;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.exchange.CsvForPrograms;
import no.opptrapp.core.indicator.Finding;
import org.jspecify.annotations.Nullable;

/** Differences in the layout that values are taken in by: official values go the way of every other file. */
final class ValuesFile {

    private static final List<String> HEADER = List.of("indicator", "area", "borders", "period", "value", "status");

    /** Behind the header. */
    private static final int FIRST_LINE = 2;

    private ValuesFile() {}

    /** What a line of the file is of, from 1 as they are counted in it; null where that is none of them. */
    static @Nullable Difference at(List<Difference> differences, long line) {
        long place = line - FIRST_LINE;
        return place < 0 || place >= differences.size() ? null : differences.get((int) place);
    }

    static byte[] of(List<Difference> differences) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvForPrograms csv = new CsvForPrograms(out)) {
            csv.row(HEADER);
            differences.forEach(one -> csv.row(row(one)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static List<@Nullable Object> row(Difference difference) {
        Finding after = Objects.requireNonNull(difference.after());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(difference.key().indicator());
        row.add(difference.key().area());
        row.add(Integer.toString(difference.key().borders().year()));
        row.add(difference.key().period().key());
        row.add(written(after));
        row.add(after.status().written());
        return row;
    }

    /** All digits, so that the same is the same the next time; a whole number without any behind the point. */
    private static @Nullable String written(Finding finding) {
        Double value = finding.value();
        return value == null
                ? null
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
