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
        assertThat(faults(GENERAL + "PY_TOTAL;4601;2020;2022;10;reported\nPY_TOTAL;4601;2024;2022;11;reported\n"))
                .extracting(fault -> fault.line() + ": " + said(fault, Language.NB))
                .containsExactly("3: Linje 2 har en annen verdi for det samme området og året, under nummer 4601 på"
                        + " grensene fra 2020. La bare én av dem stå.");
        assertThat(faults(GENERAL + "PY_TOTAL;1401;2019;2018;10;reported\nPY_TOTAL;4602;2024;2018;11;reported\n"))
                .extracting(Fault::line)
                .containsExactly(3L);
        assertThat(imports.take(
                        NATIONAL,
                        "two-parts.csv",
                        stream(GENERAL + "PY_TOTAL;1401;2019;2017;10;reported\nPY_TOTAL;1439;2019;2017;2;reported\n"
                                + "PY_TOTAL;4602;2024;2016;11;reported\n")))
                .isInstanceOf(ImportOutcome.Stored.class);
    }

    @Test
    void another_value_than_the_one_that_stands_on_other_borders_is_refused() {
        String bergen = GENERAL + "PY_SUBSTANCE;4601;2024;2019;100;reported\n";
        assertThat(imports.take(NATIONAL, "a.csv", stream(bergen))).isInstanceOf(ImportOutcome.Stored.class);

        assertThat(faults(GENERAL + "PY_SUBSTANCE;4601;2020;2019;120;reported\n"
                        + "PY_SUBSTANCE;1201;2019;2019;140;reported\nPY_SUBSTANCE;4602;2020;2019;12;reported\n"))
                .extracting(fault -> fault.line() + ": " + said(fault, Language.NB))
                .contains("2: Det står allerede en annen verdi for det samme området og året, under nummer 4601 på"
                        + " grensene fra 2024. Rett den der, eller meld først der at den mangler.")
                .noneMatch(fault -> fault.startsWith("4"));
        assertThat(imports.take(NATIONAL, "b.csv", stream(bergen.replace("2024;2019", "2020;2019"))))
                .as("the same value")
                .isInstanceOf(ImportOutcome.Stored.class);
        assertThat(imports.take(NATIONAL, "c.csv", stream(GENERAL + "PY_SUBSTANCE;4601;2020;2018;120;reported\n")))
                .as("another year")
                .isInstanceOf(ImportOutcome.Stored.class);
    }

    @Test
    void borders_that_were_gone_are_refused_and_later_ones_are_not() {
        assertThat(faults(GENERAL + "PY_SUBSTANCE;1201;2019;2025;140;reported\n"))
                .extracting(fault -> fault.field() + " " + said(fault, Language.NN))
                .containsExactly("borders Grensene frå 2019 gjaldt ikkje lenger i 2025. Bruk nummeret på grensene frå"
                        + " 2024.");
        assertThat(imports.take(NATIONAL, "d.csv", stream(GENERAL + "PY_FURTHER_ED;4601;2020;2017;9;reported\n")))
                .isInstanceOf(ImportOutcome.Stored.class);
    }

    @Test
    void a_file_with_nothing_to_take_in_is_refused() {
        assertThat(faults(GENERAL))
                .extracting(fault -> said(fault, Language.NB))
                .containsExactly("Filen har bare linjen med kolonnenavn, og ingen rader.");
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
