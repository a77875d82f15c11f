package no.opptrapp.core.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticsEnvironmentTest {

    private static final String TABLES = "OPPTRAPP_STATISTICS_TABLES";

    @Test
    void nothing_set_means_that_nothing_is_fetched_within_the_published_limits() {
        StatisticsSettings settings = StatisticsEnvironment.read(Map.of());
        assertThat(settings.address(Service.TABLES)).isNull();
        assertThat(settings.address(Service.CLASSES)).isNull();
        assertThat(settings.perMinute()).isEqualTo(30);
        assertThat(settings.cells()).isEqualTo(800_000);
    }

    @Test
    void an_address_is_one_with_a_slash_at_its_end() {
        assertThat(StatisticsEnvironment.read(Map.of(TABLES, "https://statistikk.example.no/api/v2"))
                        .tables())
                .isEqualTo(URI.create("https://statistikk.example.no/api/v2/"));
        assertThat(StatisticsEnvironment.read(Map.of(TABLES, "http://127.0.0.1:8080//"))
                        .tables())
                .isEqualTo(URI.create("http://127.0.0.1:8080/"));
    }

    @Test
    void what_cannot_be_meant_is_told_with_what_to_write() {
        for (String address : new String[] {
            "statistikk.example.no",
            "http://statistikk.example.no",
            "ftp://statistikk.example.no",
            "https://",
            "https://a:b@statistikk.example.no",
            "https://statistikk.example.no?x=1",
            "https://stati stikk"
        }) {
            assertThatThrownBy(() -> StatisticsEnvironment.read(Map.of(TABLES, address)))
                    .as(address)
                    .isInstanceOf(StatisticsProblem.class)
                    .hasMessageContaining(TABLES)
                    .hasMessageContaining("https://");
        }
        assertThatThrownBy(() -> StatisticsEnvironment.read(Map.of("OPPTRAPP_STATISTICS_RATE", "31")))
                .hasMessage("OPPTRAPP_STATISTICS_RATE must be a number from 1 to 30, and not \"31\".");
    }
}
