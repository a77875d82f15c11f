package no.opptrapp.core.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.official.SourceDefinition.Content;
import no.opptrapp.core.official.SourceDefinition.Fixed;
import no.opptrapp.core.official.SourceDefinition.TableValues;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole answers that say something else than what was asked, and defects of ours: each counts as a try and says why. */
class NonsenseFetchingTest {

    private static final Actor NATIONAL = People.national();
    private static final Instant START = Instant.parse("2024-05-02T10:00:00Z");

    private final StatisticsServer server = new StatisticsServer();
    private final TestDatabase database = TestDatabase.create();
    private final ApplicationContext beans = start();

    private ApplicationContext start() {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("opptrapp.statistics.tables", server.address());
        ApplicationContext context = ApplicationContext.run(properties, "test");
        context.getBean(SettableClock.class).set(START);
        return context;
    }

    @BeforeEach
    void values() {
        server.table().put("0301", "Aarsverk", "2022", 700.5).put("4601", "Aarsverk", "2023", 480);
    }

    @AfterEach
    void close() {
        beans.close();
        database.close();
        server.close();
    }

    @Test
    void other_years_or_more_than_was_asked_for_are_asked_for_again_and_it_says_why_and_when() {
        String years = "The answer does not have exactly the years we asked for.";
        assertRefused(answer(List.of("2022"), "Aarsverk"), years);
        assertRefused(answer(List.of("2022", "2023", "2024"), "Aarsverk"), years);
        assertRefused(answer(List.of("2022", "2021K1"), "Aarsverk"), years);
        assertRefused(answer(List.of("2022", "99999999999"), "Aarsverk"), years);
        assertRefused(
                answer(List.of("2022", "2023"), "Aarsverk", "Barn"),
                "The sizes in the answer do not agree with its content.");
    }

    private void assertRefused(String body, String why) {
        server.next(server.properly(), StatisticsServer.body("application/json", body));
        UUID fetch = begin();
        Instant asked = beans.getBean(SettableClock.class).instant();
        work();
        Fetch.Again again = Objects.requireNonNull(progress(fetch).again());
        assertThat(said(again.why())).isEqualTo(why);
        assertThat(again.at()).isEqualTo(asked.plusSeconds(15));

        forward(Duration.ofSeconds(61));
        work();
        assertThat(progress(fetch).state()).isEqualTo(FetchState.READY);
        assertThat(progress(fetch).again()).isNull();
        forward(Duration.ofSeconds(61));
    }

    @Test
    void a_defect_of_ours_counts_as_a_try_and_keeps_no_other_source_waiting() {
        OfficialServices real = beans.getBean(OfficialServices.class);
        Fetching fetching = new Fetching(beans.getBean(FetchDesk.class), new OfficialServices() {
            @Override
            public boolean isSet(Service service) {
                return real.isSet(service);
            }

            @Override
            public Answer ask(Question question) {
                if (question.path().contains("/77777/")) {
                    throw new IllegalArgumentException("a defect");
                }
                return real.ask(question);
            }
        });
        UUID defect = begin("77777");
        UUID other = begin("99999");
        for (int tries = 0; tries < 6; tries++) {
            assertThatThrownBy(fetching::run)
                    .satisfies(thrown -> assertThat(thrown.getSuppressed())
                            .hasSize(1)
                            .allMatch(one -> one.getMessage().equals("a defect")));
            forward(Duration.ofHours(2));
        }
        assertThat(progress(other).state()).isEqualTo(FetchState.READY);
        assertThat(progress(defect).state()).isEqualTo(FetchState.FAILED);
        assertThat(said(Objects.requireNonNull(progress(defect).problem())))
                .startsWith("The program could not handle the answer.");
    }

    @Test
    void a_kept_answer_that_is_no_longer_good_enough_is_told_anew() throws SQLException {
        begin();
        work();
        try (Connection connection = database.asOwner();
                PreparedStatement spoil = connection.prepareStatement(
                        "update core.official_query set body = '{}' where etag is not null")) {
            assertThat(spoil.executeUpdate()).isEqualTo(1);
        }
        UUID again = begin(source());
        work();
        assertThat(said(Objects.requireNonNull(progress(again).again()).why()))
                .isEqualTo("The answer is not a data set in JSON-stat 2.0.");
        forward(Duration.ofSeconds(16));
        work();
        assertThat(progress(again).state()).isEqualTo(FetchState.READY);
        assertThat(progress(again).unchanged()).isZero();
        assertThat(server.asked()).hasSize(5);
    }

    /** What the table says of these years and contents, whatever was asked. */
    private String answer(List<String> years, String... contents) {
        return server.table()
                .data(Map.of(
                        "Region",
                        List.of("0301", "1103", "4601"),
                        "ContentsCode",
                        List.of(contents),
                        "Kjonn",
                        List.of("0"),
                        "Tid",
                        years));
    }

    private UUID begin() {
        return begin("99999");
    }

    private UUID begin(String table) {
        return begin(source(table));
    }

    private UUID begin(Source source) {
        return beans.getBean(OfficialFetches.class).begin(NATIONAL, source.id()).orElseThrow();
    }

    private Source source() {
        return source("99999");
    }

    private Source source(String table) {
        TableValues values = new TableValues(
                "Årsverk",
                table,
                "Region",
                "Tid",
                "ContentsCode",
                List.of(new Content("Aarsverk", "T03")),
                List.of(new Fixed("Kjonn", "0")),
                null,
                2020);
        return ((SourceOutcome.Done) beans.getBean(OfficialSources.class).add(NATIONAL, values, Repeat.NEVER)).source();
    }

    private void work() {
        for (int i = 0; i < 5; i++) {
            beans.getBean(Fetching.class).run();
        }
    }

    private void forward(Duration duration) {
        beans.getBean(SettableClock.class).forward(duration);
    }

    private Fetch progress(UUID fetch) {
        return beans.getBean(OfficialFetches.class).progress(NATIONAL, fetch);
    }

    private static String said(Text text) {
        return Texts.in(Language.EN).say(text);
    }
}
