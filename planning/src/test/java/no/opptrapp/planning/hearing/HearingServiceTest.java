package no.opptrapp.planning.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.calendar.EntryKind;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.SampleNeeds;
import org.junit.jupiter.api.Test;

class HearingServiceTest extends BergenOnHearing {

    private final HearingFiles files;
    private final PlanningYear years;
    private final Audit audit;

    HearingServiceTest(ApplicationContext beans, HearingFiles files, PlanningYear years, Audit audit) {
        super(beans);
        this.files = files;
        this.years = years;
        this.audit = audit;
    }

    @Test
    void shows_titles_of_what_was_chosen_as_they_stood_and_nothing_else() {
        UUID goal = goal("Ingen venter over en uke");
        UUID need = need("Ingen å snakke med om natten");
        UUID measure = measure("Nattelefon", MeasureStatus.PLANNED);
        UUID idea = measure("Bare en tanke", MeasureStatus.IDEA);
        UUID hidden = measure("Skal ikke vises", MeasureStatus.PLANNED);
        assertThat(hearings.preview(BERGEN, "4601"))
                .extracting(HearingLine::source)
                .contains(goal, need, measure, hidden)
                .doesNotContain(idea);

        Hearing hearing = sent(Set.of(goal, need, measure));
        goals.change(BERGEN, goal, 1, GoalDraft.of("Noe helt annet", "TILGANG"));

        HearingSheet seen = open.get(People.READER, hearings.token(BERGEN, hearing.id()));
        assertThat(seen.lines())
                .extracting(line -> line.kind() + " " + line.title().nb())
                .containsExactly(
                        "PLAN_AREA Tilgjengelig, variert og helhetlig tjenesteapparat",
                        "GOAL Ingen venter over en uke",
                        "NEED Ingen å snakke med om natten",
                        "MEASURE Nattelefon");
        assertThat(seen.lines().getFirst().title().nn()).startsWith("Tilgjengeleg");
        assertThat(seen.hearing().areaName().nb()).isEqualTo("Bergen");
        assertThat(seen.open()).isTrue();
        assertThat(seen.toString()).doesNotContain("Kari", "250000", "hemmelig", hearings.token(BERGEN, hearing.id()));
    }

