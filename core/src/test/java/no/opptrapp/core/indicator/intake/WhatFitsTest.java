package no.opptrapp.core.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;

/** Which areas, borders and periods a file may bring values of. */
@DatabaseTest
class WhatFitsTest {

    private static final Actor NATIONAL =
            new Actor(new UUID(0, 1), "nasjonal", Role.NATIONAL, Set.of("NO"), Language.NB);
    private static final String GENERAL = "indicator;area;borders;period;value;status\n";

    private final Imports imports;

    WhatFitsTest(Imports imports, SettableClock clock) {
        clock.set(Instant.parse("2040-03-01T11:00:00Z"));
        this.imports = imports;
    }

    @Test
    void another_value_of_the_same_ground_and_year_on_other_borders_is_a_fault() {
        assertThat(faults(GENERAL + "PY_TOTAL;4601;2020;2032;10;reported\nPY_TOTAL;4601;2024;2032;11;reported\n"))
                .extracting(fault -> fault.line() + ": " + said(fault, Language.NB))
                .containsExactly("3: Linje 2 har en annen verdi for det samme området og året, under nummer 4601 på"
                        + " grensene fra 2020. La bare én av dem stå.");
        assertThat(faults(GENERAL + "PY_TOTAL;1401;2019;2032;10;reported\nPY_TOTAL;4602;2024;2032;11;reported\n"))
                .extracting(Fault::line)
                .containsExactly(3L);
        assertThat(imports.take(
                        NATIONAL,
                        "two-parts.csv",
                        stream(GENERAL + "PY_TOTAL;1401;2019;2027;10;reported\nPY_TOTAL;1439;2019;2027;2;reported\n"
                                + "PY_TOTAL;4602;2024;2026;11;reported\n")))
                .isInstanceOf(ImportOutcome.Stored.class);
    }

    @Test
    void a_part_of_a_year_is_a_fault_where_years_are_reported() {
        assertThat(faults(GENERAL + "PY_TOTAL;4602;2024;2024-05;1,5;reported\nPY_TOTAL;4602;2024;2024-T1;1,5;reported\n"
                        + "PY_TOTAL;4602;2024;2024-W05;1,5;reported\n"))
                .extracting(fault -> fault.field() + " " + said(fault, Language.NB))
                .hasSize(3)
                .containsOnly("period PY_TOTAL blir rapportert for hele år. Skriv året, for eksempel 2023.");
    }

    @Test
    void what_municipalities_report_is_not_brought_for_wider_areas() {
        assertThat(faults(GENERAL + "PY_TOTAL;46;2024;2025;1;reported\nPY_TOTAL;NO;2024;2025;1;reported\n"))
                .extracting(fault -> fault.line() + " " + fault.field())
                .containsExactly("2 area", "3 area");
    }

    @Test
    void nothing_is_reported_for_years_that_have_not_come_and_something_may_be_estimated() {
        assertThat(faults(GENERAL + "PY_TOTAL;4601;2024;2041;5;reported\nC02;4602;2024;2041-T1;5;corrected\n"))
                .extracting(fault -> said(fault, Language.NN))
                .containsOnly("Året 2041 er ikkje kome. Rapporterte tal gjeld til og med 2040.");
        assertThat(imports.take(NATIONAL, "a.csv", stream(GENERAL + "PY_TOTAL;4601;2024;2041;5;estimated\n")))
                .isInstanceOf(ImportOutcome.Stored.class);
    }

    private List<Fault> faults(String file) {
        return ((ImportOutcome.Refused) imports.take(NATIONAL, "file.csv", stream(file))).faults();
    }

    private static String said(Fault fault, Language language) {
        return Texts.in(language).say(fault.message());
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
