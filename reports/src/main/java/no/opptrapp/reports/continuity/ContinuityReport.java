package no.opptrapp.reports.continuity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.document.Moments;
import no.opptrapp.reports.document.TableLetters;

/** A continuity plan as a report: what must be kept running, what the stress test says, levels, log and checklist. */
public final class ContinuityReport {

    private ContinuityReport() {}

    /**
     * The whole plan.
     *
     * @param programVersion of Opptrapp
     * @param madeAt the moment it says it was made
     */
    static Document of(ContinuityFindings findings, Language language, Text programVersion, Instant madeAt) {
        TableLetters tables = new TableLetters();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Toc(Text.of("continuityreport.contents")));
        blocks.add(new Block.PageBreak());
        blocks.addAll(FunctionChapter.of(findings, tables));
        blocks.addAll(StressChapter.of(findings, tables));
        blocks.addAll(LevelChapter.of(findings, language, tables));
        blocks.addAll(ChecklistChapter.of(findings, language, tables));
        blocks.addAll(method(findings));
        return new Document(
                language,
                cover(findings, language, Text.of("continuityreport.mainPoints"), CoverPoints.of(findings, language)),
                blocks,
                imprint(findings, language, tables.next(), programVersion, madeAt));
    }

    static Cover cover(ContinuityFindings findings, Language language, Text pointsTitle, List<Text> points) {
        return new Cover(
                Text.of("continuityreport.title", findings.area()),
                Text.of("continuityreport.series"),
                Text.of(
                        "continuityreport.version",
                        findings.plan().version(),
                        Moments.day(findings.plan().changedAt(), language)),
                pointsTitle,
                points,
                findings.isMadeUp() ? Text.of("continuityreport.warning") : null);
    }

    static Imprint imprint(
            ContinuityFindings findings, Language language, Text table, Text programVersion, Instant madeAt) {
        Texts texts = Texts.in(language);
        return new Imprint(
                table,
                Text.of(
                        "continuityreport.version",
                        findings.plan().version(),
                        Moments.day(findings.plan().changedAt(), language)),
                findings.hash(),
                texts.say("continuityreport.definitions"),
                texts.say(findings.area()),
                programVersion,
                madeAt);
    }

    /** What was reported beside the plan, and how to read it all. */
    private static List<Block> method(ContinuityFindings findings) {
        return List.of(
                new Block.Heading(1, "5", Text.of("continuityreport.beside")),
                new Block.BulletList(findings.reported()),
                new Block.Heading(1, "6", Text.of("continuityreport.method")),
                new Block.Paragraph(Text.of("continuityreport.method.stress"), Manner.BODY),
                new Block.Paragraph(Text.of("continuityreport.method.moving"), Manner.BODY),
                new Block.Paragraph(Text.of("continuityreport.method.ways"), Manner.BODY),
                new Block.Paragraph(Text.of("continuityreport.method.readiness"), Manner.BODY));
    }
}
