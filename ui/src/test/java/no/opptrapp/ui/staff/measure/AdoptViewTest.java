package no.opptrapp.ui.staff.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.followup.EffectService;
import no.opptrapp.planning.followup.OthersMeasures;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Effort;
import no.opptrapp.planning.measure.MeasureCatalogue;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.planning.measure.SharedMeasures;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedDraft;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.WrittenInput;
import no.opptrapp.ui.staff.shell.Visit;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AdoptViewTest {

    private static final Actor STORD =
            new Actor(UUID.randomUUID(), "Planlegger", Role.MANAGER, Set.of("4614"), Language.NB);
    private static final Actor OTHER =
            new Actor(UUID.randomUUID(), "Planlegger", Role.MANAGER, Set.of("4615"), Language.NB);

    private static final Visit VISIT = new Visit() {
        @Override
        public Actor actor() {
            return STORD;
        }
    };

    private final MeasureService measures;
    private final NeedService needs;
    private final AdoptView view;

    AdoptViewTest(
            MeasureService measures,
            NeedService needs,
            MeasureCatalogue catalogue,
            SharedMeasures shared,
            EffectService effects,
            OthersMeasures others,
            MeasureVocabulary vocabulary) {
        this.measures = measures;
        this.needs = needs;
        this.view = new AdoptView(VISIT, measures, catalogue, shared, effects, others, needs, vocabulary);
    }

    @Test
    void opened_from_a_need_what_others_did_against_something_like_it_stands_first_and_says_why() {
        share("A Noe annet", "BOLIG", TargetGroup.USERS);
        share("B Samme felt", "PARORENDE", TargetGroup.NEXT_OF_KIN);

        view.open(null);
        assertThat(text()).containsSubsequence("Anbefalt", "Delt av andre", "A Noe annet", "B Samme felt");
        assertThat(text()).doesNotContain("samme målgruppe");

        view.open(need());
        assertThat(text())
                .containsSubsequence(
                        "Ingen å snakke med",
                        "Delt av andre",
                        "B Samme felt",
                        "I samme planområde og for samme målgruppe",
                        "A Noe annet");
    }

    private String text() {
        return view.getElement().getTextRecursively();
    }

    private void share(String title, String planArea, TargetGroup whose) {
        assertThat(measures.make(
                        OTHER,
                        "4615",
                        new MeasureDraft(
                                title,
                                "",
                                planArea,
                                whose,
                                MeasureStatus.PLANNED,
                                "",
                                Schedule.OPEN,
                                Effort.UNKNOWN,
                                true,
                                null,
                                "",
                                MeasureLinks.NONE)))
                .isInstanceOf(MeasureChange.Done.class);
    }

    private Need need() {
        NeedOutcome outcome = needs.write(
                STORD,
                new NeedDraft(
                        "4614",
                        "Ingen å snakke med",
                        "PARORENDE",
                        TargetGroup.NEXT_OF_KIN,
                        null,
                        40,
                        null,
                        Set.of(),
                        new WrittenInput(
                                WrittenInput.Kind.MEETING,
                                LocalDate.of(2020, 10, 1),
                                Set.of(WrittenInput.Participants.NEXT_OF_KIN),
                                "Flere savner et sted å gå.",
                                null)));
        return ((NeedOutcome.Done) outcome).need();
    }
}
