package no.opptrapp.core.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.People;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.core.official.SourceDefinition.Content;
import no.opptrapp.core.official.SourceDefinition.Fixed;
import no.opptrapp.core.official.SourceDefinition.TableValues;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table from the first question to values that wait for approval, against a server that does wrong now and then. */
class FetchingTest {

    private static final Actor NATIONAL = People.national();
    private static final Instant START = Instant.parse("2024-05-02T10:00:00Z");

    private final StatisticsServer server = new StatisticsServer();
    private final TestDatabase database = TestDatabase.create();
    private ApplicationContext beans = start();

    private ApplicationContext start() {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("opptrapp.statistics.tables", server.address());
        ApplicationContext context = ApplicationContext.run(properties, "test");
        context.getBean(SettableClock.class).set(START);
        return context;
    }

    @BeforeEach
    void values() {
        server.table()
                .put("0301", "Aarsverk", "2022", 700.5)
                .put("0301", "Aarsverk", "2023", 710.25)
                .put("1103", "Aarsverk", "2022", 150)
                .without("1103", "Aarsverk", "2023", ":")
                .put("4601", "Aarsverk", "2023", 480)
                .put("2111", "Aarsverk", "2023", 3);
    }

    @AfterEach
    void close() {
        beans.close();
        database.close();
        server.close();
    }

    @Test
    void a_table_is_fetched_shown_and_taken_in_as_a_file_of_its_values() {
        UUID fetch = begin(source());
        work();

        FetchSheet sheet = sheet(fetch);
        assertThat(sheet.fetch().state()).isEqualTo(FetchState.READY);
        ValueDifferences found = Objects.requireNonNull(sheet.values());
        assertThat(found.label()).isEqualTo("99999: Årsverk");
        assertThat(found.differences())
                .extracting(one -> one.key().area() + " " + one.key().period().key() + " " + one.kind())
                .containsExactly("0301 2022 NEW", "1103 2022 NEW", "0301 2023 NEW", "1103 2023 NEW", "4601 2023 NEW");
        assertThat(found.other()).containsExactly(Map.entry("2111", "Navn 2111"));
        assertThat(observed()).as("nothing is taken in before a person says so").isEmpty();

        TakeOutcome.Taken taken = (TakeOutcome.Taken) fetches().take(NATIONAL, fetch);
        assertThat(taken.values()).isEqualTo(5);
        assertThat(observed())
                .extracting(one -> one.key().area() + " " + one.key().borders().year() + " "
                        + one.finding().value() + " " + one.finding().status() + " " + one.approved())
                .containsExactly(
                        "0301 2020 700.5 REPORTED false",
                        "1103 2020 150.0 REPORTED false",
                        "0301 2020 710.25 REPORTED false",
                        "1103 2020 null HIDDEN false",
                        "4601 2020 480.0 REPORTED false");
        Fetch settled = fetches().progress(NATIONAL, fetch);
        assertThat(settled.state()).isEqualTo(FetchState.TAKEN);
        assertThat(settled.importId()).isEqualTo(taken.importId());
        assertThat(fetches().take(NATIONAL, fetch)).isEqualTo(new TakeOutcome.Settled(FetchState.TAKEN));

        beans.getBean(Imports.class).undo(NATIONAL, taken.importId());
        assertThat(observed()).allMatch(one -> one.finding().status() == Status.MISSING);
    }

    @Test
    void the_next_time_only_what_changed_is_told_and_what_is_gone_is_withdrawn() {
        Source source = source();
        UUID first = begin(source);
        work();
        fetches().take(NATIONAL, first);

        UUID same = begin(source);
        work();
        Fetch unchanged = fetches().progress(NATIONAL, same);
        assertThat(unchanged.state()).isEqualTo(FetchState.SAME);
        assertThat(unchanged.unchanged())
                .as("the service did not send the values again")
                .isEqualTo(1);

        server.table().put("0301", "Aarsverk", "2023", 711).without("1103", "Aarsverk", "2022", "..");
        UUID third = begin(source);
        work();
        ValueDifferences found = Objects.requireNonNull(sheet(third).values());
        assertThat(found.differences())
                .extracting(one -> one.key().area() + " " + one.kind())
                .containsExactly("1103 WITHDRAWN", "0301 CHANGED");
        assertThat(found.same()).isEqualTo(3);
        assertThat(fetches().refuse(NATIONAL, third)).isTrue();
        assertThat(fetches().progress(NATIONAL, third).state()).isEqualTo(FetchState.REFUSED);
        assertThat(observed()).hasSize(5);
    }

