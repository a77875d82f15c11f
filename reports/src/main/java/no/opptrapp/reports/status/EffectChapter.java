package no.opptrapp.reports.status;

import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.followup.EffectSheet;
import no.opptrapp.planning.followup.Reason;
import no.opptrapp.planning.need.MadeUpWords;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.effect.EffectBlocks;

/** What measures changed: those of which something can be said, and of the others why not. */
final class EffectChapter {

    private final StatusFindings findings;
    private final Draft draft;

    EffectChapter(StatusFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    void write() {
        draft.chapter("statusreport.effects");
        List<EffectSheet> effects = findings.effects();
        if (effects.isEmpty()) {
            draft.body("statusreport.effects.none");
            return;
        }
        List<EffectSheet> told = effects.stream()
                .filter(sheet -> sheet.effect().beforeAfter().isPresent())
                .toList();
        List<EffectSheet> untold =
                effects.stream().filter(sheet -> !told.contains(sheet)).toList();
        draft.body("statusreport.effects.lead", told.size(), effects.size());
        told.forEach(sheet -> {
            Text label =
                    sheet.figure() == null ? Text.verbatim("") : draft.labels().figure();
            List<Block> blocks = EffectBlocks.of(sheet, 2, label);
            // Its heading gets a number, as all sections have one here.
            draft.section(titled(sheet));
            draft.add(blocks.subList(1, blocks.size()));
            if (sheet.figure() != null) {
                draft.comment("effect." + sheet.id(), List.of());
            }
        });
        if (!untold.isEmpty()) {
            draft.body("statusreport.effects.untold");
            draft.bullets(untold.stream().map(EffectChapter::untold).toList());
        }
    }

    private static Text titled(EffectSheet sheet) {
        Text title = Text.verbatim(sheet.measure().facts().title());
        return sheet.measure().origin().madeUp() ? MadeUpWords.after(title) : title;
    }

    private static Text untold(EffectSheet sheet) {
        return Text.of(
                "statusreport.effects.why",
                titled(sheet),
                sheet.effect().lacking().map(Reason::text).orElse(Text.verbatim("")));
    }
}
