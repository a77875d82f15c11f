package no.opptrapp.core.official.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import no.opptrapp.core.official.Answer;
import no.opptrapp.core.official.Question;
import no.opptrapp.core.official.Service;
import no.opptrapp.core.official.StatisticsServer;
import no.opptrapp.core.official.StatisticsServer.Misdeed;
import no.opptrapp.core.official.StatisticsSettings;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OfficialHttpTest {

    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    private static final String DATA =
            "tables/99999/data?valueCodes%5BRegion%5D=0301&valueCodes%5BContentsCode%5D=Aarsverk&valueCodes%5BTid%5D=2022";

    private final StatisticsServer server = new StatisticsServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void an_answer_comes_with_its_mark_and_is_not_sent_again_to_those_who_hold_it() {
        server.table().put("0301", "Aarsverk", "2022", 12.5);
        Answer.Told told = (Answer.Told) ask(DATA, null);

        assertThat(told.body()).contains("12.5", "Navn 0301");
        assertThat(told.etag()).isNotNull();
        assertThat(ask(DATA, told.etag())).isEqualTo(new Answer.Unchanged());
        server.table().put("0301", "Aarsverk", "2022", 13);
        assertThat(ask(DATA, told.etag())).isInstanceOf(Answer.Told.class);
    }

    @Test
    void waits_as_long_as_the_service_asks_for_in_seconds_or_as_a_date_but_not_for_ever() {
        assertThat(notBefore(StatisticsServer.status(429, "90"))).isEqualTo(NOW.plusSeconds(90));
        assertThat(notBefore(StatisticsServer.status(503, "Sun, 22 Nov 2026 11:10:00 GMT")))
                .isEqualTo(NOW.plusSeconds(600));
        assertThat(notBefore(StatisticsServer.status(429, "99999999"))).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(notBefore(StatisticsServer.status(503))).isNull();
        assertThat(notBefore(StatisticsServer.status(503, "snart"))).isNull();
        assertThat(notBefore(StatisticsServer.status(503, "Sun, 22 Nov 2020 11:10:00 GMT")))
                .isNull();
    }

    @Test
    void too_many_cells_and_what_is_not_there_are_told_in_the_words_of_the_service() {
        server.bears(0);
        assertThat(ask(DATA, null)).isInstanceOf(Answer.TooMuch.class);
        Answer.Refused refused = (Answer.Refused) ask("tables/11111/metadata", null);
        assertThat(said(refused.why())).isEqualTo("The service answered with status 404: Non-existent table");
        server.next(StatisticsServer.status(301));
        assertThat(ask(DATA, null)).as("we are sent nowhere else").isInstanceOf(Answer.Refused.class);
    }

    @Test
    void what_is_cut_off_or_no_json_may_be_whole_another_time() {
        assertThat(later(StatisticsServer.cut())).startsWith("The answer did not arrive whole");
        assertThat(later(StatisticsServer.body("text/html", "<h1>Vedlikehold</h1>")))
                .isEqualTo("The answer was not JSON, but “text/html”.");
        assertThat(later(StatisticsServer.status(500))).isEqualTo("The service asked us to wait (status 500).");
        assertThat(later(exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, 2);
                    exchange.getResponseBody().write(new byte[] {(byte) 0xC3, 0x28});
                }))
                .isEqualTo("The answer was not written in UTF-8.");
        assertThat(later(exchange -> exchange.sendResponseHeaders(304, -1)))
                .as("nothing was held that could be unchanged")
                .isEqualTo("The service answered with status 304.");
    }

    @Test
    @Timeout(60)
    void an_answer_that_never_ends_is_given_up() {
        server.next(server.slow());
        Answer.NotNow slow = (Answer.NotNow)
                http(server.address(), Duration.ofMillis(300)).ask(new Question(Service.TABLES, DATA, null, null));
        assertThat(said(slow.why())).isEqualTo("The answer did not arrive in time.");
    }

    @Test
    void nobody_there_and_no_address_are_told_apart() {
        String address = server.address();
        server.close();
        assertThat(http(address, Duration.ofSeconds(20)).ask(new Question(Service.TABLES, DATA, null, null)))
                .isInstanceOf(Answer.NotNow.class);
        OfficialHttp unset = new OfficialHttp(
                new StatisticsSettings(null, null, 30, 800_000, Duration.ofSeconds(20)),
                Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(unset.isSet(Service.CLASSES)).isFalse();
        assertThat(unset.ask(new Question(Service.CLASSES, "x", null, null))).isInstanceOf(Answer.Refused.class);
    }

    private @Nullable Instant notBefore(Misdeed wrong) {
        server.next(wrong);
        return ((Answer.NotNow) ask(DATA, null)).notBefore();
    }

    private String later(Misdeed wrong) {
        server.next(wrong);
        return said(((Answer.NotNow) ask(DATA, null)).why());
    }

    private static String said(Text text) {
        return Texts.in(Language.EN).say(text);
    }

    private Answer ask(String path, @Nullable String etag) {
        return http(server.address(), Duration.ofSeconds(20)).ask(new Question(Service.TABLES, path, etag, null));
    }

    private static OfficialHttp http(String address, Duration patience) {
        return new OfficialHttp(
                new StatisticsSettings(URI.create(address + "/"), null, 30, 800_000, patience),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
