package no.opptrapp.survey.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.disclosure.CorrectionRule;
import no.opptrapp.core.disclosure.CorrectionRule.Verdict;
import no.opptrapp.core.disclosure.Version;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.round.Concern;
import no.opptrapp.survey.round.Concern.Place;
import no.opptrapp.survey.round.Tally;

/** Holds a corrected tally against all that somebody has seen of the round, question by question. */
final class Corrections {

    private final CorrectionRule rule;

    Corrections(CorrectionRule rule) {
        this.rule = rule;
    }

    /**
     * The questions of which the new tally would tell too much; none when it may be published.
     *
     * @param material of the new tally
     * @param seen every tally whose numbers have gone out
     */
    List<Concern> waiting(Material material, List<Tally> seen) {
        List<Concern> waiting = new ArrayList<>();
        for (Asked asked : material.asked()) {
            material.answers(asked)
                    .ifPresent(next -> concern(material, asked, versions(material, asked, seen), next.held())
                            .ifPresent(waiting::add));
        }
        return waiting;
    }

    private Optional<Concern> concern(Material material, Asked asked, List<Version> seen, Version next) {
        Set<String> where = new LinkedHashSet<>();
        for (Version earlier : seen) {
            if (rule.check(earlier, next) instanceof Verdict.WaitsForEditor(var groups)) {
                where.addAll(groups);
            }
        }
        return where.isEmpty()
                ? Optional.empty()
                : Optional.of(new Concern(
                        asked.code(),
                        asked.text(),
                        places(material, where),
                        places(material, rule.withhold(seen, next.whole(), next.groups()))));
    }

    private static List<Place> places(Material material, Set<String> codes) {
        return codes.stream().map(code -> new Place(code, name(material, code))).toList();
    }

    private static Text name(Material material, String code) {
        return switch (code) {
            case CorrectionRule.WHOLE -> Text.of("result.place.whole");
            case CorrectionRule.NO_GROUP -> Text.of("result.place.none");
            default ->
                material.regions().stream()
                        .filter(region -> region.code().equals(code))
                        .findFirst()
                        .<Text>map(Region::name)
                        .orElseThrow();
        };
    }

    private static List<Version> versions(Material material, Asked asked, List<Tally> seen) {
        return seen.stream()
                .flatMap(tally -> material
                        .deciding()
                        .answers(tally, asked.code(), asked.options().size())
                        .stream())
                .map(RoundAnswers::held)
                .toList();
    }
}