    @Test
    void waits_as_long_as_the_service_wants() {
        server.next(StatisticsServer.status(503, "120"));
        UUID fetch = begin(source());
        work();
        forward(Duration.ofSeconds(119));
        work();
        assertThat(server.asked()).hasSize(1);
        forward(Duration.ofSeconds(2));
        work();
        assertThat(fetches().progress(NATIONAL, fetch).state()).isEqualTo(FetchState.READY);
    }

    @Test
    void whoever_is_killed_goes_on_where_it_was() {
        server.table().areas(areas());
        server.next(server.properly(), server.properly(), StatisticsServer.cut());
        UUID fetch = begin(source());
        work();
        assertThat(fetches().progress(NATIONAL, fetch).answered()).isEqualTo(2);
        beans.close();
        beans = start();
        forward(Duration.ofMinutes(2));
        work();

        assertThat(fetches().progress(NATIONAL, fetch).state()).isEqualTo(FetchState.READY);
        assertThat(server.asked())
                .as("the description, one part, and the other part twice")
                .hasSize(4);
        assertThat(Set.copyOf(server.asked())).hasSize(3);
    }

    @Test
    void half_an_answer_changes_nothing_and_fails_in_the_end_with_the_reason() {
        String half = """
                {"version":"2.0","class":"dataset","id":["Region","ContentsCode","Tid"],"size":[3,1,2],"dimension":{
                "Region":{"category":{"index":["0301","1103","4601"]}},"ContentsCode":{"category":{"index":["Aarsverk"]}},
                "Tid":{"category":{"index":["2022","2023"]}}},"value":[1]}""";
        server.next(server.properly(), StatisticsServer.cut());
        for (int i = 0; i < 5; i++) {
            server.next(StatisticsServer.body("application/json", half));
        }
        UUID fetch = begin(source());
        for (int i = 0; i < 7; i++) {
            work();
            forward(Duration.ofHours(2));
        }

        Fetch failed = fetches().progress(NATIONAL, fetch);
        assertThat(failed.state()).isEqualTo(FetchState.FAILED);
        assertThat(Texts.in(Language.EN).say(Objects.requireNonNull(failed.problem())))
                .isEqualTo("The answer has 1 values, but should have 6.");
        assertThat(server.asked()).hasSize(7);
        assertThat(observed()).isEmpty();
    }

    @Test
    void asks_in_pieces_below_what_the_service_bears_and_halves_them_when_it_bears_less() {
        server.table().areas(areas());
        server.bears(300);
        UUID fetch = begin(source());
        for (int i = 0; i < 5; i++) {
            work();
            forward(Duration.ofMinutes(2));
        }

        assertThat(fetches().progress(NATIONAL, fetch).state()).isEqualTo(FetchState.READY);
        List<String> data = server.asked().stream()
                .filter(path -> path.contains("/data"))
                .map(StatisticsServer::decoded)
                .toList();
        assertThat(data).hasSizeGreaterThan(3).allMatch(path -> path.length() < 2000);
        assertThat(data.getLast()).contains("valueCodes[Tid]=2022,2023", "valueCodes[Kjonn]=0");
    }

    @Test
    void never_asks_more_often_in_a_minute_than_the_service_bears() {
        server.table().areas(areas());
        server.bears(20);
        begin(source());
        for (int i = 0; i < 10; i++) {
            beans.getBean(Fetching.class).run();
        }
        assertThat(server.asked()).hasSize(30);
        forward(Duration.ofSeconds(59));
        beans.getBean(Fetching.class).run();
        assertThat(server.asked()).hasSize(30);
        forward(Duration.ofSeconds(2));
        beans.getBean(Fetching.class).run();
        assertThat(server.asked()).hasSize(40);
    }

