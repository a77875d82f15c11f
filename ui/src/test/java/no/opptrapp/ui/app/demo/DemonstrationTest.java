package no.opptrapp.ui.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.followup.Effect;
import no.opptrapp.planning.followup.EffectService;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.planning.gap.Gaps;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.planning.hearing.HearingLine;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.ListedNeed;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.open.Korona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each step of the load is a transaction: whatever stops the program leaves behind the first so many of them. */
@Tag("database")
class DemonstrationTest {

    private static final Actor JOB = Actor.job("test");

    private TestDatabase database;
    private ApplicationContext beans;

    @BeforeEach
    void begin() {
        database = TestDatabase.create();
        beans = ApplicationContext.run(database.properties(), "test");
        // It has values until 2023, and nothing is reported for years that have not come.
        beans.getBean(SettableClock.class).set(Instant.parse("2026-11-20T11:00:00Z"));
        beans.getBean(Questionnaires.class).loadShipped(JOB);
    }

    @AfterEach
    void end() {
        beans.close();
        database.close();
    }

    @Test
    void is_whole_after_the_next_start_when_it_was_cut_off_between_two_rounds() {
        cutOff("close", 4);
        beans.getBean(Demonstration.class).load();
        assertWhole();
    }

    @Test
    void is_whole_after_the_next_start_when_it_was_cut_off_between_closing_a_round_and_publishing_it() {
        cutOff("publish", 3);
        assertThat(rounds()).extracting(Round::status).contains(RoundStatus.OPEN, RoundStatus.CLOSED);
        beans.getBean(Demonstration.class).load();
        assertWhole();
    }

