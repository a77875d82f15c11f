package no.opptrapp.reports.county;

import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.Call;
import no.opptrapp.planning.county.CallReason;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Quantifier;
import no.opptrapp.reports.draft.Sentences;

/** Whom to follow up and why, in the order of the rule, and what the rule is. */
final class FollowUpChapter {

    private final CountyFindings findings;
    private final Draft draft;

    FollowUpChapter(CountyFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    void write() {
        draft.chapter("countyreport.followUp");
        draft.body("countyreport.followUp.lead");
        draft.section(Text.of("countyreport.followUp.order"));
        List<Call> calls = findings.table().calls();
        if (calls.isEmpty()) {
            draft.body("countyreport.followUp.none");
        } else {
            draft.table(
                    Text.of("countyreport.followUp.caption", findings.county().name()),
                    2,
                    List.of(Text.of("countyreport.municipality"), Text.of("countyreport.followUp.why")),
                    calls.stream().map(FollowUpChapter::row).toList());
            draft.comment(
                    "follow-up",
                    List.of(Quantifier.sentence(
                            calls.size(), findings.table().rows().size(), "countyreport.has.calls")));
        }
        draft.section(Text.of("countyreport.followUp.rule"));
        draft.bullets(Stream.of(CallReason.values()).map(CallReason::label).toList());
    }

    private static List<Text> row(Call call) {
        return List.of(
                Text.of(
                        "countyreport.followUp.points",
                        call.row().municipality().name(),
                        call.points()),
                Sentences.joined(call.reasons().stream().map(Call.Reason::words).toList()));
    }
}
