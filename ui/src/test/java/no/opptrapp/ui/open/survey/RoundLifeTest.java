package no.opptrapp.ui.open.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The life of a round as a program leads it, from the first to the last step. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundLifeTest {

    private static final String HEADER = Korona.sample().lines().findFirst().orElseThrow() + "\n";
    private static final String WEEK = Korona.API + "/rounds/2020-W48";

    private final OpenDoor door;

    RoundLifeTest(OpenDoor door) {
        this.door = door;
    }

    @BeforeAll
    void begin(Korona korona) {
        korona.begin();
    }

    @Test
    @Order(1)
    void a_survey_is_refused_with_every_member_that_is_wrong() {
        var nothing = door.call("/api/v1/surveys").as(Role.NATIONAL).post("{}");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("\"field\":\"id\"", "\"field\":\"title\"", "\"faultCount\":3");

        var all = door.call("/api/v1/surveys")
                .as(Role.NATIONAL)
                .post("{\"id\":\"Æ\",\"title\":\"\\u0000\",\"questionnaire\":\"ingen\"}");
        assertThat(all.body()).contains("\"faultCount\":3");

        var taken = door.call("/api/v1/surveys")
                .as(Role.NATIONAL)
                .post("{\"id\":\"korona-og-rus-2020\",\"title\":\"x\",\"questionnaire\":\"korona-og-rus\"}");
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("\"field\":\"id\"", "\"value\":\"korona-og-rus-2020\"");

        var unseen = door.call("/api/v1/surveys")
                .as(Role.NATIONAL)
                .post("{\"id\":\"odd\",\"title\":\"rus\\u0000\",\"questionnaire\":\"korona-og-rus\"}");
        assertThat(unseen.statusCode()).as(unseen.body()).isEqualTo(422);
        assertThat(unseen.body()).contains("\"field\":\"title\"");
    }

    @Test
    @Order(2)
    void a_round_is_made_and_its_times_are_changed() {
        var made = door.call(WEEK).as(Role.NATIONAL).put("{\"opensAt\":\"2020-11-23T08:00:00+01:00\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body())
                .contains("\"id\":\"2020-W48\"", "\"status\":\"open\"", "\"opensAt\":\"2020-11-23T07:00:00Z\"")
                .contains("\"closesAt\":null", "\"responseRate\":null", "\"started\":0");

        var timed = door.call(WEEK)
                .as(Role.NATIONAL)
                .header("If-Match", made.headers().firstValue("ETag").orElseThrow())
                .put("{\"opensAt\":\"2020-11-23T08:00:00+01:00\",\"closesAt\":\"2020-11-27T16:00:00+01:00\"}");
        assertThat(timed.statusCode()).as(timed.body()).isEqualTo(200);

        var stale = door.call(WEEK)
                .as(Role.NATIONAL)
                .header("If-Match", made.headers().firstValue("ETag").orElseThrow())
                .put("{}");
        assertThat(stale.statusCode()).isEqualTo(412);

        var listed = door.call(WEEK)
                .as(Role.NATIONAL)
                .header(
                        "If-Match",
                        "W/\"2\", \"7\", " + timed.headers().firstValue("ETag").orElseThrow())
                .put("{\"opensAt\":\"2020-11-23T08:00:00+01:00\",\"closesAt\":\"2020-11-27T16:00:00+01:00\"}");
        assertThat(listed.statusCode()).as(listed.body()).isEqualTo(200);
        var noneStands = door.call(WEEK)
                .as(Role.NATIONAL)
                .header("If-Match", "\"71\", \"72\"")
                .put("{}");
        assertThat(noneStands.statusCode()).isEqualTo(412);

        var unseen = door.call(WEEK).as(Role.NATIONAL).put("{}");
        assertThat(unseen.statusCode()).isEqualTo(428);
        assertThat(unseen.body()).contains("If-Match");
    }

    @Test
    @Order(2)
    void a_misspelt_member_opens_no_round() {
        String week = Korona.API + "/rounds/2020-W51";
        var misspelt = door.call(week).as(Role.NATIONAL).put("{\"opensat\":\"2020-12-14T08:00:00+01:00\"}");

        assertThat(misspelt.statusCode()).as(misspelt.body()).isEqualTo(400);
        assertThat(misspelt.body()).contains("\"field\":\"opensat\"");
        assertThat(door.call(week).as(Role.NATIONAL).get().statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void a_file_without_answers_is_refused_as_one() {
        var empty = door.call(Korona.API + "/answers").as(Role.NATIONAL).postCsv("");
        assertThat(empty.statusCode()).as(empty.body()).isEqualTo(422);
        assertThat(empty.body()).contains("Filen er tom.");

        var header = door.call(Korona.API + "/answers").as(Role.NATIONAL).postCsv(HEADER);
        assertThat(header.statusCode()).as(header.body()).isEqualTo(422);
        assertThat(header.body()).contains("Filen har bare linjen med kolonnenavn, og ingen svar.");
    }

    @Test
    @Order(2)
    void a_planned_round_is_opened_by_a_time_that_has_come() {
        String week = Korona.API + "/rounds/2020-W50";
        var planned = door.call(week).as(Role.NATIONAL).put("{\"opensAt\":\"2020-12-07T08:00:00+01:00\"}");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        assertThat(planned.body()).contains("\"status\":\"planned\"");

        var still = door.call(week)
                .as(Role.NATIONAL)
                .header("If-Match", planned.headers().firstValue("ETag").orElseThrow())
                .put("{\"opensAt\":\"2020-12-08T08:00:00+01:00\"}");
        assertThat(still.body()).contains("\"status\":\"planned\"");
        for (String step : List.of("close", "publish", "reopen")) {
            assertThat(door.call(week + "/" + step).as(Role.NATIONAL).post("").statusCode())
                    .as(step)
                    .isEqualTo(409);
        }

        var open = door.call(week)
                .as(Role.NATIONAL)
                .header("If-Match", still.headers().firstValue("ETag").orElseThrow())
                .put("{\"opensAt\":\"2020-11-30T08:00:00+01:00\",\"closesAt\":\"2020-12-11T16:00:00+01:00\"}");
        assertThat(open.statusCode()).as(open.body()).isEqualTo(200);
        assertThat(open.body())
                .contains("\"status\":\"open\"", "\"opensAt\":\"2020-11-30T07:00:00Z\"", "\"published\":null");
    }

    @Test
    @Order(3)
    void a_step_that_cannot_be_taken_is_refused_with_its_reason_in_the_language_asked_for() {
        var nynorsk = door.call(WEEK + "/publish")
                .as(Role.NATIONAL)
                .header("Accept-Language", "nn")
                .post("");
        assertThat(nynorsk.statusCode()).isEqualTo(409);
        assertThat(nynorsk.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(nynorsk.body()).contains("Runden veke 48, 2020 er open. Lukk runden først, så kan han publiserast.");

        var english = door.call(WEEK)
                .as(Role.NATIONAL)
                .header("If-Match", "*")
                .header("Accept-Language", "en")
                .put("{\"opensAt\":\"2020-12-24T16:00:00Z\"}");
        assertThat(english.statusCode()).isEqualTo(409);
        assertThat(english.body()).contains("The round week 48, 2020 has already opened.");

        var bokmaal = door.call(WEEK + "/reopen")
                .as(Role.NATIONAL)
                .header("Accept-Language", "nb")
                .post("");
        assertThat(bokmaal.body()).contains("Bare en lukket eller publisert runde kan åpnes igjen.");
    }

    @Test
    @Order(2)
    void a_time_no_calendar_has_room_for_is_refused_by_name() {
        var absurd = door.call(WEEK).as(Role.NATIONAL).put("{\"opensAt\":\"+999999999-01-01T00:00:00Z\"}");
        assertThat(absurd.statusCode()).as(absurd.body()).isEqualTo(400);
        assertThat(absurd.body()).contains("\"field\":\"opensAt\"");
    }

    @Test
    @Order(2)
    void times_that_cannot_be_are_refused_by_name() {
        var backwards = door.call(WEEK)
                .as(Role.NATIONAL)
                .put("{\"opensAt\":\"2020-11-27T16:00:00Z\",\"closesAt\":\"2020-11-23T16:00:00Z\"}");
        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(backwards.body()).contains("\"field\":\"closesAt\"");

        var unreadable = door.call(WEEK).as(Role.NATIONAL).put("{\"opensAt\":\"i morgen\"}");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(unreadable.body()).contains("\"field\":\"opensAt\"", "\"value\":\"i morgen\"");
    }

    @Test
    @Order(3)
    void a_faulty_file_is_refused_whole_with_line_column_field_and_value() {
        var refused = take(HEADER + "2020-W48;A1;OL;2020-11-23T10:00;2020-11-23T10:10;9;;;;;;;;;;;;;;;;;;;;\n"
                + "2020-W48;A2;XX;2020-11-23T10:00;2020-11-23T10:10;3;;;;;;;;;;;;;;;;;;;;\n");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"line\":2", "\"column\":6", "\"field\":\"Q_MILJO\"", "\"value\":\"9\"")
                .contains("\"line\":3", "\"field\":\"landsdel\"", "\"value\":\"XX\"", "\"faultCount\":2");
        assertThat(door.call(WEEK).as(Role.NATIONAL).get().body()).contains("\"started\":0");
    }

    @Test
    @Order(4)
    void a_good_file_is_taken_in_once() {
        var first = take(Korona.sample());
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("\"accepted\":1627", "\"duplicates\":0", "\"2020-W13\"", "\"2020-W48\"");

        var again = take(Korona.sample());
        assertThat(again.body()).contains("\"accepted\":0", "\"duplicates\":1627");
        assertThat(door.call(Korona.API + "/rounds?limit=1")
                        .as(Role.MANAGER)
                        .get()
                        .body())
                .contains("\"next\":\"2020-W13\"");
    }

    @Test
    @Order(5)
    void an_open_round_shows_figures_to_nobody() {
        assertThat(figures(Role.NATIONAL).statusCode()).isEqualTo(409);
        assertThat(figures(Role.MANAGER).statusCode()).isEqualTo(409);
        assertThat(published().statusCode()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void a_closed_round_shows_figures_to_the_national_team_alone() {
        assertThat(step("close").body()).contains("\"status\":\"closed\"");

        assertThat(figures(Role.NATIONAL).statusCode()).isEqualTo(200);
        assertThat(figures(Role.MANAGER).statusCode()).isEqualTo(404);
        assertThat(published().statusCode()).isEqualTo(404);
        assertThat(step("close").statusCode()).isEqualTo(409);
    }

    @Test
    @Order(7)
    void a_new_answer_for_a_closed_round_is_a_fault_and_an_old_one_is_not() {
        var late = take(HEADER + "2020-W48;NY1;OL;2020-11-23T10:00;2020-11-23T10:10;3;;;;;;;;;;;;;;;;;;;;\n");
        assertThat(late.statusCode()).as(late.body()).isEqualTo(422);
        assertThat(late.body()).contains("\"line\":2", "\"field\":\"runde\"");
        assertThat(take(Korona.sample()).body()).contains("\"accepted\":0", "\"duplicates\":1627");
    }

    @Test
    @Order(8)
    void a_published_round_shows_figures_to_everybody() {
        assertThat(step("publish").body()).contains("\"status\":\"published\"");

        assertThat(published().statusCode()).isEqualTo(200);
        assertThat(figures(Role.MANAGER).statusCode()).isEqualTo(200);
        assertThat(door.call("/api/v1/observations?indicator=P02&period=2020-W48&level=country")
                        .as(Role.MANAGER)
                        .get()
                        .body())
                .contains("\"indicator\":\"P02\"", "\"area\":\"NO\"", "\"base\":", "\"display\":\"");
    }

    @Test
    @Order(9)
    void a_reopened_round_keeps_what_was_published() {
        assertThat(step("reopen").body()).contains("\"status\":\"open\"");

        assertThat(published().statusCode()).isEqualTo(200);
        var more = take(HEADER + "2020-W48;NY2;OL;2020-11-23T10:00;2020-11-23T10:10;3;;;;;;;;;;;;;;;;;;;;\n");
        assertThat(more.statusCode()).as(more.body()).isEqualTo(200);
        assertThat(door.call(WEEK).as(Role.NATIONAL).get().body())
                .contains(
                        "\"started\":94,\"completed\":88",
                        "\"published\":{\"version\":1,\"at\":\"2020-12-01T11:00:00Z\",\"started\":93,\"completed\":87}")
                .contains("\"correctionWaits\":false");
        assertThat(door.call(Korona.API + "/rounds/2020-W48/report.html?lang=en")
                        .as(Role.NATIONAL)
                        .get()
                        .body())
                .contains("93 respondents started the survey in week 48, and 87 completed it.");
    }

    @Test
    @Order(10)
    void a_correction_of_one_answer_waits_and_says_of_what_it_would_tell() {
        take(HEADER + "2020-W48;NY2;OL;2020-11-23T10:00;2020-11-23T10:10;3;;;;;;;;;;;;;;;;;;;;\n");
        var closed = step("close");
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(closed.body()).contains("\"remarks\":[\"Indikatorene har fortsatt verdiene");

        var waiting = step("publish");
        assertThat(waiting.statusCode()).isEqualTo(409);
        for (Role role : List.of(Role.NATIONAL, Role.MANAGER)) {
            assertThat(door.call(WEEK).as(role).get().body())
                    .contains(
                            "\"status\":\"closed\"",
                            "\"correctionWaits\":true",
                            "\"published\":{\"version\":1,\"at\":");
        }
        assertThat(waiting.body())
                .contains("må vente på en redaktør", "\"field\":\"Q_MILJO\"", "\"value\":\"NO\"", "\"value\":\"OL\"")
                .contains("\"faultCount\":2");
        assertThat(published().statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> take(String csv) {
        return door.call(Korona.API + "/answers").as(Role.NATIONAL).postCsv(csv);
    }

    private HttpResponse<String> step(String step) {
        return door.call(WEEK + "/" + step).as(Role.NATIONAL).post("");
    }

    private HttpResponse<String> figures(Role role) {
        return door.call(WEEK + "/figures.csv").as(role).get();
    }

    private HttpResponse<String> published() {
        return door.call(Korona.PUBLISHED + "/rounds/2020-W48/figures.csv").get();
    }
}