    @Test
    void is_whole_after_the_next_start_when_it_was_cut_off_before_the_last_user() throws Exception {
        beans.getBean(Demonstration.class).load();
        Map<String, Long> once = planned();
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("delete from core.user_password where user_id in"
                    + " (select id from core.app_user where username in ('nasjonal', 'admin'))");
            statement.execute("delete from core.app_user where username in ('nasjonal', 'admin')");
        }
        beans.getBean(Demonstration.class).load();
        assertWhole();
        assertThat(planned()).isEqualTo(once);
        assertPlansOfAllKinds();
    }

    private void assertPlansOfAllKinds() {
        Actor county = person(Role.COORDINATOR, "46");
        NeedService needs = beans.getBean(NeedService.class);
        MeasureService measures = beans.getBean(MeasureService.class);
        assertThat(states(needs, county, "46"))
                .containsExactlyInAnyOrder(
                        NeedState.FOUND,
                        NeedState.ACKNOWLEDGED,
                        NeedState.PLANNED,
                        NeedState.WATCHED,
                        NeedState.RELIEVED,
                        NeedState.DISMISSED);
        assertThat(states(needs, county, "4601")).hasSize(6);
        assertThat(measures.find(county, MeasureQuery.of("46"), MeasurePage.all()))
                .hasSizeGreaterThan(50)
                .allSatisfy(measure -> assertThat(measure.origin().madeUp()).isTrue())
                .extracting(measure -> measure.facts().status())
                .contains(MeasureStatus.values());
        assertEffectsOfBothKinds();
        assertSayWhatTheyShouldChange(measures, county, "46");
        assertSayWhatTheyShouldChange(measures, person(Role.MANAGER, "0301"), "0301");
        assertThat(measures.count(county, MeasureQuery.of("4601"))).isEqualTo(12);
        assertThat(measures.count(county, MeasureQuery.of("4601").bin())).isEqualTo(1);
        assertThat(beans.getBean(OwnGoals.class).all(county, "4601"))
                .hasSize(7)
                .allSatisfy(goal -> assertThat(goal.madeUp()).isTrue());
        HearingService hearings = beans.getBean(HearingService.class);
        assertThat(hearings.all(county)).singleElement().satisfies(listed -> {
            assertThat(listed.comments()).isEqualTo(3);
            assertThat(listed.unanswered()).isEqualTo(2);
            assertThat(listed.madeUp()).isTrue();
            assertThat(hearings.get(county, listed.hearing().id()).lines())
                    .filteredOn(line -> line.kind() != HearingLine.Kind.PLAN_AREA)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.madeUp()).isTrue());
        });
        Gaps gaps = beans.getBean(GapService.class).find(county, GapQuery.all().inArea("4601"), 100);
        assertThat(gaps.counts()).allSatisfy((kind, count) -> assertThat(count).isPositive());
        assertThat(gaps.rows())
                .filteredOn(gap -> gap.kind() == GapKind.DONE_BUT_STILL_REPORTED)
                .as("what was relieved by hand is reported no more")
                .hasSize(1);

        assertThat(beans.getBean(TargetService.class).all(county, "4601"))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(sheet -> assertThat(sheet.target().madeUp()).isTrue())
                .filteredOn(sheet -> sheet.target().indicator().equals("PY_CHILD"))
                .as("a target starts from the value that the table beside it shows")
                .singleElement()
                .satisfies(
                        sheet -> assertThat(sheet.target().baseline().value()).isEqualTo(155.6));

        Actor oslo = person(Role.MANAGER, "0301");
        List<Need> heard = needs.find(oslo, NeedQuery.all().inArea("0301"), null, 1000).items().stream()
                .map(ListedNeed::need)
                .filter(need -> need.area().length() == 6)
                .toList();
        assertThat(heard).extracting(Need::area).contains("030101", "030111", "030115");
        assertThat(heard).allSatisfy(need -> {
            assertThat(need.madeBy()).isEqualTo(Actor.DEMONSTRATION);
            assertThat(need.horizonYear()).isNotNull();
        });
        assertThat(needs.find(oslo, NeedQuery.all(), null, 1000).items())
                .as("what rules found in reconstructed surveys and files is marked as what was written down is")
                .allSatisfy(listed -> assertThat(listed.need().madeUp()).isTrue())
                .anySatisfy(listed -> assertThat(listed.need().rule()).isEqualTo("FEW_MEASURES_NEXT_OF_KIN"));
    }

    private void assertEffectsOfBothKinds() {
        EffectService effects = beans.getBean(EffectService.class);
        assertThat(effects.ofArea(person(Role.MANAGER, "4601"), "4601"))
                .anySatisfy(sheet -> {
                    assertThat(sheet.effect()).isInstanceOf(Effect.Estimated.class);
                    assertThat(sheet.madeUp()).isTrue();
                })
                .anySatisfy(sheet -> assertThat(sheet.effect()).isInstanceOf(Effect.CannotBeEstimated.class));
    }

    /** As the form asks of those who make them: ideas may leave it open. */
    private static void assertSayWhatTheyShouldChange(MeasureService measures, Actor actor, String area) {
        assertThat(measures.find(actor, MeasureQuery.of(area), MeasurePage.all()))
                .filteredOn(measure -> measure.facts().status() != MeasureStatus.IDEA)
                .isNotEmpty()
                .allSatisfy(measure -> assertThat(measure.facts().expected() != null
                                || !measure.facts().notMeasured().isEmpty())
                        .as(measure.area() + " " + measure.facts().title())
                        .isTrue());
    }

    private static Set<NeedState> states(NeedService needs, Actor actor, String area) {
        return needs.find(actor, NeedQuery.all().inArea(area), null, 10_000).items().stream()
                .filter(listed -> !listed.inherited())
                .map(listed -> listed.need().state())
                .collect(Collectors.toSet());
    }

    private static Actor person(Role role, String area) {
        return new Actor(new UUID(7, 7), "somebody", role, Set.of(area), Language.NB);
    }

    /** Rows of all that is planned, by table. */
    private Map<String, Long> planned() {
        Map<String, Long> rows = new TreeMap<>();
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            for (String table :
                    List.of("need", "evidence", "measure", "measure_version", "measure_note", "measure_need")) {
                try (var row = statement.executeQuery("select count(*) from planning." + table)) {
                    row.next();
                    rows.put(table, row.getLong(1));
                }
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** A database that refuses from the {@code nth} time a round is to be in the state that a step leads to. */
    private void cutOff(String step, int nth) {
        String state = step.equals("close") ? "CLOSED" : "PUBLISHED";
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create function public.cut_off() returns trigger language plpgsql security definer as $$
                    begin
                        if new.status = '%1$s' and old.status <> '%1$s' and %2$d <=
                            1 + (select count(*) from survey.round where status in ('%1$s', 'PUBLISHED')) then
                            raise 'cut off';
                        end if;
                        return new;
                    end $$""".formatted(state, nth));
            statement.execute("create trigger cut_off before update on survey.round"
                    + " for each row execute function public.cut_off()");
            boolean stopped = false;
            try {
                beans.getBean(Demonstration.class).load();
            } catch (RuntimeException cut) {
                stopped = true;
            }
            assertThat(stopped).isTrue();
            statement.execute("drop trigger cut_off on survey.round");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(beans.getBean(Users.class).all(JOB)).isEmpty();
    }

    private void assertWhole() {
        List<Round> rounds = rounds();
        assertThat(rounds).hasSize(Korona.ROUNDS.size()).allSatisfy(round -> {
            assertThat(round.status()).isEqualTo(RoundStatus.PUBLISHED);
            assertThat(round.publishedTally()).isEqualTo(1);
        });
        assertThat(beans.getBean(Users.class).all(JOB))
                .extracting(User::username)
                .containsExactlyInAnyOrder("plan4601", "fylke46", "nasjonal", "admin");
    }

    private List<Round> rounds() {
        return beans.getBean(Rounds.class).all(JOB, Korona.SURVEY);
    }
}
