package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.ImportOutcome;
import no.opptrapp.core.indicator.intake.Imports;

/** Reports values of one municipality by files, and approves them, as people do. */
record ValuesOfAYear(Imports imports, Approvals approvals, String area, String folder) {

    private static final Actor NATIONAL = People.national();
    private static final String HEAD = "indicator;area;borders;period;value;status\n";

    ValuesOfAYear(Imports imports, Approvals approvals, String area) {
        this(imports, approvals, area, "");
    }

    /** The same, from files that were made up after published results. */
    ValuesOfAYear reconstructed() {
        return new ValuesOfAYear(imports, approvals, area, "reconstructed/");
    }

    /** Reports and approves a value; what was approved before is corrected. */
    void report(String indicator, int year, String value) {
        bring(indicator, year, value + ";reported");
        approve(year);
    }

    /** Reports and approves that there is no value. */
    void takeBack(String indicator, int year) {
        bring(indicator, year, ";missing");
        approve(year);
    }

    /** Brings a value that waits for approval; the import. */
    UUID bring(String indicator, int year, String value) {
        approvals.reopen(NATIONAL, new AreaYear(area, year), "corrected");
        String file = HEAD + String.join(";", indicator, area, "2024", Integer.toString(year), value) + "\n";
        ImportOutcome outcome = imports.take(
                NATIONAL,
                folder + indicator + "-" + area + "-" + year + ".csv",
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome).isInstanceOf(ImportOutcome.Stored.class);
        return ((ImportOutcome.Stored) outcome).id();
    }

    void approve(int year) {
        approvals.approve(NATIONAL, List.of(new AreaYear(area, year)));
    }
}
