package no.opptrapp.ui.open.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CalendarTest {

    private static final String PATH = "/api/v1/areas/4601/calendar.ics";
    private static final String GROUP = """
            {"title": "Samtalegruppe, med pårørende", "area": "4601", "planArea": "PARORENDE", "targetGroup": "nextOfKin",
             "startsOn": "2020-02-01", "endsOn": "2021-12-15", "status": "underWay"}""";

    private final OpenDoor door;

    CalendarTest(OpenDoor door) {
        this.door = door;
    }

    @Test
    void a_calendar_program_reads_this_year_and_the_next_and_sees_whether_anything_changed() throws Exception {
        HttpResponse<String> made =
                door.call("/api/v1/measures").as(Role.MANAGER).post(GROUP);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);

        HttpResponse<String> answer =
                door.call(PATH + "?lang=nn").as(Role.MANAGER).get();
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Language")).contains("nn");
        assertThat(summaries(answer))
                .contains(
                        "Tiltak startar: Samtalegruppe, med pårørende",
                        "Tiltak skal vere ferdig: Samtalegruppe, med pårørende",
                        "Tal skal godkjennast: Tala for 2019 skal vere godkjende",
                        "Tal skal godkjennast: Tala for 2020 skal vere godkjende");
        assertThat(summaries(
                        door.call(PATH + "?year=2021&lang=nn").as(Role.MANAGER).get()))
                .contains("Tiltak skal vere ferdig: Samtalegruppe, med pårørende")
                .doesNotContain("Tiltak startar: Samtalegruppe, med pårørende");

        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(door.call(PATH + "?lang=nn")
                        .as(Role.MANAGER)
                        .header("If-None-Match", tag)
                        .get()
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void is_for_those_whose_area_it_is() {
        assertThat(door.call(PATH).get().statusCode()).isEqualTo(401);
        assertThat(door.call(PATH).as(Role.OWNER).get().statusCode()).isEqualTo(403);
        assertThat(door.call(PATH.replace("4601", "0301"))
                        .as(Role.MANAGER)
                        .get()
                        .statusCode())
                .isEqualTo(404);
        assertThat(door.call(PATH + "?year=1066").as(Role.MANAGER).get().statusCode())
                .isEqualTo(400);
    }

    private static List<String> summaries(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new CalendarBuilder()
                .build(new StringReader(answer.body())).<VEvent>getComponents().stream()
                        .map(event -> event.getSummary().getValue())
                        .toList();
    }
}
