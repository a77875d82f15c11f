package no.opptrapp.survey.result;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.disclosure.CorrectionRule;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundClosing;
import no.opptrapp.survey.round.Tally;
import no.opptrapp.survey.round.TallyRepository;

/**
 * Publishes the top shares of a closing round as observations: where survey and planning meet. A correction becomes new
 * versions, unless it must wait for an editor.
 */
@Singleton
class ObservationPublishing implements RoundClosing {

    private static final String ORIGIN = "survey/";

    private final Materials materials;
    private final TallyRepository tallies;
    private final ObservationService observations;
    private final Corrections corrections;
    private final SurveyIndicators indicators = new SurveyIndicators();

    ObservationPublishing(
            Materials materials, TallyRepository tallies, ObservationService observations, CorrectionRule rule) {
        this.materials = materials;
        this.tallies = tallies;
        this.observations = observations;
        this.corrections = new Corrections(rule);
    }

    @Override
    public void closed(Actor actor, Survey survey, Round round, Tally tally) {
        Material material = materials.of(survey, round.id(), List.of(tally));
        Optional<Tally> seen = tallies.published(survey, round.id());
        if (seen.isPresent()
                && !corrections.waiting(material.asked(), seen.get(), tally).isEmpty()) {
            return;
        }
        List<NewObservation> found = new Findings(material, indicators).all();
        Set<ObservationKey> others = heldByOthers(actor, survey, round);
        observations.publish(
                actor,
                ORIGIN + survey.id() + "/" + round.id(),
                found.stream()
                        .filter(observation -> !others.contains(observation.key()))
                        .toList());
    }

    /** What another series on the same questionnaire published for the same week stays: neither overwrites the other. */
    private Set<ObservationKey> heldByOthers(Actor actor, Survey survey, Round round) {
        Set<ObservationKey> held = new HashSet<>();
        ObservationQuery sameWeek = ObservationQuery.all().in(round.id());
        for (Observation observation : observations
                .find(actor, sameWeek, Optional.empty(), ObservationService.LIMIT)
                .items()) {
            String origin = observation.origin();
            if (origin.startsWith(ORIGIN) && !origin.startsWith(ORIGIN + survey.id() + "/")) {
                held.add(observation.key());
            }
        }
        return held;
    }
}
