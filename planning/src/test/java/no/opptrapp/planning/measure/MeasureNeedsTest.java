package no.opptrapp.planning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.need.NeedMove;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.need.SampleNeeds;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MeasureNeedsTest {

    private static final Actor BERGEN = People.manager("4601");

    private final MeasureService measures;
    private final ManyMeasures many;
    private final NeedService needs;

    MeasureNeedsTest(MeasureService measures, ManyMeasures many, NeedService needs) {
        this.measures = measures;
        this.many = many;
        this.needs = needs;
    }

    @Test
    void a_need_is_planned_while_a_measure_against_it_is_planned_or_under_way() {
        UUID need = need(BERGEN, "4601", "Ingen å snakke med");
        Measure first = done(measures.make(BERGEN, "4601", against("Gruppe", need)));
        assertThat(state(need)).isEqualTo(NeedState.PLANNED);
        assertThat(measures.get(BERGEN, first.id()).facts().links().needs()).containsExactly(need);

        Measure second = done(measures.make(BERGEN, "4601", against("Telefon", need)));
        assertThat(measures.against(BERGEN, need)).extracting(Measure::id).containsExactly(first.id(), second.id());
        Measure done = done(measures.change(
                BERGEN, first.id(), 1, SampleMeasures.with(first.facts(), MeasureField.STATUS, "DONE")));
        assertThat(state(need)).isEqualTo(NeedState.PLANNED);
        assertThat(measures.against(BERGEN, need)).extracting(Measure::id).containsExactly(second.id(), first.id());
        assertThat(measures.against(People.manager("0301"), need)).isEmpty();

        measures.delete(BERGEN, second.id(), 1);
        assertThat(state(need)).isEqualTo(NeedState.ACKNOWLEDGED);
        measures.restore(BERGEN, second.id());
        assertThat(state(need)).isEqualTo(NeedState.PLANNED);
        measures.change(BERGEN, second.id(), 3, SampleMeasures.group("Telefon"));
        assertThat(state(need)).isEqualTo(NeedState.ACKNOWLEDGED);
        assertThat(done.facts().links().needs()).containsExactly(need);
    }

    @Test
    void a_need_that_is_taken_up_again_is_planned_when_a_measure_is_active() {
        UUID need = need(BERGEN, "4601", "Få å ringe til");
        done(measures.make(BERGEN, "4601", against("Vakttelefon", need)));
        move(need, new NeedMove(NeedState.DISMISSED, "Trodde det var løst.", null));

        move(need, new NeedMove(NeedState.ACKNOWLEDGED, "Det var ikke løst.", null));

        assertThat(state(need)).isEqualTo(NeedState.PLANNED);
    }

    @Test
    void a_need_that_was_watched_is_watched_again_when_no_measure_is_left() {
        UUID need = need(BERGEN, "4601", "Få tilbud om kvelden");
        move(need, new NeedMove(NeedState.WATCHED, "Vi ser det an til våren.", null));
        Measure measure = done(measures.make(BERGEN, "4601", against("Kveldskafé", need)));
        assertThat(state(need)).isEqualTo(NeedState.PLANNED);

        measures.delete(BERGEN, measure.id(), 1);

        assertThat(state(need)).isEqualTo(NeedState.WATCHED);
        assertThat(needs.get(BERGEN, need).need().reason()).isEqualTo("Vi ser det an til våren.");
    }

    private void move(UUID need, NeedMove move) {
        int version = needs.get(BERGEN, need).need().version();
        assertThat(needs.move(BERGEN, need, version, move)).isInstanceOf(NeedOutcome.Done.class);
    }

    @Test
    void an_idea_plans_nothing_until_it_is_planned() {
        UUID need = need(BERGEN, "4601", "Få møteplasser");
        MeasureDraft draft = SampleMeasures.with(against("Kafé", need), MeasureField.NOT_MEASURED, "Et sted å være");
        Measure idea = done(measures.make(BERGEN, "4601", SampleMeasures.with(draft, MeasureField.STATUS, "IDEA")));
        assertThat(state(need)).isEqualTo(NeedState.FOUND);

        many.change(BERGEN, Map.of(idea.id(), 1), Map.of(MeasureField.STATUS, "PLANNED"));
        assertThat(state(need)).isEqualTo(NeedState.PLANNED);
    }

    @Test
    void is_not_linked_to_a_need_that_is_inherited_or_belongs_elsewhere_or_is_not_there() {
        UUID county = need(People.coordinator("46"), "46", "Fylket mangler ettervern");
        UUID oslo = need(People.manager("0301"), "0301", "Oslo mangler ettervern");

        for (UUID wrong : List.of(county, oslo, new UUID(1, 2))) {
            assertThat(measures.make(BERGEN, "4601", against("Feil behov", wrong)))
                    .isInstanceOfSatisfying(
                            MeasureChange.Refused.class,
                            refused -> assertThat(refused.faults())
                                    .extracting(fault -> fault.field() + " " + fault.value())
                                    .containsExactly("NEED_IDS " + wrong));
        }
        assertThat(measures.make(People.national(), "4601", against("Feil område", oslo)))
                .isInstanceOf(MeasureChange.Refused.class);
        assertThat(state(oslo)).isEqualTo(NeedState.FOUND);
    }

    @Test
    void is_not_planned_against_a_need_that_is_over_but_stays_linked_and_may_tell_of_what_was_done() {
        UUID need = need(BERGEN, "4601", "Var mangel på kveldstilbud");
        Measure before = done(measures.make(BERGEN, "4601", against("Kveldstilbud", need)));
        move(need, new NeedMove(NeedState.RELIEVED, "Det er nok tilbud nå.", null));

        assertThat(measures.make(BERGEN, "4601", against("Enda et kveldstilbud", need)))
                .isInstanceOfSatisfying(
                        MeasureChange.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(FieldFault::field, FieldFault::message)
                                .containsExactly(tuple(
                                        MeasureField.NEED_IDS,
                                        Text.of(
                                                "measure.fault.need_over",
                                                needs.get(BERGEN, need).need().title()))));
        Measure changed = done(measures.change(
                BERGEN, before.id(), 1, SampleMeasures.with(before.facts(), MeasureField.TITLE, "Nytt navn")));
        assertThat(changed.facts().links().needs()).containsExactly(need);
        MeasureDraft told = SampleMeasures.with(against("Det som hjalp", need), MeasureField.STATUS, "DONE");
        assertThat(done(measures.make(BERGEN, "4601", told)).facts().links().needs())
                .containsExactly(need);
    }

    @Test
    void a_municipality_goes_on_with_its_measure_although_the_county_linked_it_to_a_need_of_its_own() {
        Actor county = People.coordinator("46");
        UUID need = need(county, "46", "Hele fylket trenger det");
        Measure measure = done(measures.make(county, "4601", against("For fylket", need)));
        assertThat(state(need)).isEqualTo(NeedState.PLANNED);

        Measure changed = done(measures.change(
                BERGEN, measure.id(), 1, SampleMeasures.with(measure.facts(), MeasureField.TITLE, "Vårt navn")));
        assertThat(changed.facts().links().needs()).containsExactly(need);
    }

    private NeedState state(UUID need) {
        return needs.get(People.national(), need).need().state();
    }

    private UUID need(Actor actor, String area, String title) {
        return SampleNeeds.write(needs, actor, area, title, 50);
    }

    private static MeasureDraft against(String title, UUID need) {
        return SampleMeasures.group(title).with(MeasureLinks.to(Set.of(need), Set.of("P01")));
    }

    private static Measure done(MeasureChange change) {
        assertThat(change).isInstanceOf(MeasureChange.Done.class);
        return ((MeasureChange.Done) change).measure();
    }
}
