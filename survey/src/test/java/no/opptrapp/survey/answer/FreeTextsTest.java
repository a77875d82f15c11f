package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.COORDINATOR;
import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static no.opptrapp.survey.SurveyFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.BoundActor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.SurveyFixture;
import no.opptrapp.survey.round.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FreeTextsTest {

    private static final IsoWeek W48 = IsoWeek.parse("2020-W48");
    private static final Actor READER = Actor.reader(Language.NB);
    private static int made;

    private final ApplicationContext beans;
    private final FreeTexts texts;
    private final FreeTextRepository repository;
    private final TransactionOperations<Connection> transactions;
    private final Audit audit;
    private SurveyFixture fixture;
    private String survey;

    @SuppressWarnings("unchecked")
    FreeTextsTest(ApplicationContext beans, FreeTexts texts, FreeTextRepository repository, Audit audit) {
        this.beans = beans;
        this.texts = texts;
        this.repository = repository;
        this.transactions = beans.getBean(TransactionOperations.class);
        this.audit = audit;
    }

    @BeforeEach
    void takes_in_two_texts() {
        fixture = SurveyFixture.make(beans, "texts-" + ++made);
        survey = fixture.survey().id();
        fixture.importRows(
                row("2020-W48", "a", "OL", "511111111111").replaceFirst(";{9}$", ";mer GHB;;;;;;;;flere senger"),
                row("2020-W48", "b", "OL", "111111111111"),
                row("2020-W48", "c", "OL", "111111111111"),
                row("2020-W48", "d", "TR", "111111111111").replaceFirst(";{9}$", ";;;;;;;;;alene i nord"));
    }

    @Test
    void shows_and_approves_no_text_of_an_open_round() {
        assertThat(texts.all(NATIONAL, survey, W48)).isEmpty();
        assertThat(texts.waiting(NATIONAL, survey)).isEmpty();
        fixture.close("2020-W48");
        FreeText first = texts.all(NATIONAL, survey, W48).getFirst();
        assertThat(texts.waiting(NATIONAL, survey)).containsExactly(Map.entry(W48, 3));
        fixture.reopen("2020-W48");
        assertThat(texts.all(NATIONAL, survey, W48)).isEmpty();
        assertThatThrownBy(() -> texts.approve(NATIONAL, survey, W48, first.id(), first.version()))
                .isInstanceOf(NotInScope.class);
    }

    /** The service is asked first; the policy of the table would keep them back without it. */
    @Test
    void keeps_texts_of_an_open_round_back_in_the_database_too() {
        FreeTextRepository stored = beans.getBean(FreeTextRepository.class);
        assertThat(asNational(() -> stored.all(fixture.survey(), W48))).isEmpty();
        fixture.close("2020-W48");
        assertThat(asNational(() -> stored.all(fixture.survey(), W48))).hasSize(3);
    }

    private <T> T asNational(Supplier<T> reading) {
        TransactionOperations<?> transactions = beans.getBean(TransactionOperations.class);
        return new BoundActor(NATIONAL, NATIONAL.scope()).call(() -> transactions.executeRead(status -> reading.get()));
    }

    @Test
    void approves_several_at_once_or_none() {
        fixture.close("2020-W48");
        List<FreeText> read = texts.all(NATIONAL, survey, W48);
        texts.approve(NATIONAL, survey, W48, read.getLast().id(), read.getLast().version());
        assertThatThrownBy(() -> texts.approveAll(NATIONAL, survey, W48, read)).isInstanceOf(StaleVersion.class);
        assertThat(texts.all(NATIONAL, survey, W48))
                .filteredOn(FreeText::approved)
                .hasSize(1);
        assertThat(texts.approveAll(NATIONAL, survey, W48, texts.all(NATIONAL, survey, W48)))
                .hasSize(3)
                .allMatch(FreeText::approved);
    }

    @Test
    void shows_the_national_team_every_text_of_a_closed_round_and_notes_that_it_read_them() {
        fixture.close("2020-W48");
        assertThat(texts.all(NATIONAL, survey, W48))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.question()).isEqualTo("FU_MILJO");
                            assertThat(first.content()).isEqualTo("mer GHB");
                            assertThat(first.region()).isEqualTo("OL");
                            assertThat(first.approved()).isFalse();
                        },
                        second -> assertThat(second.question()).isEqualTo("Q_PRIORITER"),
                        third -> assertThat(third.question()).isEqualTo("Q_PRIORITER"));
        assertThat(audit.of(NATIONAL, survey + "/2020-W48"))
                .extracting(entry -> entry.change().what())
                .contains("texts.read");
    }

    @Test
    void shows_others_only_what_is_approved_and_no_longer_when_that_is_withdrawn() {
        fixture.close("2020-W48");
        fixture.publish("2020-W48");
        assertThat(seen(COORDINATOR)).isEmpty();
        FreeText approved = approveFirst();
        assertThat(seen(COORDINATOR)).containsExactly(approved);
        texts.withdraw(NATIONAL, survey, W48, approved.id(), approved.version());
        assertThat(seen(COORDINATOR)).isEmpty();
        assertThat(audit.of(NATIONAL, survey + "/2020-W48/" + approved.id()))
                .extracting(entry -> entry.change().what())
                .containsExactly("text.approved", "text.withdrawn");
    }

    @Test
    void shows_others_an_approved_text_only_when_its_round_is_published() {
        fixture.close("2020-W48");
        FreeText approved = approveFirst();
        assertThat(seen(READER)).isEmpty();
        assertThat(seen(COORDINATOR)).isEmpty();
        fixture.publish("2020-W48");
        assertThat(seen(READER)).containsExactly(approved);
    }

    @Test
    void shows_nobody_else_a_text_that_came_after_what_is_published() {
        fixture.close("2020-W48");
        fixture.publish("2020-W48");
        fixture.reopen("2020-W48");
        fixture.importRows(row("2020-W48", "late", "OL", "511111111111").replaceFirst(";{9}$", ";for sent;;;;;;;;"));
        assertThat(texts.all(NATIONAL, survey, W48))
                .extracting(FreeText::content)
                .containsExactlyInAnyOrder("mer GHB", "flere senger", "alene i nord");
        fixture.close("2020-W48");
        FreeText late = texts.all(NATIONAL, survey, W48).stream()
                .filter(text -> text.content().equals("for sent"))
                .findFirst()
                .orElseThrow();
        texts.approve(NATIONAL, survey, W48, late.id(), late.version());
        assertThat(seen(READER)).isEmpty();
        assertThat(seen(COORDINATOR)).isEmpty();
        beans.getBean(Rounds.class).publishInPart(NATIONAL, survey, W48, null, "prøve");
        assertThat(seen(READER)).as("one newcomer, whose words these would be").isEmpty();
    }

    @Test
    void shows_nobody_else_a_text_of_a_landsdel_with_fewer_answers_than_any_threshold_shows() {
        fixture.close("2020-W48");
        FreeText alone = texts.all(NATIONAL, survey, W48).stream()
                .filter(text -> "TR".equals(text.region()))
                .findFirst()
                .orElseThrow();
        texts.approve(NATIONAL, survey, W48, alone.id(), alone.version());
        fixture.publish("2020-W48");
        assertThat(seen(NATIONAL)).extracting(FreeText::content).containsExactly("alene i nord");
        assertThat(seen(READER)).isEmpty();
        assertThat(seen(COORDINATOR)).isEmpty();
    }

    /** What the database lets somebody read, whatever service asks. */
    private List<FreeText> seen(Actor actor) {
        return new BoundActor(actor, actor.scope())
                .call(() -> transactions.executeRead(status -> repository.approved(fixture.survey(), W48)));
    }

    @Test
    void lets_nobody_else_read_or_approve() {
        fixture.close("2020-W48");
        UUID id = texts.all(NATIONAL, survey, W48).getFirst().id();
        assertThatThrownBy(() -> texts.all(COORDINATOR, survey, W48)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> texts.approve(COORDINATOR, survey, W48, id, 1)).isInstanceOf(Forbidden.class);
    }

    @Test
    void refuses_a_decision_on_an_older_version_or_on_no_text() {
        fixture.close("2020-W48");
        FreeText approved = approveFirst();
        assertThatThrownBy(() -> texts.withdraw(NATIONAL, survey, W48, approved.id(), 1))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> texts.approve(NATIONAL, survey, W48, UUID.randomUUID(), 1))
                .isInstanceOf(NotInScope.class);
    }

    private FreeText approveFirst() {
        FreeText first = texts.all(NATIONAL, survey, W48).getFirst();
        return texts.approve(NATIONAL, survey, W48, first.id(), first.version());
    }
}
