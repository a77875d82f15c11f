package no.opptrapp.survey.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import no.opptrapp.core.disclosure.Answers;
import no.opptrapp.core.disclosure.CorrectionRule;
import no.opptrapp.core.disclosure.CorrectionRule.Verdict;
import no.opptrapp.core.disclosure.Revision;
import no.opptrapp.survey.round.Counts;
import no.opptrapp.survey.round.RegionTally;
import no.opptrapp.survey.round.Tally;
import org.jspecify.annotations.Nullable;

/** Holds a corrected tally against the one everybody has seen, question by question. */
final class Corrections {

    private final CorrectionRule rule;

    Corrections(CorrectionRule rule) {
        this.rule = rule;
    }

    /**
     * The questions in which too few answers changed for the correction to be published; none when it may be.
     *
     * @param asked the questions whose answers are shown per option
     */
    List<Asked> waiting(List<Asked> asked, Tally published, Tally next) {
        List<Asked> waiting = new ArrayList<>();
        for (Asked each : asked) {
            String question = each.code();
            SequencedMap<String, Revision> groups = new LinkedHashMap<>();
            Stream.concat(published.regions().stream(), next.regions().stream())
                    .map(RegionTally::region)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(region -> groups.put(region, revision(published, next, question, region)));
            Revision whole = revision(published, next, question, null);
            if (rule.check(whole, groups) instanceof Verdict.WaitsForEditor) {
                waiting.add(each);
            }
        }
        return waiting;
    }

    private static Revision revision(Tally published, Tally next, String question, @Nullable String region) {
        int options = Math.max(options(published, question), options(next, question));
        return new Revision(answers(published, question, region, options), answers(next, question, region, options));
    }

    private static int options(Tally tally, String question) {
        return tally.regions().stream()
                .map(part -> part.counts().get(question))
                .filter(Objects::nonNull)
                .mapToInt(counts -> counts.options().size())
                .max()
                .orElse(0);
    }

    /** The answers of a landsdel, or of everybody, with and without a landsdel, when none is named. */
    private static Answers answers(Tally tally, String question, @Nullable String region, int options) {
        long[] sum = new long[options];
        for (RegionTally part : tally.regions()) {
            Counts counts = part.counts().get(question);
            if (counts != null && (region == null || region.equals(part.region()))) {
                for (int i = 0; i < counts.options().size(); i++) {
                    sum[i] += counts.options().get(i);
                }
            }
        }
        return Answers.of(sum);
    }
}
