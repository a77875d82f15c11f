package no.opptrapp.ui.staff.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import no.opptrapp.planning.measure.RecommendedMeasure;
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
    private final MeasureCatalogue catalogue;
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
        this.catalogue = catalogue;
        this.view = new AdoptView(VISIT, measures, catalogue, shared, effects, others, needs, vocabulary);
    }

    @Test
    void opened_from_a_need_what_others_did_against_something_like_it_stands_first_by_itself_and_says_why() {
        share("A Noe annet", "BOLIG", TargetGroup.USERS);
        share("B Samme felt", "PARORENDE", TargetGroup.NEXT_OF_KIN);

        view.open(null);
        assertThat(text()).containsSubsequence("Anbefalt", "Delt av andre", "A Noe annet", "B Samme felt");
        assertThat(text()).doesNotContain("samme målgruppe");

        view.open(need());
        assertThat(text())
                .containsSubsequence(
                        "Ingen å snakke med",
                        "Mot et lignende behov",
                        "B Samme felt",
                        "I samme planområde og for samme målgruppe",
                        "Annet som er delt",
                        "A Noe annet",
                        "Anbefalte tiltak");
        assertThat(text()).doesNotContain("noe som ligner");
    }

    @Test
    void where_nobody_did_anything_against_something_like_it_that_is_said_before_what_others_share() {
        share("C For ansatte", "BOLIG", TargetGroup.STAFF);

        view.open(need("AKTIVITET", TargetGroup.OLDER));

        assertThat(seen())
                .containsSubsequence(
                        "Ingen deler tiltak mot et lignende behov ennå. Under står alt andre deler.",
                        "Delt av andre",
                        "C For ansatte")
                .doesNotContain("Mot et lignende behov");
    }

    @Test
    void recommended_measures_of_the_needs_plan_area_and_target_group_stand_first_and_say_so() {
        List<RecommendedMeasure> all = catalogue.all(STORD);
        RecommendedMeasure last = all.getLast();
        List<String> fitting = all.stream()
                .filter(each -> each.planArea().equals(last.planArea()) && each.targetGroup() == last.targetGroup())
                .map(each -> VISIT.say(each.title()))
                .toList();
        assertThat(fitting).doesNotContain(VISIT.say(all.getFirst().title()));

        view.open(need(last.planArea(), last.targetGroup()));

        String recommended = seen().substring(seen().indexOf("Anbefalte tiltak"));
        int other = recommended.indexOf(VISIT.say(all.getFirst().title()));
        assertThat(other).isPositive();
        assertThat(fitting)
                .allSatisfy(title ->
                        assertThat(recommended.indexOf(title)).isPositive().isLessThan(other));
        assertThat(recommended.substring(0, other)).contains("I samme planområde og for samme målgruppe");
        assertThat(recommended.substring(other)).doesNotContain("I samme planområde");
    }

    /** What stands on the page, without what is hidden. */
    private String seen() {
        return String.join("\n", seen(view.getElement()).toList());
    }

    private static Stream<String> seen(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return element.isVisible() ? element.getChildren().flatMap(AdoptViewTest::seen) : Stream.empty();
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
        return need("PARORENDE", TargetGroup.NEXT_OF_KIN);
    }

    private Need need(String planArea, TargetGroup whose) {
        NeedOutcome outcome = needs.write(
                STORD,
                new NeedDraft(
                        "4614",
                        "Ingen å snakke med",
                        planArea,
                        whose,
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
