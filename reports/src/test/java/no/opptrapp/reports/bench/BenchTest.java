package no.opptrapp.reports.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The benchmarks at their smallest, for the sake of their values: every way of working a figure out gives the same. */
class BenchTest {

    @Test
    void agrees_with_every_alternative_on_every_value() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int status = Bench.run(new String[] {"--size", "S"}, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("same values")
                .contains("All values agree.");
    }

    @Test
    void says_how_it_is_used_when_it_is_used_wrongly() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int status = Bench.run(new String[] {"--size", "XL"}, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("S|M|L");
    }
}