    @Test
    void is_a_matter_of_those_whose_plan_it_is() {
        Hearing hearing = sent(Set.of(goal("Vårt")));
        assertThat(hearings.all(People.coordinator("46")))
                .extracting(listed -> listed.hearing().id())
                .contains(hearing.id());
        assertThat(hearings.all(OSLO))
                .extracting(listed -> listed.hearing().id())
                .doesNotContain(hearing.id());
        assertThatThrownBy(() -> hearings.get(OSLO, hearing.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> hearings.token(OSLO, hearing.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> hearings.close(OSLO, hearing.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> hearings.preview(OSLO, "4601")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> hearings.send(OSLO, draft("4601", Set.of()))).isInstanceOf(NotInScope.class);
    }

    @Test
    void has_another_link_when_the_first_came_to_somebody_it_should_not() {
        Hearing hearing = sent(Set.of(goal("Lekket")));
        String leaked = hearings.token(BERGEN, hearing.id());
        assertThatThrownBy(() -> hearings.replaceLink(OSLO, hearing.id())).isInstanceOf(NotInScope.class);
        hearings.replaceLink(BERGEN, hearing.id());

        assertThatThrownBy(() -> open.get(People.READER, leaked)).isInstanceOf(NotInScope.class);
        assertThat(open.get(People.READER, hearings.token(BERGEN, hearing.id()))
                        .hearing()
                        .id())
                .isEqualTo(hearing.id());
    }

    @Test
    void says_what_must_be_mended_before_it_is_sent() {
        assertThat(hearings.send(BERGEN, new HearingDraft("4601", " ", "x".repeat(5001), LAST.minusYears(1), Set.of())))
                .isInstanceOfSatisfying(
                        HearingOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(HearingFault::field)
                                .containsExactly("title", "introduction", "lastDay", "sources"));
    }

    @Test
    void its_last_day_stands_in_the_planning_year_and_is_done_when_every_comment_is_dealt_with() {
        Hearing hearing = sent(Set.of(goal("I årshjulet")));
        comment(token(hearing), null, "Svar på meg");
        clock.set(Instant.parse("2020-12-16T12:00:00Z"));
        CalendarEntry entry = entry(BERGEN, "4601", hearing).orElseThrow();
        assertThat(entry.day()).isEqualTo(LAST);
        assertThat(entry.isLate(LocalDate.of(2020, 12, 16))).isTrue();
        answer(comments(token(hearing)).getFirst(), HearingComment.State.ANSWERED, "Takk");
        assertThat(entry(BERGEN, "4601", hearing).orElseThrow().done()).isTrue();
        assertThat(entry(OSLO, "0301", hearing)).isEmpty();
    }

    @Test
    void says_in_lists_and_in_the_planning_year_that_what_it_shows_is_made_up() {
        UUID madeUp =
                SampleNeeds.write(needs, Actor.demonstration("4601", Language.NB), "4601", "Oppdiktet i høringen", 30);
        Hearing shown = sent(Set.of(madeUp));
        Hearing real = sent(Set.of(goal("Ikke oppdiktet")));
        assertThat(hearings.all(BERGEN))
                .filteredOn(ListedHearing::madeUp)
                .extracting(listed -> listed.hearing().id())
                .contains(shown.id())
                .doesNotContain(real.id());
        assertThat(entry(BERGEN, "4601", shown).orElseThrow().madeUp()).isTrue();
        assertThat(entry(BERGEN, "4601", real).orElseThrow().madeUp()).isFalse();
    }

    @Test
    void those_outside_see_answered_comments_once_it_is_closed() {
        Hearing hearing = sent(Set.of(goal("Svar på dette")));
        String token = token(hearing);
        comment(token, null, "Den første");
        comment(token, null, "Den andre");
        comment(token, null, "Søppel");
        List<HearingComment> all = comments(token);
        answer(all.get(0), HearingComment.State.ANSWERED, "Takk, det gjør vi.");
        answer(all.get(1), HearingComment.State.DRAFTED, "Kanskje");
        answer(all.get(2), HearingComment.State.LEFT_OUT, "");

        assertThat(open.get(People.READER, token).comments()).isEmpty();
        hearings.close(BERGEN, hearing.id());
        assertThat(open.get(People.READER, token).comments())
                .singleElement()
                .satisfies(shown -> assertThat(shown.answer()).isEqualTo("Takk, det gjør vi."));
        assertThat(comment(token, null, "Etterpå")).isInstanceOf(CommentOutcome.Closed.class);
        assertThat(hearings.get(BERGEN, hearing.id()).comments()).hasSize(3);
        assertThat(hearings.all(BERGEN))
                .filteredOn(listed -> listed.hearing().id().equals(hearing.id()))
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.comments()).isEqualTo(3);
                    assertThat(listed.unanswered()).isEqualTo(1);
                    assertThat(listed.open()).isFalse();
                });
        assertThat(audit.of(People.national(), hearing.id().toString()))
                .extracting(entry -> entry.change().what())
                .containsExactly(
                        "hearing.sent",
                        "hearing.commented",
                        "hearing.commented",
                        "hearing.commented",
                        "hearing.closed");
    }

    @Test
    void comments_and_answers_go_out_as_files() throws IOException {
        Hearing hearing = sent(Set.of(goal("Som fil")));
        String token = token(hearing);
        open.comment(People.READER, token, new NewComment(2, "Brukerrådet", "=1+1 er to"), "192.0.2.7");
        answer(comments(token).getFirst(), HearingComment.State.ANSWERED, "Enig.");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(BERGEN, hearing.id(), TableKind.CSV, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .singleElement()
                .asString()
                .contains("Som fil", "Brukerrådet", "'=1+1 er to", "Besvart", "Enig.");
        files.write(BERGEN, hearing.id(), TableKind.XLSX, new ByteArrayOutputStream());
        assertThatThrownBy(() -> files.write(OSLO, hearing.id(), TableKind.CSV, new ByteArrayOutputStream()))
                .isInstanceOf(NotInScope.class);
    }

    private Optional<CalendarEntry> entry(Actor actor, String area, Hearing hearing) {
        return years.of(actor, area, 2020).stream()
                .filter(entry -> entry.kind() == EntryKind.HEARING)
                .filter(entry -> entry.key().endsWith(hearing.id().toString()))
                .findFirst();
    }
}
