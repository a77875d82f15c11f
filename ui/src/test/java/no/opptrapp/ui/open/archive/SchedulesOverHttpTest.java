package no.opptrapp.ui.open.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.reports.schedule.Scheduling;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SchedulesOverHttpTest {

    private static final String SCHEDULES = "/api/v1/reports/schedules";
    private static final String BERGEN =
            "{\"kind\": \"municipality\", \"area\": \"4601\", \"every\": \"year\", \"lang\": \"nb\"}";

    private final OpenDoor door;
    private final Scheduling scheduling;
    private final SettableClock clock;

    SchedulesOverHttpTest(OpenDoor door, Scheduling scheduling, SettableClock clock) {
        this.door = door;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    @Test
    void a_schedule_is_made_changed_paused_run_and_removed() {
        HttpResponse<String> made = door.call(SCHEDULES).as(Role.MANAGER).post(BERGEN);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("\"on\":\"01-15\"", "\"nextOn\":\"2021-01-15\"", "\"last\":null");
        assertThat(made.headers().firstValue("ETag")).hasValue("\"1\"");
        String schedule = made.headers().firstValue("Location").orElseThrow();
        assertThat(door.call(schedule).as(Role.COORDINATOR).get().statusCode()).isEqualTo(200);

        String tertial = "{\"kind\": \"municipality\", \"area\": \"4601\", \"every\": \"tertial\", \"daysAfter\": 10}";
        assertThat(door.call(schedule).as(Role.MANAGER).put(tertial).statusCode())
                .isEqualTo(428);
        HttpResponse<String> changed =
                door.call(schedule).as(Role.MANAGER).header("If-Match", "\"1\"").put(tertial);
        assertThat(changed.body()).contains("\"every\":\"tertial\"", "\"on\":null", "\"nextOn\":\"2021-01-10\"");
        assertThat(door.call(schedule)
                        .as(Role.MANAGER)
                        .header("If-Match", "\"1\"")
                        .put(BERGEN)
                        .statusCode())
                .isEqualTo(412);
        assertThat(door.call(schedule + "/pause").as(Role.MANAGER).post("").body())
                .contains("\"paused\":true", "\"nextOn\":null");
        assertThat(door.call(schedule + "/resume").as(Role.MANAGER).post("").body())
                .contains("\"paused\":false");

        clock.set(Instant.parse("2021-01-11T09:00:00Z"));
        assertThat(scheduling.run(Actor.job("test"))).isEqualTo(1);
        assertThat(door.call(schedule).as(Role.MANAGER).get().body())
                .contains("\"occasion\":\"2020-T3\"", "\"period\":\"2020\"", "\"waiting\":1");
        assertThat(door.call(schedule).as(Role.MANAGER).send("DELETE", "").statusCode())
                .isEqualTo(204);
        assertThat(door.call(schedule).as(Role.MANAGER).get().statusCode()).isEqualTo(404);
        assertThat(door.call(SCHEDULES).as(Role.MANAGER).get().body()).contains("\"items\":[]");
    }

    @Test
    void the_form_of_norwegian_is_chosen_and_taken_back() {
        String address = "/api/v1/areas/4601/language";
        assertThat(door.call(address).as(Role.MANAGER).get().body())
                .contains("\"form\":null", "\"usual\":\"nn\"", "\"version\":0");
        HttpResponse<String> chosen = door.call(address).as(Role.MANAGER).put("{\"form\": \"nb\"}");
        assertThat(chosen.body()).contains("\"form\":\"nb\"", "\"usual\":\"nb\"");
        assertThat(chosen.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(door.call(address)
                        .as(Role.MANAGER)
                        .header("If-Match", "\"0\"")
                        .put("{\"form\": \"nn\"}")
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> english = door.call(address).as(Role.MANAGER).put("{\"form\": \"en\"}");
        assertThat(english.statusCode()).isEqualTo(400);
        assertThat(english.body()).contains("\"field\":\"form\"");
        assertThat(door.call(address).as(Role.MANAGER).put("{\"form\": null}").body())
                .contains("\"usual\":\"nn\"");
        assertThat(door.call("/api/v1/areas/0301/language")
                        .as(Role.MANAGER)
                        .get()
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_made_is_told_by_field_and_what_is_not_ones_own_is_not_there() {
        HttpResponse<String> days = door.call(SCHEDULES)
                .as(Role.MANAGER)
                .post("{\"kind\": \"municipality\", \"area\": \"4601\", \"every\": \"tertial\", \"daysAfter\": 99}");
        assertThat(days.statusCode()).isEqualTo(422);
        assertThat(days.body()).contains("\"field\":\"daysAfter\"", "\"value\":\"99\"");
        HttpResponse<String> day = door.call(SCHEDULES)
                .as(Role.MANAGER)
                .post("{\"kind\": \"municipality\", \"area\": \"4601\", \"every\": \"year\", \"on\": \"02-30\"}");
        assertThat(day.statusCode()).isEqualTo(400);
        assertThat(day.body()).contains("\"field\":\"on\"");
        assertThat(door.call(SCHEDULES)
                        .as(Role.MANAGER)
                        .post(BERGEN.replace("4601", "0301"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(door.call(SCHEDULES).as(Role.OWNER).post(BERGEN).statusCode())
                .isEqualTo(403);
        assertThat(door.call(SCHEDULES).get().statusCode()).isEqualTo(401);
    }
}
