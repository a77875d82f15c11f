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
import no.opptrapp.survey.design.Question;
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
        for (Question question : material.version().questions()) {
            if (question instanceof Question.TextQuestion text) {
                concern(material, text, seen).ifPresent(waiting::add);
            }
        }
        return waiting;
    }

    /** Words that would stand out are hidden with the number of those who wrote, or with their landsdel. */
    private static Optional<Concern> concern(Material material, Question.TextQuestion text, List<Tally> seen) {
        Set<String> where = new NewWriters(material.deciding().threshold(), text, material.own()).standOut(seen);
        List<Place> places = places(material, where);
        Set<String> withheld = where.contains(CorrectionRule.WHOLE) ? Set.of(CorrectionRule.WHOLE) : where;
        return where.isEmpty()
                ? Optional.empty()
                : Optional.of(new Concern(text.code(), text.text(), places, places(material, withheld)));
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
