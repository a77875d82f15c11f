package no.opptrapp.survey.round;

import static no.opptrapp.survey.SurveyFixture.COORDINATOR;
import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static no.opptrapp.survey.SurveyFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.BoundActor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.survey.SurveyFixture;
import no.opptrapp.survey.result.ResultService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RoundsTest {

    private static final IsoWeek W48 = IsoWeek.parse("2020-W48");
    private static final IsoWeek W46 = IsoWeek.parse("2020-W46");
    private static int made;

    private final ApplicationContext beans;
    private final Rounds rounds;
    private final Audit audit;
    private final TallyRepository tallies;
    private final TransactionOperations<Connection> transactions;
    private final SettableClock clock;
    private SurveyFixture fixture;
    private String survey;

    @SuppressWarnings("unchecked")
    RoundsTest(ApplicationContext beans, Rounds rounds, Audit audit, TallyRepository tallies, SettableClock clock) {
        this.beans = beans;
        this.rounds = rounds;
        this.audit = audit;
        this.tallies = tallies;
        this.transactions = beans.getBean(TransactionOperations.class);
        this.clock = clock;
    }

    @BeforeEach
    void makes_a_survey() {
        fixture = SurveyFixture.make(beans, "rounds-" + ++made);
        survey = fixture.survey().id();
    }

    @Test
    void makes_a_round_open_when_its_time_has_come_and_planned_otherwise() {
        Instant now = clock.instant();
        assertThat(changed(rounds.plan(NATIONAL, survey, W46, now, now.plus(Duration.ofDays(7)), null))
                        .status())
                .isEqualTo(RoundStatus.OPEN);
        Round planned = changed(rounds.plan(NATIONAL, survey, W48, now.plus(Duration.ofDays(14)), null, null));
        assertThat(planned.status()).isEqualTo(RoundStatus.PLANNED);
        assertThat(planned.opensAt()).isEqualTo(now.plus(Duration.ofDays(14)));
        assertThat(changed(rounds.open(NATIONAL, survey, W48, planned.version()))
                        .status())
                .isEqualTo(RoundStatus.OPEN);
    }

    @Test
    void is_made_by_one_of_several_who_make_it_at_once() throws Exception {
        Callable<RoundChange> make = () -> rounds.make(NATIONAL, survey, W48, null, null);
        int stale = 0;
        try (ExecutorService several = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<RoundChange> answer : several.invokeAll(Collections.nCopies(4, make))) {
                try {
                    assertThat(changed(answer.get()).version()).isEqualTo(1);
                } catch (ExecutionException failed) {
                    assertThat(failed).hasCauseInstanceOf(StaleVersion.class);
                    stale++;
                }
            }
        }
        assertThat(stale).isEqualTo(3);
        assertThat(rounds.find(NATIONAL, survey, W48).version()).isEqualTo(1);
    }

    @Test
    void opens_a_planned_round_when_it_is_given_a_time_that_has_come_and_only_then() {
        Instant now = clock.instant();
        rounds.plan(NATIONAL, survey, W48, now.plus(Duration.ofDays(14)), null, null);
        assertThat(changed(rounds.plan(NATIONAL, survey, W48, now.plus(Duration.ofDays(7)), null, null))
                        .status())
                .isEqualTo(RoundStatus.PLANNED);
        assertThat(changed(rounds.plan(NATIONAL, survey, W48, null, now.plus(Duration.ofDays(21)), null))
                        .status())
                .isEqualTo(RoundStatus.PLANNED);
        assertThat(changed(rounds.plan(NATIONAL, survey, W48, now, now.plus(Duration.ofDays(21)), null))
                        .status())
                .isEqualTo(RoundStatus.OPEN);
        assertThat(audit.of(NATIONAL, survey + "/2020-W48"))
                .extracting(entry -> entry.change().what())
                .containsExactly("round.made", "round.timed", "round.timed", "round.opened");
    }

    @Test
    void gives_a_round_that_has_opened_new_times_but_none_to_open_ahead() {
        Instant now = clock.instant();
        rounds.plan(NATIONAL, survey, W48, now, null, null);
        assertThat(changed(rounds.plan(NATIONAL, survey, W48, now, now.plus(Duration.ofDays(7)), null))
                        .status())
                .isEqualTo(RoundStatus.OPEN);
        assertThat(refusal(rounds.plan(NATIONAL, survey, W48, now.plus(Duration.ofDays(1)), null, null)))
                .isEqualTo("Runden uke 48, 2020 er allerede åpnet. Da kan ikke åpningen ligge fram i tid.");
        fixture.close("2020-W48");
        assertThat(rounds.plan(NATIONAL, survey, W48, now.plus(Duration.ofDays(1)), null, null))
                .isInstanceOf(RoundChange.Refused.class);
    }

    @Test
    void a_round_opened_before_its_time_says_when_it_was_opened() {
        Instant now = clock.instant();
        rounds.plan(NATIONAL, survey, W48, now.plus(Duration.ofDays(14)), null, null);
        assertThat(changed(rounds.open(NATIONAL, survey, W48, null)).opensAt()).isEqualTo(now);
    }

    @Test
    void counts_by_landsdel_for_the_national_team_while_it_is_open() {
        fixture.importRows(
                row("2020-W48", "a", "OL", "111111111111"),
                row("2020-W48", "b", "NN", "111111111111"),
                row("2020-W48", "c", "OL", "111111111111"),
                "2020-W48;e;;2020-11-24T10:00;;;;;;;;;;;;;;;;;;;;;;");
        assertThat(rounds.responses(NATIONAL, survey, W48))
                .containsExactly(
                        new RegionResponses("NN", new Responses(1, 1)),
                        new RegionResponses("OL", new Responses(2, 2)),
                        new RegionResponses(null, new Responses(1, 0)));
        assertThatThrownBy(() -> rounds.responses(COORDINATOR, survey, W48)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rounds.responses(NATIONAL, survey, W46)).isInstanceOf(NotInScope.class);
    }

    @Test
    void tells_the_published_answers_from_those_taken_since_it_was_reopened() {
        fixture.importRows(tenRows("first"));
        assertThat(rounds.find(NATIONAL, survey, W48).published()).isNull();
        fixture.close("2020-W48");
        fixture.publish("2020-W48");
        fixture.reopen("2020-W48");
        fixture.importRows(tenRows("second"));
        Round open = rounds.find(NATIONAL, survey, W48);
        assertThat(open.taken()).isEqualTo(new Responses(20, 20));
        assertThat(open.published()).isEqualTo(new Responses(10, 10));
        assertThat(rounds.find(Actor.reader(Language.NB), survey, W48).taken()).isEqualTo(new Responses(10, 10));
    }

    @Test
    void refuses_a_round_that_closes_before_it_opens() {
        Instant now = clock.instant();
        assertThat(rounds.plan(NATIONAL, survey, W48, now, now, null)).isInstanceOf(RoundChange.Refused.class);
    }

    @Test
    void takes_no_step_from_where_it_does_not_begin_and_says_why() {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        assertThat(refusal(rounds.publish(NATIONAL, survey, W48, null)))
                .isEqualTo("Runden uke 48, 2020 er åpen. Lukk runden først, så kan den publiseres.");
        fixture.close("2020-W48");
        assertThat(refusal(rounds.close(NATIONAL, survey, W48, null)))
                .isEqualTo("Runden uke 48, 2020 er lukket. Bare en åpen runde kan lukkes.");
        assertThat(rounds.open(NATIONAL, survey, W48, null)).isInstanceOf(RoundChange.Refused.class);
    }

    @Test
    void refuses_a_step_decided_on_an_older_version() {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        int seen = rounds.find(NATIONAL, survey, W48).version();
        fixture.close("2020-W48");
        assertThatThrownBy(() -> rounds.publish(NATIONAL, survey, W48, seen)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void lets_only_the_national_team_take_steps() {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        assertThatThrownBy(() -> rounds.close(COORDINATOR, survey, W48, null)).isInstanceOf(Forbidden.class);
        assertThat(rounds.all(COORDINATOR, survey)).hasSize(1);
    }

    @Test
    void notes_every_step_in_the_audit_trail() {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        fixture.close("2020-W48");
        fixture.publish("2020-W48");
        fixture.reopen("2020-W48");
        assertThat(audit.of(NATIONAL, survey + "/2020-W48"))
                .extracting(entry -> entry.change().what())
                .filteredOn(what -> what.startsWith("round."))
                .containsExactly("round.made", "round.closed", "round.published", "round.reopened");
        assertThat(audit.of(NATIONAL, survey))
                .extracting(entry -> entry.change().what())
                .containsExactly("survey.made", "answers.imported");
    }

    @Test
    void shows_readers_only_rounds_of_which_something_is_published() {
        Actor reader = Actor.reader(Language.NB);
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"), row("2020-W46", "b", "OL", "111111111111"));
        fixture.close("2020-W46");
        fixture.close("2020-W48");
        fixture.publish("2020-W46");
        assertThat(rounds.all(reader, survey)).extracting(Round::id).containsExactly(W46);
        assertThat(rounds.find(reader, survey, W46).completed()).isEqualTo(1);
        assertThatThrownBy(() -> rounds.find(reader, survey, W48)).isInstanceOf(NotInScope.class);
    }

    @Test
    void counts_every_option_dont_know_and_text_by_landsdel_when_it_closes() {
        fixture.importRows(
                row("2020-W48", "a", "OL", "505311111111"),
                row("2020-W48", "b", "OL", "5-5311111111").replaceFirst(";;;;;;;;;$", ";mer GHB;;;;;;;;"),
                row("2020-W48", "c", "NN", "112311111111"),
                row("2020-W48", "d", "", "212311111111"),
                "2020-W48;e;;2020-11-24T10:00;;;;;;;;;;;;;;;;;;;;;;");
        fixture.close("2020-W48");
        Tally tally = upTo(NATIONAL, W48).getFirst();
        assertThat(tally.version()).isEqualTo(1);
        assertThat(tally.regions()).extracting(RegionTally::region).containsExactly("NN", "OL", null);
        RegionTally east = tally.regions().get(1);
        assertThat(east.started()).isEqualTo(2);
        assertThat(counts(east, "Q_MILJO")).isEqualTo(new Counts(0, List.of(0L, 0L, 0L, 0L, 2L)));
        assertThat(counts(east, "Q_TORKE")).isEqualTo(new Counts(1, List.of(0L, 0L, 0L, 0L, 0L)));
        assertThat(counts(east, "FU_MILJO").of(1)).isEqualTo(1);
        RegionTally none = tally.regions().get(2);
        assertThat(none.started()).isEqualTo(2);
        assertThat(none.completed()).isEqualTo(1);
        assertThat(counts(none, "Q_MILJO").of(2)).isEqualTo(1);
    }

    @Test
    void closes_a_round_nobody_answered() {
        rounds.plan(NATIONAL, survey, W48, null, null, null);
        fixture.close("2020-W48");
        assertThat(upTo(NATIONAL, W48).getFirst().regions())
                .singleElement()
                .satisfies(region -> assertThat(region.started()).isZero());
    }

    @Test
    void does_not_publish_a_round_nobody_completed_whole_or_in_part() {
        fixture.importRows("2020-W48;e;;2020-11-24T10:00;;;;;;;;;;;;;;;;;;;;;;");
        fixture.close("2020-W48");
        assertThat(refusal(rounds.publish(NATIONAL, survey, W48, null)))
                .isEqualTo("Ingen har fullført i runden uke 48, 2020. En tom runde kan ikke publiseres.");
        assertThat(refusal(rounds.publishInPart(NATIONAL, survey, W48, null, "skal ut")))
                .startsWith("Ingen har fullført");
    }

    @Test
    void makes_no_round_of_a_week_that_lies_years_away() {
        for (String week : List.of("9999-W52", "2023-W01", "1999-W52")) {
            assertThat(refusal(rounds.plan(NATIONAL, survey, IsoWeek.parse(week), null, null, null)))
                    .isEqualTo("En runde må være en uke fra år 2000 og til to år fram i tid.");
        }
        assertThat(rounds.all(NATIONAL, survey)).isEmpty();
        assertThat(rounds.plan(NATIONAL, survey, IsoWeek.parse("2022-W48"), null, null, null))
                .isInstanceOf(RoundChange.Changed.class);
    }

    @Test
    void makes_a_new_tally_of_a_correction_and_keeps_the_published_one_until_it_is_published_again() {
        fixture.importRows(tenRows("first"));
        fixture.close("2020-W48");
        fixture.publish("2020-W48");
        fixture.reopen("2020-W48");
        assertThat(started(upTo(NATIONAL, W48))).isEqualTo(10);
        fixture.importRows(tenRows("second"));
        Round closed = fixture.close("2020-W48");
        assertThat(closed.tally()).isEqualTo(2);
        assertThat(closed.publishedTally()).isEqualTo(1);
        assertThat(started(upTo(NATIONAL, W48))).isEqualTo(20);
        assertThat(started(publishedUpTo(W48))).isEqualTo(10);
        fixture.publish("2020-W48");
        assertThat(started(publishedUpTo(W48))).isEqualTo(20);
    }

    @Test
    void does_not_publish_a_correction_that_would_show_what_one_person_answered() {
        fixture.importRows(tenRows("first"));
        fixture.close("2020-W48");
        fixture.publish("2020-W48");
        fixture.reopen("2020-W48");
        fixture.importRows(row("2020-W48", "one", "OL", "555555555555"));
        fixture.close("2020-W48");
        assertThat(rounds.publish(NATIONAL, survey, W48, null)).isInstanceOf(RoundChange.Waits.class);
        assertThat(started(publishedUpTo(W48))).isEqualTo(10);
    }

    @Test
    void does_not_publish_what_one_person_wrote_who_answered_nothing_else() {
        fixture.importRows(tenRows("first"));
        fixture.close("2020-W48");
        fixture.publish("2020-W48");
        fixture.reopen("2020-W48");
        fixture.importRows(row("2020-W48", "one", "OL", "------------").replaceFirst(";{9}$", ";;;;;;;;;bare jeg"));
        fixture.close("2020-W48");
        assertThat(rounds.publish(NATIONAL, survey, W48, null))
                .isInstanceOfSatisfying(
                        RoundChange.Waits.class,
                        waits -> assertThat(waits.concerns()).singleElement().satisfies(concern -> {
                            assertThat(concern.code()).isEqualTo("Q_PRIORITER");
                            assertThat(concern.where())
                                    .extracting(Concern.Place::code)
                                    .containsExactly(Concern.WHOLE, "OL");
                        }));
        assertThat(rounds.publishInPart(NATIONAL, survey, W48, null, "venter ikke"))
                .isInstanceOf(RoundChange.Changed.class);
        assertThat(beans.getBean(ResultService.class).written(NATIONAL, survey, W48))
                .filteredOn(written -> written.question().equals("Q_PRIORITER"))
                .singleElement()
                .satisfies(written -> assertThat(written.answers()).isNull());
    }

    private static String[] tenRows(String name) {
        return IntStream.range(0, 10)
                .mapToObj(i -> row("2020-W48", name + i, "OL", "111111111111"))
                .toArray(String[]::new);
    }

    @Test
    void gives_no_tally_of_an_open_round_and_none_of_later_rounds() {
        fixture.importRows(row("2020-W46", "a", "OL", "111111111111"), row("2020-W48", "b", "OL", "111111111111"));
        fixture.close("2020-W48");
        assertThat(upTo(NATIONAL, W46)).isEmpty();
        fixture.close("2020-W46");
        assertThat(upTo(NATIONAL, W46)).extracting(Tally::round).containsExactly(W46);
        assertThat(upTo(NATIONAL, W48)).extracting(Tally::round).containsExactly(W46, W48);
    }

    @Test
    void counts_the_sample_as_its_report_does() {
        fixture.importSample("korona-og-rus-2020.csv");
        fixture.close("2020-W48");
        Tally tally = upTo(NATIONAL, W48).getFirst();
        assertThat(tally.regions().stream().map(RegionTally::completed)).containsExactly(19L, 12L, 19L, 24L, 13L, 0L);
        long top = tally.regions().stream()
                .map(region -> counts(region, "Q_TILTAK_PARORENDE"))
                .mapToLong(counts -> counts.of(4) + counts.of(5))
                .sum();
        assertThat(top).isEqualTo(14);
    }

    private List<Tally> upTo(Actor actor, IsoWeek round) {
        return as(actor, () -> tallies.upTo(fixture.survey(), round));
    }

    private List<Tally> publishedUpTo(IsoWeek round) {
        return as(Actor.reader(Language.NB), () -> tallies.publishedUpTo(fixture.survey(), round));
    }

    private <T> T as(Actor actor, Supplier<T> reading) {
        return new BoundActor(actor, actor.scope()).call(() -> transactions.executeRead(status -> reading.get()));
    }

    private static long started(List<Tally> tallies) {
        return tallies.stream()
                .flatMap(tally -> tally.regions().stream())
                .mapToLong(RegionTally::started)
                .sum();
    }

    private static Counts counts(RegionTally region, String question) {
        return Objects.requireNonNull(region.counts().get(question), question);
    }

    private static Round changed(RoundChange change) {
        assertThat(change).isInstanceOf(RoundChange.Changed.class);
        return ((RoundChange.Changed) change).round();
    }

    private static String refusal(RoundChange change) {
        assertThat(change).isInstanceOf(RoundChange.Refused.class);
        return Texts.in(Language.NB).say(((RoundChange.Refused) change).reason());
    }
}
