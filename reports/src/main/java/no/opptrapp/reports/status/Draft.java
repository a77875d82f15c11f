package no.opptrapp.reports.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;
import no.opptrapp.reports.document.SourceLine;

/** The blocks of a report while it is written: numbers chapters, sections, figures and tables in their order. */
final class Draft {

    private final List<Block> blocks = new ArrayList<>();
    private final Labels labels = new Labels();
    private int chapter;
    private int section;

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Labels labels() {
        return labels;
    }

    void chapter(String key, Object... arguments) {
        chapter++;
        section = 0;
        blocks.add(new Block.Heading(1, Integer.toString(chapter), Text.of(key, arguments)));
    }

    /** A chapter that somebody else writes. */
    void chapter(StatusPart.Chapter part) {
        chapter++;
        section = 0;
        blocks.addAll(part.blocks(chapter, labels));
    }

    void section(Text heading) {
        section++;
        blocks.add(new Block.Heading(2, chapter + "." + section, heading));
    }

    void appendix(String key) {
        blocks.add(new Block.Heading(1, "", Text.of(key)));
    }

    void body(String key, Object... arguments) {
        body(Text.of(key, arguments));
    }

    void body(Text text) {
        blocks.add(new Block.Paragraph(text, Manner.BODY));
    }

    void note(Text text) {
        blocks.add(new Block.Paragraph(text, Manner.NOTE));
    }

    void newPage() {
        blocks.add(new Block.PageBreak());
    }

    /** Where the numbers of the table above come from, and that they are reconstructed where any is. */
    void source(Collection<Indicator> indicators, boolean reconstructed) {
        String sources = indicators.stream().map(Indicator::source).distinct().collect(Collectors.joining("; "));
        note(SourceLine.of(new Provenance(Text.verbatim(sources), reconstructed)));
    }

    /** What is said of the figure or table above; nothing where there is nothing to say. */
    void comment(List<Text> sentences) {
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Paragraph(Sentences.joined(sentences), Manner.COMMENT));
        }
    }

    void bullets(List<Text> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.BulletList(points));
        }
    }

    void figure(Figure figure) {
        blocks.add(labels.figure(figure));
    }

    void add(List<Block> more) {
        more.stream().map(labels::numbered).forEach(blocks::add);
    }

    /** A table whose first columns are words and the rest numbers; nothing where it has no rows. */
    void table(Text caption, int words, List<Text> header, List<List<Text>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Boolean> numeric = new ArrayList<>();
        header.forEach(column -> numeric.add(numeric.size() >= words));
        blocks.add(new Block.TableBlock(labels.table(), caption, header, rows, numeric));
    }
}
