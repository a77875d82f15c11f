package no.opptrapp.ui.app.demo;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.ImportOutcome;
import no.opptrapp.core.indicator.intake.Imports;

/**
 * Person-years and self-report of all municipalities 2016 to 2023, approved. Made up so that the published national
 * totals come out; the values say where they come from.
 */
@Singleton
class DemonstrationValues implements DemonstrationPart {

    private static final List<String> FILES = List.of("person-years-2016-2023.csv", "self-report-2016-2023.csv");
    private static final int FIRST = 2016;
    private static final int LAST = 2023;

    private final Imports imports;
    private final Approvals approvals;
    private final AreaService areas;

    DemonstrationValues(Imports imports, Approvals approvals, AreaService areas) {
        this.imports = imports;
        this.approvals = approvals;
        this.areas = areas;
    }

    @Override
    public void load(Actor job) {
        for (String name : FILES) {
            InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(name), name);
            if (imports.take(job, "reconstructed/" + name, file) instanceof ImportOutcome.Refused refused) {
                throw new IllegalStateException("The demonstration's values were refused: " + refused);
            }
        }
        approvals.approve(
                job,
                areas.list(job, Optional.of(Borders.B2020.year()), Optional.of(AreaKind.MUNICIPALITY)).stream()
                        .flatMap(area ->
                                IntStream.rangeClosed(FIRST, LAST).mapToObj(year -> new AreaYear(area.code(), year)))
                        .toList());
    }
}
