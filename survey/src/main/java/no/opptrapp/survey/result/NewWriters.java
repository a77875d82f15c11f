package no.opptrapp.survey.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.disclosure.CorrectionRule;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.round.Counts;
import no.opptrapp.survey.round.RegionTally;
import no.opptrapp.survey.round.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Where a correction would show whose words are new. How many took part and how many wrote is published: when few came
 * since a version that was seen, and some of them wrote, what came to the texts is theirs.
 */
final class NewWriters {

    private final Threshold threshold;
    private final Question.TextQuestion question;
    private final Tally next;

    NewWriters(Threshold threshold, Question.TextQuestion question, Tally next) {
        this.threshold = threshold;
        this.question = question;
        this.next = next;
    }

    /** The landsdeler, or {@link CorrectionRule#WHOLE} or {@link CorrectionRule#NO_GROUP}; empty when nobody stands out. */
    Set<String> standOut(List<Tally> seen) {
        Set<String> found = new LinkedHashSet<>();
        for (Tally earlier : seen) {
            Set<String> withheld = earlier.withheldOf(question.code());
            if (withheld.contains(CorrectionRule.WHOLE)) {
                // Neither the number nor the words of that version were seen.
                continue;
            }
            if (standsOut(change(earlier, null, true))) {
                found.add(CorrectionRule.WHOLE);
            }
            for (RegionTally part : next.regions()) {
                String place = place(part.region());
                if (!withheld.contains(place) && showsWords(part) && standsOut(change(earlier, part.region(), false))) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    /** What few in a landsdel wrote is hidden whatever came; what those without a landsdel wrote follows the whole. */
    private boolean showsWords(RegionTally part) {
        return part.region() == null || part.completed() >= threshold.answers();
    }

    /** How many more took part, and how many more wrote. */
    private record Change(long completed, long wrote) {}

    private boolean standsOut(Change change) {
        return change.wrote() != 0 && Math.abs(change.completed()) < threshold.answers();
    }

    private Change change(Tally earlier, @Nullable String region, boolean all) {
        return new Change(
                completed(next, region, all) - completed(earlier, region, all),
                wrote(next, region, all) - wrote(earlier, region, all));
    }

    private static long completed(Tally tally, @Nullable String region, boolean all) {
        return tally.regions().stream()
                .filter(part -> all || place(part.region()).equals(place(region)))
                .mapToLong(RegionTally::completed)
                .sum();
    }

    private long wrote(Tally tally, @Nullable String region, boolean all) {
        return tally.regions().stream()
                .filter(part -> all || place(part.region()).equals(place(region)))
                .mapToLong(part -> {
                    Counts counts = part.counts().get(question.code());
                    return counts == null ? 0 : counts.valid();
                })
                .sum();
    }

    /** What a part of the round is called where something of it is withheld. */
    static String place(@Nullable String region) {
        return region == null ? CorrectionRule.NO_GROUP : region;
    }
}
