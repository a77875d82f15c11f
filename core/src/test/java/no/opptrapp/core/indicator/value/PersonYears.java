package no.opptrapp.core.indicator.value;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationQuery;

/** The reconstructed person-years for tests of other packages, and the acceptance values that go with them. */
public final class PersonYears {

    private PersonYears() {}

    /** Of all municipalities 2016 to 2023, ready to be published. */
    public static List<NewObservation> reported() {
        return Given.personYears().values("PY_TOTAL", ObservationQuery.all().at(AreaKind.MUNICIPALITY)).stream()
                .map(value -> new NewObservation(value.key(), value.finding()))
                .toList();
    }

    /** The rows of an acceptance file. */
    public static List<NamedCsvRecord> expected(String file) {
        return Given.rows(file);
    }
}
