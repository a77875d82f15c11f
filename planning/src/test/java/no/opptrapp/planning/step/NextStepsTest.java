package no.opptrapp.planning.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.YearState;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.NeedMove;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.need.SampleNeeds;
import org.junit.jupiter.api.Test;

@DatabaseTest
class NextStepsTest {

    private final NextSteps steps;
    private final NeedService needs;
    private final MeasureService measures;

    NextStepsTest(NextSteps steps, NeedService needs, MeasureService measures) {
        this.steps = steps;
        this.needs = needs;
        this.measures = measures;
    }

    @Test
    void people_who_are_unanswered_come_before_promises_and_promises_before_what_is_untidy() {
        YearState year = new YearState(new AreaYear("4601", 2023), 40, 3, null);
        Gap reported = gap(GapKind.DONE_BUT_STILL_REPORTED);
        Gap loose = gap(GapKind.MEASURE_WITHOUT_NEED);
        Gap bare = gap(GapKind.NEED_WITHOUT_MEASURE);
        assertThat(step(bare, year, reported, loose)).isEqualTo(new NextStep.Plan(bare));
        assertThat(step(null, year, reported, loose)).isEqualTo(new NextStep.Approve(year));
        assertThat(step(null, null, reported, loose)).isEqualTo(new NextStep.LookAgain(reported));
        assertThat(step(null, null, null, loose)).isEqualTo(new NextStep.Link(loose));
        assertThat(step(null, null, null, null)).isEqualTo(new NextStep.LookAhead());
    }

    @Test
    void what_is_done_brings_the_next_until_nothing_waits() {
        Actor alver = People.manager("4631");
        UUID wide = SampleNeeds.write(needs, People.national(), "VL", "Uro hos pårørende", 55);
        UUID mild = SampleNeeds.write(needs, alver, "4631", "Få møteplasser", 20);
        UUID grave = SampleNeeds.write(needs, alver, "4631", "Lang ventetid", 80);

        assertThat(steps.of(alver))
                .isInstanceOfSatisfying(
                        NextStep.TakeOrLeave.class,
                        step -> assertThat(step.need().id()).isEqualTo(wide));
        needs.move(alver, wide, 1, new NeedMove(NeedState.DISMISSED, "Gjelder ikke hos oss.", null));

        assertThat(steps.of(alver))
                .isInstanceOfSatisfying(
                        NextStep.Plan.class,
                        step -> assertThat(step.need().id()).isEqualTo(grave));
        UUID measure = measure(alver, "Flere timer", grave, mild);
        measures.change(alver, measure, 1, Map.of(MeasureField.ENDS_ON, "2016-12-31"));

        assertThat(steps.of(alver))
                .isInstanceOfSatisfying(
                        NextStep.CatchUp.class,
                        step -> assertThat(step.measure().id()).isEqualTo(measure));
        measures.change(alver, measure, 2, Map.of(MeasureField.STATUS, "DONE"));
        assertThat(steps.of(alver)).as("done, and both needs are bare again").isInstanceOf(NextStep.Plan.class);

        for (UUID need : List.of(grave, mild)) {
            int version = needs.get(alver, need).need().version();
            needs.move(alver, need, version, new NeedMove(NeedState.RELIEVED, "Ventetiden er borte.", null));
        }
        assertThat(steps.of(alver)).isEqualTo(new NextStep.LookAhead());
    }

    private static NextStep step(Gap bare, YearState year, Gap reported, Gap loose) {
        return NextStep.in(new Situation(
                Optional.empty(),
                Optional.ofNullable(bare),
                Optional.empty(),
                Optional.ofNullable(year),
                Optional.empty(),
                Optional.ofNullable(reported),
                Optional.ofNullable(loose)));
    }

    private static Gap gap(GapKind kind) {
        return new Gap(
                kind,
                UUID.randomUUID(),
                Text.verbatim("Kafé"),
                "4601",
                "BRUKER",
                TargetGroup.USERS,
                50,
                false,
                false,
                new Gap.Reported(UUID.randomUUID(), Text.verbatim("Få møteplasser")));
    }

    private UUID measure(Actor actor, String title, UUID... against) {
        MeasureDraft draft = MeasureDraft.of(title, "PARORENDE", TargetGroup.NEXT_OF_KIN, MeasureStatus.PLANNED)
                .with(MeasureLinks.to(Set.of(against), Set.of()));
        return ((MeasureChange.Done) measures.make(actor, "4631", draft))
                .measure()
                .id();
    }
}
