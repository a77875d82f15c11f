package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.TargetGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@DatabaseTest
class NeedServiceTest {

    private static final Actor NATIONAL = People.national();
    private static final Actor BERGEN = People.manager("4601");
    private static final Actor KINN = People.manager("4602");
    private static final Actor VESTLAND = People.coordinator("46");
    private static final Actor ARENDAL = People.manager("4203");

    private final NeedService needs;
    private final ObservationService observations;
    private final TestDatabase database;

    NeedServiceTest(NeedService needs, ObservationService observations, TestDatabase database) {
        this.needs = needs;
        this.observations = observations;
        this.database = database;
    }

    @Test
    void tells_what_became_of_the_same_need_when_it_was_reported_before() {
        Actor kvinnherad = People.manager("4617");
        UUID left = SampleNeeds.write(needs, kvinnherad, "4617", "For få samtaler", 40);
        needs.move(kvinnherad, left, 1, new NeedMove(NeedState.DISMISSED, "Vi har fått flere samtaler.", null));
        UUID again = SampleNeeds.write(needs, kvinnherad, "4617", "For få samtaler", 60);

        assertThat(again).isNotEqualTo(left);
        assertThat(needs.get(kvinnherad, again).earlier()).singleElement().satisfies(before -> {
            assertThat(before.id()).isEqualTo(left);
            assertThat(before.reason()).isEqualTo("Vi har fått flere samtaler.");
        });
        assertThat(needs.get(kvinnherad, left).earlier()).isEmpty();
    }

