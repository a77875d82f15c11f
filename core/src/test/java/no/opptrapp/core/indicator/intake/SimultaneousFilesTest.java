package no.opptrapp.core.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SimultaneousFilesTest {

    private static final Actor NATIONAL =
            new Actor(new UUID(0, 1), "nasjonal", Role.NATIONAL, Set.of("NO"), Language.NB);

    private final Imports imports;

    SimultaneousFilesTest(Imports imports) {
        this.imports = imports;
    }

    @Test
    void a_file_is_read_while_somebody_else_stores(TestDatabase database) throws SQLException {
        try (Connection other = database.asOwner();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('core.observation'))");

            List<Fault> faults = Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(1),
                    () -> faults("indicator;area;borders;period;value;status\n\"an open quotation mark"));

            assertThat(faults).hasSize(1);
            other.rollback();
        }
    }

    private List<Fault> faults(String file) {
        var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        return ((ImportOutcome.Refused) imports.take(NATIONAL, "file.csv", bytes)).faults();
    }
}
