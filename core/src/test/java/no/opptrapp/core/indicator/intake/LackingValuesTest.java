package no.opptrapp.core.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

/** What is said of a year before it is approved, and after. */
@DatabaseTest
class LackingValuesTest {

    private static final Actor BERGEN =
            new Actor(new UUID(0, 1), "plan4601", Role.MANAGER, Set.of("4601"), Language.NB);
    private static final AreaYear YEAR = new AreaYear("4601", 2022);

    private final Imports imports;
    private final Approvals approvals;

    LackingValuesTest(Imports imports, Approvals approvals, SettableClock clock) {
        clock.set(Instant.parse("2024-11-01T11:00:00Z"));
        this.imports = imports;
        this.approvals = approvals;
    }

    @Test
    void a_year_lacks_what_the_year_before_had_until_something_is_said_of_it() {
        take("H05;4601;2020;2021;1;reported\nH06;4601;2020;2021;0;reported\nH04;4601;2020;2021;;missing\n");
        assertThat(lacking()).as("nobody has begun").containsExactly("H05", "H06");

        UUID undone = take("H05;4601;2020;2022;1;reported\n");
        assertThat(lacking()).containsExactly("H06");
        imports.undo(BERGEN, undone);
        assertThat(lacking()).containsExactly("H05", "H06");

        take("H05;4601;2020;2022;0;reported\n");
        approvals.approve(BERGEN, List.of(YEAR));
        assertThat(lacking()).as("still, when it is locked").containsExactly("H06");

        approvals.reopen(BERGEN, YEAR, "Egenrapporten kom");
        take("H06;4601;2020;2022;;missing\n");
        assertThat(lacking()).isEmpty();
        assertThat(approvals
                        .lacking(BERGEN, List.of(new AreaYear("4601", 2023)))
                        .get(new AreaYear("4601", 2023)))
                .containsExactly("H05");
    }

    private List<String> lacking() {
        Map<AreaYear, List<String>> lacking = approvals.lacking(BERGEN, List.of(YEAR, new AreaYear("4601", 2015)));
        assertThat(lacking.keySet()).isSubsetOf(YEAR);
        return lacking.getOrDefault(YEAR, List.of());
    }

    private UUID take(String rows) {
        String file = "indicator;area;borders;period;value;status\n" + rows;
        ImportOutcome outcome =
                imports.take(BERGEN, "file.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome).isInstanceOf(ImportOutcome.Stored.class);
        return ((ImportOutcome.Stored) outcome).id();
    }
}