    @Test
    void makes_one_need_of_several_inputs_and_keeps_each_of_them() {
        Need first = written(needs.write(BERGEN, draft("4601", "Flere trygge møteplasser", 40)), true);
        Need again = written(needs.write(BERGEN, draft("4601", "Flere trygge  møteplasser!", 60)), false);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.newest().severity()).isEqualTo(60);
        assertThat(needs.get(BERGEN, first.id()).evidence())
                .extracting(Evidence::verdict)
                .containsExactly(Verdict.FOUND, Verdict.WORSE);
        assertThat(needs.add(BERGEN, first.id(), input("Enda et møte"), 30)).isInstanceOf(NeedOutcome.Done.class);
        assertThat(needs.get(BERGEN, first.id()).evidence()).hasSize(3);
    }

    @Test
    void knows_a_title_again_however_its_letters_are_put_together() {
        Need first = written(needs.write(BERGEN, draft("4601", "Få møteplasser på Åsane", 40)), true);

        Need again = written(
                needs.write(
                        BERGEN,
                        draft("4601", Normalizer.normalize("Få møteplasser på Åsane", Normalizer.Form.NFD), 40)),
                false);

        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void leaves_a_need_as_bad_as_it_is_when_nothing_is_said_of_it() {
        Need bad = written(needs.write(BERGEN, draft("4601", "For lang ventetid", 84)), true);

        Need again = written(needs.write(BERGEN, draft("4601", "For lang ventetid", null)), false);
        needs.add(BERGEN, bad.id(), input("Enda et møte"), null);

        assertThat(again.newest().severity()).isEqualTo(84);
        assertThat(needs.get(BERGEN, bad.id()).evidence())
                .extracting(Evidence::severity, Evidence::verdict)
                .containsExactly(tuple(84, Verdict.FOUND), tuple(84, Verdict.STILL), tuple(84, Verdict.STILL));
        assertThat(written(needs.write(BERGEN, draft("4601", "Ingen har sagt hvor ille", null)), true)
                        .newest()
                        .severity())
                .isEqualTo(Severity.USUAL);
    }

    @Test
    void says_everything_that_is_wrong_with_a_draft() {
        NeedDraft bad = new NeedDraft(
                "4601",
                " ",
                "NO_SUCH",
                TargetGroup.USERS,
                null,
                0,
                2031,
                Set.of(),
                new WrittenInput(WrittenInput.Kind.MEETING, LocalDate.of(2021, 1, 1), Set.of(), "", null));

        assertThat(needs.write(BERGEN, bad))
                .isInstanceOfSatisfying(
                        NeedOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(NeedFault::field)
                                .containsExactly(
                                        "title",
                                        "planArea",
                                        "severity",
                                        "horizonYear",
                                        "evidence.summary",
                                        "evidence.date"));
    }

    @Test
    void hides_needs_of_another_municipality_from_every_call_and_from_sql() throws SQLException {
        Need need = written(needs.write(KINN, draft("4602", "Bare for Kinn", 50)), true);

        assertThatThrownBy(() -> needs.get(BERGEN, need.id())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> needs.move(BERGEN, need.id(), 1, NeedMove.to(NeedState.ACKNOWLEDGED)))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> needs.write(BERGEN, draft("4602", "Ikke her", 50)))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> needs.find(BERGEN, NeedQuery.all().inArea("4602"), null, 10))
                .isInstanceOf(NotInScope.class);
        assertThat(needs.find(BERGEN, Set.of(need.id()))).isEmpty();
        assertThat(listed(BERGEN)).doesNotContain(need.id());
        assertThat(listed(VESTLAND)).contains(need.id());
        try (Connection app = database.asApp(BERGEN);
                ResultSet row = app.createStatement()
                        .executeQuery("select (select count(*) from planning.need where area = '4602')"
                                + " + (select count(*) from planning.evidence where area = '4602')")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
            assertThatThrownBy(
                            () -> app.createStatement().execute("update planning.need set reason = 'x', area = '4602'"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void moves_a_need_only_as_its_life_allows_and_asks_why() {
        Need need = written(needs.write(BERGEN, draft("4601", "Livsløp", 50)), true);

        assertThat(needs.move(BERGEN, need.id(), 1, NeedMove.to(NeedState.DISMISSED)))
                .isInstanceOfSatisfying(
                        NeedOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(NeedFault::field)
                                .containsExactly("reason"));
        assertThat(needs.move(BERGEN, need.id(), 1, NeedMove.to(NeedState.PLANNED)))
                .isInstanceOf(NeedOutcome.Refused.class);
        Need left = written(
                needs.move(
                        BERGEN, need.id(), 1, NeedMove.to(NeedState.DISMISSED).because("Ikke aktuelt")),
                false);
        assertThat(left.reason()).isEqualTo("Ikke aktuelt");
        assertThatThrownBy(() -> needs.move(BERGEN, need.id(), 1, NeedMove.to(NeedState.ACKNOWLEDGED)))
                .isInstanceOf(StaleVersion.class);

        Need second = written(needs.write(BERGEN, draft("4601", "Livsløp", 50)), true);
        assertThat(second.id()).isNotEqualTo(need.id());
        assertThat(needs.move(
                        BERGEN,
                        need.id(),
                        2,
                        NeedMove.to(NeedState.ACKNOWLEDGED).because("Likevel")))
                .as("one need of a key is open")
                .isInstanceOf(NeedOutcome.Refused.class);
    }

    @Test
    void lets_a_municipality_take_over_what_was_found_above_and_relieves_both() {
        observations.publish(NATIONAL, "survey/x/2020-W10", List.of(drought(10, 45)));
        ListedNeed inherited = needs.find(BERGEN, NeedQuery.all().ofPlanArea("TILGANG"), null, 100).items().stream()
                .filter(listed -> listed.need().area().equals("VL"))
                .findFirst()
                .orElseThrow();
        assertThat(inherited.inherited()).isTrue();
        Need above = inherited.need();

        Need own = written(needs.move(BERGEN, above.id(), 1, NeedMove.to(NeedState.ACKNOWLEDGED)), true);
        assertThat(own.area()).isEqualTo("4601");
        assertThat(own.parent()).isEqualTo(above.id());
        assertThat(own.newest().severity()).isEqualTo(30);
        Need same = written(needs.move(BERGEN, above.id(), 1, NeedMove.to(NeedState.ACKNOWLEDGED)), false);
        assertThat(same.id()).isEqualTo(own.id());
        assertThatThrownBy(() -> needs.get(KINN, own.id())).isInstanceOf(NotInScope.class);

        observations.publish(NATIONAL, "survey/x/2020-W12", List.of(drought(12, 10)));
        assertThat(needs.find(NATIONAL, Set.of(own.id(), above.id())))
                .extracting(Need::state)
                .containsOnly(NeedState.RELIEVED);
        assertThat(needs.get(BERGEN, own.id()).evidence())
                .extracting(Evidence::verdict)
                .containsExactly(Verdict.FOUND, Verdict.RELIEVED);
    }

    @Test
    void asks_an_area_again_when_what_it_left_was_over_and_has_come_back() {
        observations.publish(NATIONAL, "survey/x/2020-W10", List.of(drought("SL", 10, 45)));
        Need above = droughtOf(ARENDAL, "SL");
        assertThat(needs.get(ARENDAL, above.id()).unanswered()).containsExactly("4203");
        Need left = written(
                needs.move(
                        ARENDAL,
                        above.id(),
                        above.version(),
                        NeedMove.to(NeedState.DISMISSED).because("Ikke hos oss.")),
                true);
        assertThat(needs.get(ARENDAL, above.id()).children())
                .extracting(Need::id)
                .containsExactly(left.id());
        assertThat(needs.get(ARENDAL, above.id()).unanswered()).isEmpty();

        observations.publish(NATIONAL, "survey/x/2020-W12", List.of(drought("SL", 12, 10)));
        observations.publish(NATIONAL, "survey/x/2020-W14", List.of(drought("SL", 14, 45)));

        NeedSheet sheet = needs.get(ARENDAL, above.id());
        assertThat(sheet.ways()).containsExactlyInAnyOrder(NeedState.ACKNOWLEDGED, NeedState.DISMISSED);
        assertThat(sheet.children()).isEmpty();
        assertThat(sheet.unanswered()).containsExactly("4203");
    }

    @Test
    void asks_a_county_as_long_as_only_municipalities_in_it_have_answered() {
        observations.publish(NATIONAL, "survey/x/2020-W10", List.of(drought("TR", 10, 45)));
        Actor county = People.coordinator("50");
        Actor trondheim = People.manager("5001");
        Need above = droughtOf(trondheim, "TR");
        NeedMove taken = NeedMove.to(NeedState.ACKNOWLEDGED);
        written(needs.move(trondheim, above.id(), above.version(), taken), true);

        assertThat(needs.get(county, above.id()).children()).hasSize(1);
        assertThat(needs.get(county, above.id()).unanswered()).containsExactly("50");
        written(needs.move(county, above.id(), above.version(), taken), true);
        assertThat(needs.get(county, above.id()).unanswered()).isEmpty();
        assertThat(needs.get(People.manager("5006"), above.id()).unanswered())
                .as("the county has answered for itself only")
                .containsExactly("5006");
    }

    @Test
    void many_who_leave_what_was_found_above_at_once_leave_it_once() throws Exception {
        observations.publish(NATIONAL, "survey/x/2020-W10", List.of(drought("OL", 10, 45)));
        Actor oslo = People.manager("0301");
        Need above = droughtOf(oslo, "OL");
        NeedMove left = NeedMove.to(NeedState.DISMISSED).because("Ikke hos oss.");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<NeedOutcome> one : people.invokeAll(Collections.<Callable<NeedOutcome>>nCopies(
                    8, () -> needs.move(oslo, above.id(), above.version(), left)))) {
                assertThat(one.get()).isInstanceOf(NeedOutcome.Done.class);
            }
        }
        assertThat(needs.get(oslo, above.id()).children()).hasSize(1);
    }

    @Test
    void an_answer_that_stands_is_not_replaced_through_the_need_of_the_wider_area() {
        observations.publish(NATIONAL, "survey/x/2020-W10", List.of(drought("NN", 10, 45)));
        Actor bodo = People.manager("1804");
        Need above = droughtOf(bodo, "NN");
        NeedMove leave = NeedMove.to(NeedState.DISMISSED).because("Ikke hos oss.");
        Need taken = written(needs.move(bodo, above.id(), above.version(), NeedMove.to(NeedState.ACKNOWLEDGED)), true);

        assertRefused(needs.move(bodo, above.id(), above.version(), leave), "state");
        assertThat(needs.get(bodo, taken.id()).need().state()).isEqualTo(NeedState.ACKNOWLEDGED);

        written(needs.move(bodo, taken.id(), taken.version(), leave), false);
        assertRefused(needs.move(bodo, above.id(), above.version(), leave.because("Av en annen grunn.")), "state");
        assertThat(needs.get(bodo, taken.id()).need().reason()).isEqualTo("Ikke hos oss.");
    }

    @Test
    void names_the_area_when_a_need_of_ones_own_is_answered_for_another() {
        Need gulen = written(needs.write(VESTLAND, draft("4635", "Bare i Gulen", 50)), true);
        NeedMove taken = NeedMove.to(NeedState.ACKNOWLEDGED);

        assertRefused(needs.move(VESTLAND, gulen.id(), 1, taken.in("4601")), "area");
        assertThat(needs.get(VESTLAND, gulen.id()).need().state()).isEqualTo(NeedState.FOUND);
        written(needs.move(VESTLAND, gulen.id(), 1, taken.in("4635")), false);
    }

    private static void assertRefused(NeedOutcome outcome, String field) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        NeedOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(NeedFault::field)
                                .containsExactly(field));
    }

    private Need droughtOf(Actor actor, String region) {
        return needs.find(actor, NeedQuery.all().ofPlanArea("TILGANG"), null, 100).items().stream()
                .map(ListedNeed::need)
                .filter(need -> need.area().equals(region) && "DRUG_DROUGHT".equals(need.rule()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void goes_through_a_list_in_pages_the_worst_first() {
        written(needs.write(VESTLAND, draft("4634", "A", 20)), true);
        written(needs.write(VESTLAND, draft("4634", "B", 80)), true);
        written(needs.write(VESTLAND, draft("4634", "C", 80)), true);
        NeedQuery query = NeedQuery.all().inArea("4634").worstFirst();

        NeedPage first = needs.find(VESTLAND, query, null, 2);
        NeedPage rest = needs.find(VESTLAND, query, first.next(), 2);
        assertThat(titles(first)).containsExactly("B", "C");
        assertThat(titles(rest)).containsExactly("A");
        assertThat(rest.next()).isNull();
        assertThat(needs.count(VESTLAND, query)).isEqualTo(3);
    }

    private static List<String> titles(NeedPage page) {
        return page.items().stream()
                .map(listed -> Texts.in(Language.NB).say(listed.need().title()))
                .toList();
    }

    private static NewObservation drought(int week, double percent) {
        return drought("VL", week, percent);
    }

    private static NewObservation drought(String region, int week, double percent) {
        return new NewObservation(
                new ObservationKey("KR_TORKE", region, Borders.B2020, new IsoWeek(2020, week)),
                Finding.reported(percent, 20, null));
    }

    private List<UUID> listed(Actor actor) {
        return needs.find(actor, NeedQuery.all(), null, 1000).items().stream()
                .map(listed -> listed.need().id())
                .toList();
    }

    private static Need written(NeedOutcome outcome, boolean made) {
        assertThat(outcome).isInstanceOf(NeedOutcome.Done.class);
        NeedOutcome.Done done = (NeedOutcome.Done) outcome;
        assertThat(done.made()).isEqualTo(made);
        return done.need();
    }

    static NeedDraft draft(String area, String title, @Nullable Integer severity) {
        return new NeedDraft(
                area, title, "BRUKER", TargetGroup.USERS, null, severity, 2030, Set.of(), input("Sagt på møtet"));
    }

    private static WrittenInput input(String summary) {
        return new WrittenInput(
                WrittenInput.Kind.MEETING,
                LocalDate.of(2020, 11, 3),
                Set.of(WrittenInput.Participants.USERS),
                summary,
                null);
    }
}
