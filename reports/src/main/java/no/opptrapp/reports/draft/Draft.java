package no.opptrapp.reports.draft;

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
public final class Draft {

    private final List<Block> blocks = new ArrayList<>();
    private final Labels labels = new Labels();
    private int chapter;
    private int section;

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    public Labels labels() {
        return labels;
    }

    public void chapter(String key, Object... arguments) {
        chapter++;
        section = 0;
        blocks.add(new Block.Heading(1, Integer.toString(chapter), Text.of(key, arguments)));
    }

    public void section(Text heading) {
        section++;
        blocks.add(new Block.Heading(2, chapter + "." + section, heading));
    }

    public void appendix(String key) {
        blocks.add(new Block.Heading(1, "", Text.of(key)));
    }

    public void body(String key, Object... arguments) {
        body(Text.of(key, arguments));
    }

    public void body(Text text) {
        blocks.add(new Block.Paragraph(text, Manner.BODY));
    }

    public void note(Text text) {
        blocks.add(new Block.Paragraph(text, Manner.NOTE));
    }

    public void newPage() {
        blocks.add(new Block.PageBreak());
    }

    /** Where the numbers of the table above come from, and that they are reconstructed where any is. */
    public void source(Collection<Indicator> indicators, boolean reconstructed) {
        String sources = indicators.stream().map(Indicator::source).distinct().collect(Collectors.joining("; "));
        note(SourceLine.of(new Provenance(Text.verbatim(sources), reconstructed)));
    }

    /**
     * What the program says of the figure or table above; a place for what people say also where that is nothing.
     *
     * @param slot what the place is called from one edition to the next
     */
    public void comment(String slot, List<Text> sentences) {
        blocks.add(
                sentences.isEmpty()
                        ? Block.Comment.unfilled(slot)
                        : new Block.Comment(slot, Sentences.joined(sentences)));
    }

    public void bullets(List<Text> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.BulletList(points));
        }
    }

    public void figure(Figure figure) {
        blocks.add(labels.figure(figure));
    }

    public void add(List<Block> more) {
        more.stream().map(labels::numbered).forEach(blocks::add);
    }

    /** A table whose first columns are words and the rest numbers; nothing where it has no rows. */
    public void table(Text caption, int words, List<Text> header, List<List<Text>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Boolean> numeric = new ArrayList<>();
        header.forEach(column -> numeric.add(numeric.size() >= words));
        blocks.add(new Block.TableBlock(labels.table(), caption, header, rows, numeric));
    }
}
