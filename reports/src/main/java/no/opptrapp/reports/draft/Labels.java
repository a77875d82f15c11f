package no.opptrapp.reports.draft;

import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;

/** Numbers the figures and tables of a report, each kind from 1, in the order they are made. */
public final class Labels {

    private int figures;
    private int tables;

    /** "Tabell 1" and so on. */
    public Text table() {
        return Text.of("document.table", Integer.toString(++tables));
    }

    /** "Figur 1" and so on. */
    public Text figure() {
        return Text.of("document.figure", Integer.toString(++figures));
    }

    /** The figure with its number, also where pictures are told apart by it. */
    Block figure(Figure figure) {
        Text label = figure();
        return new Block.FigureBlock(label, figure.numbered("F" + figures));
    }

    /** A block that was labelled by its maker: its picture gets the number of the label that was last given. */
    Block numbered(Block block) {
        return block instanceof Block.FigureBlock(Text label, Figure figure)
                ? new Block.FigureBlock(label, figure.numbered("F" + figures))
                : block;
    }
}
