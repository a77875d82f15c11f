package no.opptrapp.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.survey.design.Questionnaires;

/** The sample series, brought in through the door as a program would. */
@Singleton
public class Korona {

    public static final String SURVEY = "korona-og-rus-2020";
    public static final String API = "/api/v1/surveys/" + SURVEY;
    public static final String PUBLISHED = "/api/v1/published/surveys/" + SURVEY;

    /** A need as somebody writes it down in Bergen. */
    public static final String NEED = """
            {"area": "4601", "title": "Flere trygge møteplasser", "planArea": "BRUKER", "targetGroup": "users",
             "horizonYear": 2030, "planIds": [],
             "evidence": {"kind": "meeting", "date": "2020-11-03", "participants": ["users", "nextOfKin"],
                          "summary": "Brukere savner steder å være på kveldstid.", "citation": "Referat 3/2020"}}""";

    /** All rounds of the sample, in order. */
    public static final List<String> ROUNDS = List.of(
            "2020-W13",
            "2020-W14",
            "2020-W15",
            "2020-W16",
            "2020-W17",
            "2020-W18",
            "2020-W20",
            "2020-W22",
            "2020-W24",
            "2020-W26",
            "2020-W28",
            "2020-W30",
            "2020-W33",
            "2020-W35",
            "2020-W37",
            "2020-W39",
            "2020-W42",
            "2020-W46",
            "2020-W48");

    private final OpenDoor door;
    private final Questionnaires questionnaires;

    Korona(OpenDoor door, Questionnaires questionnaires) {
        this.door = door;
        this.questionnaires = questionnaires;
    }

    /** Makes the survey, with no rounds yet. */
    public void begin() {
        questionnaires.loadShipped(Actor.job("test"));
        var made = door.call("/api/v1/surveys")
                .as(Role.NATIONAL)
                .post("{\"id\":\"" + SURVEY
                        + "\",\"title\":\"Korona og rus 2020\",\"questionnaire\":\"korona-og-rus\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    }

    /** Brings in the whole sample; all its rounds are open after that. */
    public void answer() {
        var taken = door.call(API + "/answers").as(Role.NATIONAL).postCsv(sample());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    }

    /** Makes the survey, brings in the sample, closes and publishes every round. */
    public void publishAll() {
        begin();
        answer();
        for (String round : ROUNDS) {
            step(round, "close");
            step(round, "publish");
        }
    }

    /** Takes a step with a round: {@code close}, {@code publish} or {@code reopen}. */
    public void step(String round, String step) {
        var taken = door.call(API + "/rounds/" + round + "/" + step)
                .as(Role.NATIONAL)
                .post("");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    }

    public static String sample() {
        return resource("korona-og-rus-2020.csv");
    }

    public static String resource(String name) {
        try (var in = Korona.class.getResourceAsStream("/no/opptrapp/ui/open/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
