package no.opptrapp.reports.continuity;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Days;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.Exercise;
import no.opptrapp.planning.continuity.FunctionWords;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;
import no.opptrapp.reports.document.Moments;
import no.opptrapp.reports.document.TableLetters;

/** Chapter 3: what is done at which level, what was put into force, and what was exercised. */
final class LevelChapter {

    private final ContinuityFindings findings;
    private final Language language;
    private final TableLetters tables;
    private final List<Block> blocks = new ArrayList<>();

    private LevelChapter(ContinuityFindings findings, Language language, TableLetters tables) {
        this.findings = findings;
        this.language = language;
        this.tables = tables;
    }

    static List<Block> of(ContinuityFindings findings, Language language, TableLetters tables) {
        LevelChapter chapter = new LevelChapter(findings, language, tables);
        chapter.levels();
        chapter.log();
        chapter.exercises();
        return chapter.blocks;
    }

    private void levels() {
        blocks.add(new Block.Heading(1, "3", Text.of("continuityreport.levels")));
        List<Level> levels = findings.plan().levels();
        if (levels.isEmpty()) {
            say("continuityreport.levels.none");
            return;
        }
        blocks.add(levels(levels, tables.next()));
    }

    /** Each level with when it is due, and what is done at it. */
    static Block levels(List<Level> levels, Text label) {
        Tables table = new Tables(label, Text.of("continuityreport.levels.caption")).words("level", "action");
        levels.forEach(level -> table.row(
                Text.of("continuityreport.level", level.name(), FunctionWords.due(level)),
                Text.verbatim(level.action())));
        return table.block();
    }

    private void log() {
        blocks.add(new Block.Heading(2, "3.1", Text.of("continuityreport.log")));
        if (findings.activations().isEmpty()) {
            say("continuityreport.log.none");
            return;
        }
        Tables table =
                new Tables(tables.next(), Text.of("continuityreport.log.caption")).words("why", "level", "when", "who");
        findings.activations()
                .forEach(activation -> table.row(
                        Text.verbatim(activation.why()),
                        activation.isEnd() ? Text.of("continuityreport.normal") : Text.verbatim(activation.level()),
                        Text.verbatim(Moments.moment(activation.at(), language)),
                        ChecklistChapter.who(activation.by())));
        blocks.add(table.block());
    }

    /** Those that were struck out as mistakes are left out. */
    private void exercises() {
        blocks.add(new Block.Heading(2, "3.2", Text.of("continuityreport.exercises")));
        List<Exercise> held =
                findings.exercises().stream().filter(Exercise::counts).toList();
        if (held.isEmpty()) {
            say("continuityreport.exercises.none");
            return;
        }
        Tables table = new Tables(tables.next(), Text.of("continuityreport.exercises.caption"))
                .words("what", "day", "learned");
        held.forEach(exercise -> table.row(
                Text.verbatim(exercise.what()),
                Text.verbatim(Days.written(exercise.day(), language)),
                Text.verbatim(exercise.learned())));
        blocks.add(table.block());
    }

    private void say(String key) {
        blocks.add(new Block.Paragraph(Text.of(key), Manner.BODY));
    }
}
