package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.goal.TargetGroup;

/** Needs that tests begin with. */
public final class SampleNeeds {

    private SampleNeeds() {}

    /** Writes down a need of next of kin, from a meeting; its id. */
    public static UUID write(NeedService needs, Actor actor, String area, String title, int severity) {
        NeedOutcome outcome = needs.write(
                actor,
                new NeedDraft(
                        area,
                        title,
                        "PARORENDE",
                        TargetGroup.NEXT_OF_KIN,
                        null,
                        severity,
                        null,
                        Set.of(),
                        new WrittenInput(
                                WrittenInput.Kind.MEETING,
                                LocalDate.of(2020, 10, 1),
                                Set.of(WrittenInput.Participants.NEXT_OF_KIN),
                                "Flere savner et sted å gå.",
                                null)));
        assertThat(outcome).isInstanceOf(NeedOutcome.Done.class);
        return ((NeedOutcome.Done) outcome).need().id();
    }
}