    @Test
    void a_source_that_does_not_fit_its_table_fails_at_once_and_says_what_the_table_has() {
        UUID fetch = begin(add(table("Tid", "Omrade", List.of())));
        work();
        assertThat(problem(fetch))
                .isEqualTo(
                        "The table has no dimension with the code “Omrade”. It has: Region, ContentsCode, Kjonn, Tid.");
        UUID other = begin(add(table("Tid", "Region", List.of(new Fixed("Kjonn", "7")))));
        work();
        assertThat(problem(other)).isEqualTo("The dimension “Kjonn” does not have the code “7”.");
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void is_fetched_by_itself_when_its_day_has_come_and_replaces_what_nobody_decided_on() {
        Source source = sources().repeat(NATIONAL, source().id(), 1, Repeat.WEEKLY);
        work();
        assertThat(fetches().newest(NATIONAL, source.id())).isEmpty();
        forward(Duration.ofDays(7));
        work();
        forward(Duration.ofDays(7));
        work();

        assertThat(fetches().newest(NATIONAL, source.id()))
                .extracting(Fetch::state)
                .containsExactly(FetchState.READY, FetchState.REPLACED);
        assertThat(sources().get(NATIONAL, source.id()).nextAt()).isEqualTo(START.plus(Duration.ofDays(21)));
    }

    @Test
    void one_value_that_cannot_be_keeps_all_of_them_out_and_it_waits_on() {
        server.table().put("0301", "Aarsverk", "2022", -1);
        UUID fetch = begin(source());
        work();

        TakeOutcome.Refused refused = (TakeOutcome.Refused) fetches().take(NATIONAL, fetch);
        assertThat(refused.faultCount()).isEqualTo(1);
        assertThat(refused.faults())
                .extracting(one -> Objects.requireNonNull(one.value()).key())
                .as("named by what it is of")
                .extracting(key -> key.area() + " " + key.period().key() + " " + key.indicator())
                .containsExactly("0301 2022 T03");
        assertThat(observed()).isEmpty();
        assertThat(fetches().progress(NATIONAL, fetch).state()).isEqualTo(FetchState.READY);
    }

    @Test
    void a_value_of_an_approved_year_is_left_aside_and_the_others_are_taken_in() {
        Source source = source();
        UUID first = begin(source);
        work();
        fetches().take(NATIONAL, first);
        beans.getBean(Approvals.class).approve(NATIONAL, List.of(new AreaYear("0301", 2023)));
        server.table().put("0301", "Aarsverk", "2023", 1).put("4601", "Aarsverk", "2023", 490);
        UUID second = begin(source);
        work();
        ValueDifferences found = Objects.requireNonNull(sheet(second).values());
        assertThat(found.locked())
                .extracting(one -> one.key().area() + " " + one.key().period().key())
                .containsExactly("0301 2023");
        assertThat(found.taken()).extracting(one -> one.key().area()).containsExactly("4601");

        TakeOutcome.Taken taken = (TakeOutcome.Taken) fetches().take(NATIONAL, second);
        assertThat(taken.values()).isEqualTo(1);
        assertThat(taken.locked()).isEqualTo(found.locked());
        assertThat(observed())
                .filteredOn(one -> one.finding().value() != null)
                .extracting(one -> one.finding().value())
                .contains(710.25, 490.0)
                .doesNotContain(1.0);

        UUID third = begin(source);
        work();
        assertThat(fetches().progress(NATIONAL, third).state())
                .as("somebody is to see it")
                .isEqualTo(FetchState.READY);
        assertThat(fetches().take(NATIONAL, third)).isEqualTo(new TakeOutcome.Same());
        assertThat(fetches().refuse(NATIONAL, third)).isTrue();
    }

    @Test
    void only_the_national_team_may() {
        Source source = source();
        assertThatThrownBy(() -> fetches().begin(People.coordinator("46"), source.id()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> sources().all(People.manager("4601"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fetches().take(People.owner(), UUID.randomUUID()))
                .isInstanceOf(Forbidden.class);
    }

    private Source source() {
        return add(table("Tid", "Region", List.of(new Fixed("Kjonn", "0"))));
    }

    private static TableValues table(String time, String area, List<Fixed> fixed) {
        return new TableValues(
                "Årsverk",
                "99999",
                area,
                time,
                "ContentsCode",
                List.of(new Content("Aarsverk", "T03")),
                fixed,
                null,
                2020);
    }

    private Source add(TableValues table) {
        return ((SourceOutcome.Done) sources().add(NATIONAL, table, Repeat.NEVER)).source();
    }

    /** All municipalities on the borders of 2020. */
    private List<String> areas() {
        return new ArrayList<>(beans.getBean(Areas.class).register().municipalities(Borders.B2020).stream()
                .map(one -> one.code())
                .toList());
    }

    private UUID begin(Source source) {
        return fetches().begin(NATIONAL, source.id()).orElseThrow();
    }

    /** Works until there is nothing to do at this moment. */
    private void work() {
        for (int i = 0; i < 5; i++) {
            beans.getBean(Fetching.class).run();
        }
    }

    private void workOnce() {
        beans.getBean(Fetching.class).run();
    }

    private void forward(Duration duration) {
        beans.getBean(SettableClock.class).forward(duration);
    }

    private FetchSheet sheet(UUID fetch) {
        return fetches().get(NATIONAL, fetch);
    }

    private String problem(UUID fetch) {
        return Texts.in(Language.EN)
                .say(Objects.requireNonNull(fetches().progress(NATIONAL, fetch).problem()));
    }

    private List<Observation> observed() {
        return beans.getBean(ObservationService.class)
                .find(NATIONAL, ObservationQuery.all().ofIndicator("T03"), Optional.empty(), 100)
                .items();
    }

    private OfficialFetches fetches() {
        return beans.getBean(OfficialFetches.class);
    }

    private OfficialSources sources() {
        return beans.getBean(OfficialSources.class);
    }
}
