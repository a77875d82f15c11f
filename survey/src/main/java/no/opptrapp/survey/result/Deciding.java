package no.opptrapp.survey.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import no.opptrapp.core.disclosure.Answers;
import no.opptrapp.core.disclosure.DisclosureRule;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.round.Counts;
import no.opptrapp.survey.round.RegionTally;
import no.opptrapp.survey.round.Tally;

/**
 * Takes a question's answers out of a tally and decides, once, what may be seen of them. For the tallies of one material,
 * in one thread.
 */
final class Deciding {

    private final DisclosureRule rule;
    private final List<String> regions;
    private final Map<Asking, Optional<RoundAnswers>> decided = new HashMap<>();

    /** A question in a tally; several figures show the same one. */
    private record Asking(IsoWeek round, int tally, String question) {}

    /** @param regions codes of the landsdeler, in area order */
    Deciding(DisclosureRule rule, List<String> regions) {
        this.rule = rule;
        this.regions = List.copyOf(regions);
    }

    Threshold threshold() {
        return rule.threshold();
    }

    /**
     * The answers to a question of this many options in a round.
     *
     * @return empty where the round did not ask it
     */
    Optional<RoundAnswers> answers(Tally tally, String question, int options) {
        return decided.computeIfAbsent(
                new Asking(tally.round(), tally.version(), question), asking -> decide(tally, question, options));
    }

    private Optional<RoundAnswers> decide(Tally tally, String question, int options) {
        SequencedMap<String, Counts> byRegion = new LinkedHashMap<>();
        regions.forEach(region -> byRegion.put(region, none(options)));
        Counts whole = none(options);
        boolean asked = false;
        for (RegionTally part : tally.regions()) {
            Counts counts = part.counts().get(question);
            if (counts == null) {
                continue;
            }
            asked = true;
            whole = plus(whole, counts);
            String region = part.region();
            if (region != null) {
                byRegion.merge(region, counts, Deciding::plus);
            }
        }
        return asked ? Optional.of(decided(tally, question, whole, byRegion)) : Optional.empty();
    }

    private RoundAnswers decided(Tally tally, String question, Counts whole, SequencedMap<String, Counts> byRegion) {
        SequencedMap<String, Answers> groups = new LinkedHashMap<>();
        byRegion.forEach((region, counts) -> groups.put(region, new Answers(counts.options())));
        return new RoundAnswers(
                tally.round(),
                tally.questionnaireVersion(),
                whole,
                byRegion,
                rule.decide(new Answers(whole.options()), groups, tally.withheldOf(question)));
    }

    private static Counts none(int options) {
        return new Counts(0, Collections.nCopies(options, 0L));
    }

    private static Counts plus(Counts a, Counts b) {
        List<Long> sum = new ArrayList<>(a.options());
        for (int i = 0; i < b.options().size(); i++) {
            if (i < sum.size()) {
                sum.set(i, sum.get(i) + b.options().get(i));
            } else if (b.options().get(i) != 0) {
                throw new IllegalStateException("Answers to an option that is not there: " + (i + 1));
            }
        }
        return new Counts(a.dontKnow() + b.dontKnow(), sum);
    }
}
