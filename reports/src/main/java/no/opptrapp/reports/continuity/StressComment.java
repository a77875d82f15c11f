package no.opptrapp.reports.continuity;

import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.stress.Counts;
import no.opptrapp.planning.continuity.stress.StressResult;

/** Drafts what the stress test shows. It is counted, and no sample: chance has no part in it. */
final class StressComment {

    private static final int LOOKED_INTO = 40;

    private StressComment() {}

    /** Up to which absence all functions hold on their own; nothing where one does not even when nobody is away. */
    static List<Text> figure(ContinuityFindings findings) {
        return CoverPoints.absences(findings).takeWhile(percent -> allHold(findings, percent)).max().stream()
                .mapToObj(percent -> Text.of(
                        "continuityreport.stress.all",
                        CoverPoints.share(percent),
                        findings.at(percent).result().all().all()))
                .toList();
    }

    private static boolean allHold(ContinuityFindings findings, int percent) {
        StressResult result = findings.at(percent).result();
        return result.all().all() > 0 && result.held().all() == result.all().all();
    }

    /** Of the functions that matter most, at the absence that is looked into; nothing where there is none. */
    static List<Text> table(ContinuityFindings findings) {
        StressResult result = findings.at(LOOKED_INTO).result();
        Counts all = result.all();
        return all.a() == 0
                ? List.of()
                : List.of(Text.of(
                        "continuityreport.stress.said",
                        CoverPoints.share(LOOKED_INTO),
                        result.held().a(),
                        all.a(),
                        result.heldMoving().a()));
    }
}
