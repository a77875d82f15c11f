package no.opptrapp.reports.effect;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.followup.EffectSheet;
import no.opptrapp.planning.followup.EffectWords;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;

/**
 * Sets what a measure changed: the answer, what it rests on, the figure, and what to be careful of; never one without
 * the other.
 */
public final class EffectBlocks {

    private EffectBlocks() {}

    /**
     * The blocks of one measure.
     *
     * @param level of the heading, which is the title of the measure
     * @param label of the figure, such as "Figur 4"
     */
    public static List<Block> of(EffectSheet sheet, int level, Text label) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                level, "", Text.verbatim(sheet.measure().facts().title())));
        blocks.add(new Block.Paragraph(EffectWords.answer(sheet), Manner.BODY));
        blocks.add(new Block.BulletList(EffectWords.grounds(sheet)));
        Figure figure = sheet.figure();
        if (figure != null) {
            blocks.add(new Block.FigureBlock(label, figure));
        }
        EffectWords.caveats(sheet).forEach(caveat -> blocks.add(new Block.Paragraph(caveat, Manner.NOTE)));
        return blocks;
    }
}
