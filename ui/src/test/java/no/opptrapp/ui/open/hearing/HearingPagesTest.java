package no.opptrapp.ui.open.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.planning.goal.GoalChange;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.planning.hearing.Hearing;
import no.opptrapp.planning.hearing.HearingComment;
import no.opptrapp.planning.hearing.HearingDraft;
import no.opptrapp.planning.hearing.HearingOutcome;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class HearingPagesTest {

    private static final Actor JOB = Actor.job("test");

    private final OpenDoor door;
    private final HearingService hearings;
    private final OwnGoals goals;

    HearingPagesTest(OpenDoor door, HearingService hearings, OwnGoals goals) {
        this.door = door;
        this.hearings = hearings;
        this.goals = goals;
    }

    @Test
    void a_comment_is_sent_without_a_script_and_its_answer_stands_there_when_it_is_closed() {
        Hearing hearing = sent("Plan for <Bergen>");
        String address = address(hearing);
        HttpResponse<String> page = door.call(address).get();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Plan for &lt;Bergen&gt;", "Alle får svar samme uke", "method=\"post\"", "Send kommentaren")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");

        HttpResponse<String> sent =
                post(address + "?lang=nn", "line", "2", "who", "Brukarrådet", "words", "<b>Bra</b> https://x.no");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String back = sent.headers().firstValue("Location").orElseThrow();
        assertThat(door.call(back).get().body()).contains("Takk, kommentaren er send.");

        HearingComment comment = hearings.get(JOB, hearing.id()).comments().getFirst();
        hearings.answer(JOB, comment.id(), comment.version(), HearingComment.State.ANSWERED, "Takk for innspillet.");
        assertThat(door.call(address).get().body()).doesNotContain("Takk for innspillet.");
        hearings.close(JOB, hearing.id());
        assertThat(door.call(address).get().body())
                .contains("Takk for innspillet.", "Brukarrådet", "&lt;b&gt;Bra&lt;/b&gt; https://x.no")
                .doesNotContain("<form", "href=\"https://x.no");
        assertThat(post(address, "words", "For sent").statusCode()).isEqualTo(409);
    }

    @Test
    void what_must_be_mended_is_said_beside_the_field_and_nothing_written_is_lost() {
        String address = address(sent("Rett opp"));
        HttpResponse<String> refused = post(address, "line", "77", "who", "Meg", "words", " ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Skriv kommentaren din.", "Velg en del av planen", "value=\"Meg\"", "id=\"words-fault\"");
    }

    @Test
    void no_other_site_and_no_program_that_fills_in_everything_can_comment() {
        Hearing hearing = sent("Bare her");
        String address = address(hearing);
        assertThat(door.call(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "cross-site")
                        .send("POST", "words=Fremmed")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(address, "words", "Kjøp nå", "website", "http://spam.example")
                        .statusCode())
                .isEqualTo(303);
        assertThat(post(address, "words", "x".repeat(100_001)).statusCode()).isEqualTo(413);
        assertThat(hearings.get(JOB, hearing.id()).comments()).isEmpty();
    }

    @Test
    void a_link_that_is_not_right_leads_nowhere() {
        sent("Finnes");
        assertThat(door.call("/p/hearing/gjettet").get().statusCode()).isEqualTo(404);
        assertThat(post("/p/hearing/gjettet", "words", "Hei").statusCode()).isEqualTo(404);
        assertThat(door.call("/p/hearing/gjettet").as(Role.NATIONAL).get().statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> post(String address, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return door.call(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", form.toString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String address(Hearing hearing) {
        return "/p/hearing/" + hearings.token(JOB, hearing.id());
    }

    private Hearing sent(String title) {
        GoalChange change = goals.make(JOB, "4601", GoalDraft.of("Alle får svar samme uke", "TILGANG"));
        assertThat(change).isInstanceOf(GoalChange.Done.class);
        HearingOutcome outcome = hearings.send(
                JOB,
                new HearingDraft(
                        "4601",
                        title,
                        "Si hva du mener.",
                        LocalDate.of(2020, 12, 20),
                        Set.of(((GoalChange.Done) change).goal().id())));
        assertThat(outcome).isInstanceOf(HearingOutcome.Sent.class);
        return ((HearingOutcome.Sent) outcome).hearing();
    }
}
