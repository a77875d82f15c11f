package no.opptrapp.reports.language;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.CsvRow;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.text.Language;

/**
 * The form of Norwegian of a county: the one that more of its municipalities have decided on, and bokmål where neither is
 * ahead.
 */
@Singleton
class CountyForms {

    private static final String FILE = "language_decisions_by_county.csv";

    private final Areas areas;
    private final Map<String, Language> byCounty = read();

    CountyForms(Areas areas) {
        this.areas = areas;
    }

    /** Bokmål or nynorsk; bokmål for what lies in no county. */
    Language of(String area) {
        return county(areas.register(), area).map(byCounty::get).orElse(Language.NB);
    }

    /** Counties have decided as they are now: what was merged follows the county that it came to lie in. */
    private static Optional<String> county(AreaRegister register, String code) {
        return Successors.newest(register, code)
                .flatMap(newest -> Stream.concat(
                                Stream.of(newest), register.above(Borders.NEWEST, newest.code()).stream())
                        .filter(each -> each.kind() == AreaKind.COUNTY)
                        .map(Area::code)
                        .findFirst());
    }

    private static Map<String, Language> read() {
        try (InputStream in = CountyForms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program does not carry " + FILE);
            }
            Map<String, Language> forms = new HashMap<>();
            try (CsvFile file = CsvFile.open(in, CsvLimits.CONTRACT, Progress.UNWATCHED)) {
                for (CsvRow row = file.next(); row != null; row = file.next()) {
                    int bokmaal = count(row, file.header(), "bokmaal");
                    int nynorsk = count(row, file.header(), "nynorsk");
                    forms.put(
                            row.field(file.header().indexOf("county_code")),
                            nynorsk > bokmaal ? Language.NN : Language.NB);
                }
            }
            return Map.copyOf(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(CsvRow row, List<String> header, String column) {
        return Integer.parseInt(row.field(header.indexOf(column)));
    }
}
