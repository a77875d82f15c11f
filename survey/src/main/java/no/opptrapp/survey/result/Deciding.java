package no.opptrapp.survey.result;

import java.util.ArrayList;
import java.util.Arrays;
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
import no.opptrapp.core.period.Month;
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
    private final Map<String, SequencedMap<Month, List<RoundAnswers>>> months = new HashMap<>();

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

    /** The answers to a question in every round that asked it, by month, in the order of the tallies. */
    SequencedMap<Month, List<RoundAnswers>> byMonth(List<Tally> tallies, String question, int options) {
        return months.computeIfAbsent(question, code -> {
            SequencedMap<Month, List<RoundAnswers>> found = new LinkedHashMap<>();
            for (Tally tally : tallies) {
                answers(tally, code, options)
                        .ifPresent(
                                answers -> found.computeIfAbsent(tally.round().month(), month -> new ArrayList<>())
                                        .add(answers));
            }
            return Collections.unmodifiableSequencedMap(found);
        });
    }

    private Optional<RoundAnswers> decide(Tally tally, String question, int options) {
        SequencedMap<String, Counts> byRegion = new LinkedHashMap<>();
        Counts none = new Counts(0, Collections.nCopies(options, 0L));
        regions.forEach(region -> byRegion.put(region, none));
        long dontKnow = 0;
        long[] whole = new long[options];
        boolean asked = false;
        for (RegionTally part : tally.regions()) {
            Counts counts = part.counts().get(question);
            if (counts == null) {
                continue;
            }
            asked = true;
            Counts fitted = fitted(counts, options);
            dontKnow += fitted.dontKnow();
            for (int i = 0; i < options; i++) {
                whole[i] += fitted.options().get(i);
            }
            String region = part.region();
            if (region != null) {
                byRegion.put(region, fitted);
            }
        }
        return asked
                ? Optional.of(decided(
                        tally,
                        question,
                        new Counts(dontKnow, Arrays.stream(whole).boxed().toList()),
                        byRegion))
                : Optional.empty();
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

    /** With as many options as the question has now; a version that had fewer counted nothing for the others. */
    private static Counts fitted(Counts counts, int options) {
        if (counts.options().size() == options) {
            return counts;
        }
        List<Long> fitted = new ArrayList<>(Collections.nCopies(options, 0L));
        for (int i = 0; i < counts.options().size(); i++) {
            long count = counts.options().get(i);
            if (i < options) {
                fitted.set(i, count);
            } else if (count != 0) {
                throw new IllegalStateException("Answers to an option that is not there: " + (i + 1));
            }
        }
        return new Counts(counts.dontKnow(), fitted);
    }
}
