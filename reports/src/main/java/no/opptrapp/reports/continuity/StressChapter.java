package no.opptrapp.reports.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.StressWords;
import no.opptrapp.planning.continuity.stress.Counts;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Move;
import no.opptrapp.planning.continuity.stress.StressResult;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;
import no.opptrapp.reports.document.TableLetters;

/** Chapter 2: what holds from nobody away to six of ten, and at four of ten which fall, why, and whom to move. */
final class StressChapter {

    private static final int LOOKED_INTO = 40;

    private StressChapter() {}

    static List<Block> of(ContinuityFindings findings, TableLetters tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "2", Text.of("continuityreport.stress")));
        blocks.add(new Block.Paragraph(Text.of("continuityreport.stress.lead"), Manner.BODY));
        blocks.add(new Block.FigureBlock(Text.of("continuityreport.figure", "1"), HeldFigure.of(findings)));
        blocks.add(absences(findings, tables::next));
        blocks.addAll(lookedInto(findings, tables::next));
        return blocks;
    }

    /** @param labels of its tables, in their order */
    static Block absences(ContinuityFindings findings, Supplier<Text> labels) {
        Counts all = findings.at(0).result().all();
        Tables table = new Tables(labels.get(), Text.of("continuityreport.stress.caption", all.a(), all.b(), all.c()))
                .words("absence");
        for (Criticality criticality : Criticality.values()) {
            table.column(Text.verbatim(criticality.name()), true);
        }
        for (Criticality criticality : Criticality.values()) {
            table.column(Text.of("continuityreport.column.moving", criticality.name()), true);
        }
        table.numbers("moved");
        CoverPoints.absences(findings).forEach(percent -> {
            StressResult result = findings.at(percent).result();
            List<Text> cells = new ArrayList<>();
            cells.add(Text.of("continuityreport.amount", CoverPoints.share(percent)));
            for (Criticality criticality : Criticality.values()) {
                cells.add(count(result.held().of(criticality)));
            }
            for (Criticality criticality : Criticality.values()) {
                cells.add(count(result.heldMoving().of(criticality)));
            }
            cells.add(FunctionChapter.said(result.moved()));
            table.row(cells);
        });
        return table.block();
    }

    private static Text count(int functions) {
        return Text.of("continuityreport.amount", Amount.count(functions));
    }

    /**
     * What falls at the absence that is looked into, why, what would help, and whom to move; its heading first.
     *
     * @param labels of its tables, in their order
     */
    static List<Block> lookedInto(ContinuityFindings findings, Supplier<Text> labels) {
        StressWords words = findings.at(LOOKED_INTO);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "2.1", Text.of("continuityreport.at", CoverPoints.share(LOOKED_INTO))));
        blocks.add(new Block.Paragraph(words.summary(), Manner.BODY));
        List<CriticalFunction> hit = words.plan().functions().stream()
                .filter(function -> words.state(function) != StressWords.State.HOLDS)
                .toList();
        if (hit.isEmpty()) {
            blocks.add(new Block.Paragraph(Text.of("continuityreport.at.all"), Manner.BODY));
            return blocks;
        }
        Tables functions = new Tables(
                        labels.get(), Text.of("continuityreport.at.functions", CoverPoints.share(LOOKED_INTO)))
                .words("function", "why", "help");
        hit.forEach(function -> functions.row(
                Text.of(
                        "continuityreport.at.function",
                        FunctionChapter.named(function),
                        words.state(function).label()),
                why(words, function),
                words.hints(function).stream()
                        .reduce((all, next) -> Text.of("continuityreport.then", all, next))
                        .orElse(Text.verbatim(""))));
        blocks.add(functions.block());
        if (!words.result().moves().isEmpty()) {
            Tables moves = new Tables(
                            labels.get(), Text.of("continuityreport.at.moves", CoverPoints.share(LOOKED_INTO)))
                    .words("to", "from", "competence")
                    .numbers("years");
            for (Move move : words.result().moves()) {
                moves.row(
                        Text.verbatim(move.to()),
                        Text.verbatim(move.from()),
                        Text.verbatim(move.competence()),
                        FunctionChapter.said(move.personYears()));
            }
            blocks.add(moves.block());
        }
        return blocks;
    }

    /** Whose people it gets stands in the table of moves. */
    private static Text why(StressWords words, CriticalFunction function) {
        return words.state(function) == StressWords.State.HELPED
                ? Text.of("continuityreport.at.gets", words.gets(function))
                : words.why(function);
    }
}
