package no.opptrapp.reports.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.SourceLine;
import no.opptrapp.reports.draft.Sentences;
import no.opptrapp.survey.design.FigurePlan;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.ReportSection;
import no.opptrapp.survey.result.WrittenAnswers;

/** Chapter 2: every section of the survey's definition with its figures, comments and free text. */
final class ResultChapter {

    private final RoundFindings findings;
    private final Language language;
    private final Comments comments;

    ResultChapter(RoundFindings findings, Language language) {
        this.findings = findings;
        this.language = language;
        this.comments = new Comments(findings);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "2", Text.of("roundreport.results")));
        findings.questionnaire().sections().forEach(section -> section(section, blocks));
        return blocks;
    }

    private void section(ReportSection section, List<Block> blocks) {
        List<Block> inside = new ArrayList<>();
        List<FigurePlan> plans = findings.questionnaire().figures(section);
        for (int i = 0; i < plans.size(); i++) {
            FigurePlan plan = plans.get(i);
            Optional<Figure> figure = findings.figure(plan);
            figure.ifPresent(made -> show(plan, made, inside));
            boolean last = i == plans.size() - 1
                    || !Objects.equals(plan.question(), plans.get(i + 1).question());
            String question = plan.question();
            if (figure.isPresent() && last && question != null) {
                findings.version().followUps(question).forEach(followUp -> freeText(followUp, inside));
            }
        }
        findings.version().questions().stream()
                .filter(question -> question instanceof Question.TextQuestion && question.shownWhen() == null)
                .filter(question -> question.section().equals(section.number()))
                .forEach(question -> freeText(question, inside));
        if (!inside.isEmpty()) {
            blocks.add(new Block.Heading(2, section.number(), section.heading()));
            blocks.addAll(inside);
        }
    }

    private void show(FigurePlan plan, Figure figure, List<Block> blocks) {
        if (figure.kind() == Figure.Kind.TABLE) {
            blocks.add(table(figure, label(figure)));
            figure.notes().forEach(note -> blocks.add(new Block.Paragraph(note, Block.Manner.NOTE)));
            blocks.add(new Block.Paragraph(SourceLine.of(figure.provenance()), Block.Manner.NOTE));
        } else {
            blocks.add(new Block.FigureBlock(label(figure), figure));
        }
        List<Text> said = comments.on(plan, figure);
        blocks.add(
                said.isEmpty()
                        ? Block.Comment.unfilled(figure.id())
                        : new Block.Comment(figure.id(), Sentences.joined(said)));
    }

    /** {@code F4} is "Figur 4", {@code T1} "Tabell 1". */
    private static Text label(Figure figure) {
        String key = figure.id().startsWith("T") ? "document.table" : "document.figure";
        return Text.of(key, figure.id().substring(1));
    }

    /** A figure of numbers in rows as a table. */
    Block table(Figure figure, Text label) {
        FigureTable table = FigureTable.of(figure, language);
        List<Text> header = new ArrayList<>();
        header.add(Text.verbatim(table.rowHeading()));
        table.columns().forEach(column -> header.add(Text.verbatim(column)));
        List<List<Text>> rows = new ArrayList<>();
        for (FigureTable.Row row : table.rows()) {
            List<Text> cells = new ArrayList<>();
            cells.add(Text.verbatim(row.label()));
            row.entries().forEach(entry -> cells.add(Text.verbatim(entry.text())));
            rows.add(cells);
        }
        List<Boolean> numeric = new ArrayList<>();
        header.forEach(column -> numeric.add(!numeric.isEmpty()));
        return new Block.TableBlock(label, figure.title(), header, rows, numeric);
    }

    private void freeText(Question question, List<Block> blocks) {
        if (!(question instanceof Question.TextQuestion)) {
            return;
        }
        findings.written(question.code()).ifPresent(text -> {
            blocks.add(new Block.Heading(3, "", question.text()));
            blocks.add(new Block.Paragraph(howMany(text), Block.Manner.BODY));
            text.approved().forEach(words -> blocks.add(new Block.Paragraph(Text.verbatim(words), Block.Manner.QUOTE)));
        });
    }

    private static Text howMany(WrittenAnswers text) {
        Long answers = text.answers();
        if (answers == null) {
            return Text.of("roundreport.text.hidden");
        }
        int approved = text.approved().size();
        return Text.of(approved == 0 ? "roundreport.text.none" : "roundreport.text.some", answers, approved);
    }
}
