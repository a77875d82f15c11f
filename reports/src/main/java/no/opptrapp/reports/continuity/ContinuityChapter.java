package no.opptrapp.reports.continuity;

import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.draft.Chapter;
import no.opptrapp.reports.draft.Draft;

/**
 * The chapter of the annual status report on how ready the area is: of the plan's own blocks those that tell of the year.
 */
record ContinuityChapter(ContinuityFindings findings, Language language) implements Chapter {

    private static final List<String> SLOTS = List.of("continuity.falls", "continuity.moves");

    @Override
    public String basis() {
        return findings.hash();
    }

    @Override
    public void write(Draft draft) {
        draft.newPage();
        draft.chapter("continuityreport.ofYear");
        draft.bullets(CoverPoints.of(findings, language));
        if (findings.isMadeUp()) {
            draft.note(Text.of("continuityreport.warning"));
        }
        draft.section(Text.of("continuityreport.stress"));
        draft.body("continuityreport.stress.lead");
        draft.figure(HeldFigure.of(findings));
        draft.comment("continuity.held", StressComment.figure(findings));
        draft.add(List.of(StressChapter.absences(findings, draft.labels()::table)));
        draft.comment("continuity.stress", StressComment.table(findings));
        falls(draft);
        draft.section(Text.of("continuityreport.missing"));
        draft.body(ChecklistChapter.readiness(findings.checklist().readiness()));
        draft.add(List.of(ChecklistChapter.missing(findings.checklist().points())));
    }

    /** Its heading gets a number of this report, and each table a place for comments. */
    private void falls(Draft draft) {
        List<Block> blocks = StressChapter.lookedInto(findings, draft.labels()::table);
        int tables = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                draft.section(heading.text());
            } else {
                draft.add(List.of(block));
            }
            if (block instanceof Block.TableBlock) {
                draft.comment(SLOTS.get(tables++), List.of());
            }
        }
    }
}
