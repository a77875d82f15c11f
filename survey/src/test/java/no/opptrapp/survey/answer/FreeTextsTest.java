package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.COORDINATOR;
import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static no.opptrapp.survey.SurveyFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
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
    private final Audit audit;
    private SurveyFixture fixture;
    private String survey;

    FreeTextsTest(ApplicationContext beans, FreeTexts texts, Audit audit) {
        this.beans = beans;
        this.texts = texts;
        this.audit = audit;
    }

    @BeforeEach
    void takes_in_two_texts() {
        fixture = SurveyFixture.make(beans, "texts-" + ++made);
        survey = fixture.survey().id();
        fixture.importRows(
                row("2020-W48", "a", "OL", "511111111111").replaceFirst(";{9}$", ";mer GHB;;;;;;;;flere senger"));
    }

    @Test
    void shows_the_national_team_every_text_and_notes_that_it_read_them() {
        assertThat(texts.all(NATIONAL, survey, W48))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.question()).isEqualTo("FU_MILJO");
                            assertThat(first.content()).isEqualTo("mer GHB");
                            assertThat(first.region()).isEqualTo("OL");
                            assertThat(first.approved()).isFalse();
                        },
                        second -> assertThat(second.content()).isEqualTo("flere senger"));
        assertThat(audit.of(NATIONAL, survey + "/2020-W48"))
                .extracting(entry -> entry.change().what())
                .contains("texts.read");
    }

    @Test
    void shows_others_only_what_is_approved_and_no_longer_when_that_is_withdrawn() {
        fixture.close("2020-W48");
        fixture.publish("2020-W48");
        assertThat(texts.approved(COORDINATOR, survey, W48)).isEmpty();
        FreeText approved = approveFirst();
        assertThat(texts.approved(COORDINATOR, survey, W48)).containsExactly(approved);
        texts.withdraw(NATIONAL, survey, W48, approved.id(), approved.version());
        assertThat(texts.approved(COORDINATOR, survey, W48)).isEmpty();
        assertThat(audit.of(NATIONAL, survey + "/2020-W48/" + approved.id()))
                .extracting(entry -> entry.change().what())
                .containsExactly("text.approved", "text.withdrawn");
    }

    @Test
    void shows_others_an_approved_text_only_when_its_round_is_published() {
        FreeText approved = approveFirst();
        fixture.close("2020-W48");
        assertThat(texts.approved(READER, survey, W48)).isEmpty();
        assertThat(texts.approved(COORDINATOR, survey, W48)).isEmpty();
        fixture.publish("2020-W48");
        assertThat(texts.approved(READER, survey, W48)).containsExactly(approved);
    }

    @Test
    void shows_nobody_else_a_text_that_came_after_what_is_published() {
        fixture.close("2020-W48");
        fixture.publish("2020-W48");
        fixture.reopen("2020-W48");
        fixture.importRows(row("2020-W48", "late", "OL", "511111111111").replaceFirst(";{9}$", ";for sent;;;;;;;;"));
        FreeText late = texts.all(NATIONAL, survey, W48).stream()
                .filter(text -> text.content().equals("for sent"))
                .findFirst()
                .orElseThrow();
        texts.approve(NATIONAL, survey, W48, late.id(), late.version());
        assertThat(texts.approved(READER, survey, W48)).isEmpty();
        assertThat(texts.approved(COORDINATOR, survey, W48)).isEmpty();
        fixture.close("2020-W48");
        assertThat(texts.approved(READER, survey, W48)).isEmpty();
        beans.getBean(Rounds.class).publishInPart(NATIONAL, survey, W48, null, "prøve");
        assertThat(texts.approved(READER, survey, W48))
                .extracting(FreeText::content)
                .containsExactly("for sent");
    }

    @Test
    void lets_nobody_else_read_or_approve() {
        UUID id = texts.all(NATIONAL, survey, W48).getFirst().id();
        assertThatThrownBy(() -> texts.all(COORDINATOR, survey, W48)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> texts.approve(COORDINATOR, survey, W48, id, 1)).isInstanceOf(Forbidden.class);
    }

    @Test
    void refuses_a_decision_on_an_older_version_or_on_no_text() {
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
