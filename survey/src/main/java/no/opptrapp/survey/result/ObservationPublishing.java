package no.opptrapp.survey.result;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.disclosure.CorrectionRule;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundClosing;
import no.opptrapp.survey.round.Tally;
import no.opptrapp.survey.round.TallyRepository;

/**
 * Publishes the top shares of a closing round as observations: where survey and planning meet. A correction becomes new
 * versions, unless it must wait for an editor: then they come when the editor publishes.
 */
@Singleton
class ObservationPublishing implements RoundClosing {

    private static final String KIND = "survey/";

    private final Materials materials;
    private final TallyRepository tallies;
    private final ObservationService observations;
    private final Corrections corrections;
    private final Audit audit;
    private final SurveyIndicators indicators = new SurveyIndicators();

    ObservationPublishing(
            Materials materials,
            TallyRepository tallies,
            ObservationService observations,
            CorrectionRule rule,
            Audit audit) {
        this.materials = materials;
        this.tallies = tallies;
        this.observations = observations;
        this.corrections = new Corrections(rule);
        this.audit = audit;
    }

    /** The source of the values that rounds of a survey publish. */
    static String source(String survey) {
        return KIND + survey;
    }

    @Override
    public List<Text> closed(Actor actor, Survey survey, Round round, Tally tally) {
        if (!survey.indicators()) {
            return List.of(Text.of("result.observations.none"));
        }
        Material material = materials.of(survey, round.id(), List.of(tally));
        if (!corrections.waiting(material, tallies.seen(survey, round.id())).isEmpty()) {
            return List.of(Text.of("result.observations.wait", round.id().label()));
        }
        tallies.noteSeen(survey, round.id(), tally.version());
        return publish(actor, survey, round, material);
    }

    @Override
    public List<Text> published(Actor actor, Survey survey, Round round, Tally tally) {
        return !survey.indicators()
                ? List.of()
                : publish(actor, survey, round, materials.of(survey, round.id(), List.of(tally)));
    }

    private List<Text> publish(Actor actor, Survey survey, Round round, Material material) {
        List<Observation> kept = observations
                .publishBeside(actor, source(survey.id()), round.id().key(), new Findings(material, indicators).all())
                .kept();
        if (kept.isEmpty()) {
            return List.of();
        }
        List<String> indicators = kept.stream()
                .map(each -> each.key().indicator())
                .distinct()
                .sorted()
                .toList();
        List<String> sources =
                kept.stream().map(Observation::origin).distinct().sorted().toList();
        audit.record(
                actor,
                AuditedChange.made(
                        "observations.kept",
                        survey.id() + "/" + round.id(),
                        Map.of("of", sources, "indicators", indicators, "observations", kept.size())));
        return List.of(Text.of(
                "result.observations.kept",
                round.id().label(),
                kept.size(),
                series(sources.getFirst()),
                String.join(", ", indicators)));
    }

    /** The series in {@code survey/<series>/<round>}. */
    private static String series(String origin) {
        return origin.substring(KIND.length(), origin.lastIndexOf('/'));
    }
}
