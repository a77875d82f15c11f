package no.opptrapp.reports.continuity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.FunctionDraft;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.planning.continuity.StressWords;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;

/** The sheet for the wall: what is done at each level and by whom, and how each function then fares. */
final class WallSheet {

    /** So many levels fit beside the functions. */
    private static final int BESIDE = 4;

    private static final Text UNNAMED = Text.verbatim("");

    private WallSheet() {}

    /** Of a plan with levels. */
    static Document of(ContinuityFindings findings, Language language, Text programVersion, Instant madeAt) {
        Cover cover = ContinuityReport.cover(findings, language, Text.of("continuityreport.wall"), List.of());
        List<Block> blocks = new ArrayList<>();
        blocks.add(LevelChapter.levels(findings.plan().levels(), UNNAMED));
        List<Level> levels = findings.plan().levels();
        for (int from = 0; from < levels.size(); from += BESIDE) {
            blocks.add(functions(findings, from, Math.min(from + BESIDE, levels.size())));
        }
        blocks.add(new Block.Paragraph(Text.of("continuityreport.wall.note"), Manner.NOTE));
        for (int i = 0; i < levels.size(); i++) {
            moves(levels.get(i), findings.atLevels().get(i)).ifPresent(blocks::add);
        }
        return new Document(
                language,
                cover,
                blocks,
                ContinuityReport.imprint(findings, language, UNNAMED, programVersion, madeAt),
                Document.Shape.SHEET);
    }

    private static Block functions(ContinuityFindings findings, int from, int to) {
        List<Level> levels = findings.plan().levels().subList(from, to);
        List<StressWords> fares = findings.atLevels().subList(from, to);
        Tables table = new Tables(UNNAMED, Text.of("continuityreport.wall.caption")).words("function_responsible");
        levels.forEach(
                level -> table.column(Text.of("continuityreport.wall.level", level.name(), level.share()), false));
        for (CriticalFunction function : findings.plan().functions()) {
            List<Text> cells = new ArrayList<>();
            cells.add(responsible(function));
            fares.forEach(words -> cells.add(fares(words, function)));
            table.row(cells);
        }
        return table.block();
    }

    private static Text fares(StressWords words, CriticalFunction function) {
        return words.state(function) == StressWords.State.HELPED
                ? Text.of("continuityreport.wall.gets", words.gets(function))
                : words.shortly(function);
    }

    /** Who is moved where at a level; nothing where nobody is. */
    private static Optional<Block> moves(Level level, StressWords words) {
        return words.plan().functions().stream()
                .filter(function -> words.state(function) == StressWords.State.HELPED)
                .map(function -> Text.of("continuityreport.wall.moved", function.name(), words.helpers(function)))
                .reduce((all, next) -> Text.of("continuityreport.then", all, next))
                .map(all ->
                        new Block.Paragraph(Text.of("continuityreport.wall.moves", level.name(), all), Manner.NOTE));
    }

    /** In few words: on a wall nobody reads brackets. */
    private static Text responsible(CriticalFunction function) {
        FunctionDraft facts = function.facts();
        if (facts.responsible().isEmpty()) {
            return FunctionChapter.named(function);
        }
        return facts.deputy().isEmpty()
                ? Text.of("continuityreport.wall.function", FunctionChapter.named(function), facts.responsible())
                : Text.of(
                        "continuityreport.wall.function_deputy",
                        FunctionChapter.named(function),
                        facts.responsible(),
                        facts.deputy());
    }
}
