package no.opptrapp.reports.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.figure.words.AlternativeText;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.FootnoteNumbers;
import no.opptrapp.reports.document.ImprintBlocks;
import no.opptrapp.reports.document.SourceLine;

/** Turns a document into the lines that are set, in the order of reading. */
final class Typesetter {

    /** So many headings stand on one page of contents, as a third of them are chapters; more are set smaller. */
    private static final int OF_ONE_PAGE = 28;

    private final Document document;
    private final Texts texts;
    private final Colours colours;
    private final List<Block> imprint;
    private final FootnoteNumbers footnotes = new FootnoteNumbers();
    private final List<Line> lines = new ArrayList<>();
    private boolean pageBreak;

    private Typesetter(Document document) {
        this.document = document;
        this.texts = Texts.in(document.language());
        this.colours = Colours.of(document.look());
        this.imprint = ImprintBlocks.of(document);
    }

    static List<Line> lines(Document document) {
        Typesetter typesetter = new Typesetter(document);
        typesetter.lines.addAll(CoverLines.of(document));
        typesetter.pageBreak = document.shape() == Document.Shape.REPORT;
        document.blocks().forEach(typesetter::set);
        typesetter.imprint.forEach(typesetter::set);
        typesetter.keepLeadsTogether();
        return typesetter.lines;
    }

    /** Text that leads into a list, a quotation or a table stays with it, and a note with what it is a note to. */
    private void keepLeadsTogether() {
        for (int i = 0; i < lines.size() - 1; i++) {
            boolean led = switch (lines.get(i + 1).kind()) {
                case QUOTE, BULLET, CAPTION -> lines.get(i).kind() == LineKind.BODY;
                case NOTE -> true;
                default -> false;
            };
            if (led) {
                lines.set(i, lines.get(i).keptWithNext());
            }
        }
    }

    private void set(Block block) {
        switch (block) {
            case Block.PageBreak _ -> pageBreak = true;
            case Block.Heading heading -> add(heading(heading));
            case Block.Paragraph paragraph -> add(paragraph(paragraph));
            case Block.Comment comment when comment.isEmpty() -> {
                // A place for what nobody has said.
            }
            case Block.Comment comment ->
                CommentLines.of(comment, footnotes.of(comment, texts), texts).forEach(this::add);
            case Block.FigureBlock figure -> add(figure(figure));
            case Block.TableBlock table -> TableLines.of(table, texts, colours).forEach(this::add);
            case Block.BulletList list -> bullets(list);
            case Block.Toc toc -> contents(toc);
        }
    }

    private void add(Line line) {
        lines.add(pageBreak ? line.startingPage() : line);
        pageBreak = false;
    }

    private Line heading(Block.Heading heading) {
        String title = title(heading);
        return Line.of(LineKind.valueOf("HEADING_" + heading.level()), "text", title, "anchor", title);
    }

    private String title(Block.Heading heading) {
        String words = texts.say(heading.text());
        return heading.number().isEmpty() ? words : heading.number() + "\u00A0 " + words;
    }

    private Line paragraph(Block.Paragraph paragraph) {
        String words = texts.say(paragraph.text());
        return switch (paragraph.manner()) {
            case BODY -> Line.of(LineKind.BODY, "text", words);
            case NOTE -> Line.of(LineKind.NOTE, "text", words);
            case QUOTE -> Line.of(LineKind.QUOTE, "text", texts.say("engine.quoted", words));
        };
    }

    private Line figure(Block.FigureBlock block) {
        var figure = block.figure();
        List<String> below = Stream.concat(
                        figure.notes().stream().map(texts::say),
                        Stream.of(texts.say(SourceLine.of(figure.provenance()))))
                .toList();
        return Line.of(
                LineKind.FIGURE,
                "text",
                Styled.label(texts.say(block.label()), texts.say(figure.title()), colours),
                "subtitle",
                texts.say(figure.subtitle()),
                "picture",
                new FigurePicture(figure, document.language()),
                "alt",
                AlternativeText.of(figure, document.language()),
                "notes",
                String.join(" ", below));
    }

    private void bullets(Block.BulletList list) {
        for (int i = 0; i < list.points().size(); i++) {
            boolean last = i == list.points().size() - 1;
            Line line = Line.of(
                    LineKind.BULLET,
                    "text",
                    texts.say(list.points().get(i)),
                    "opens",
                    i == 0 ? "L " : "",
                    "closes",
                    last ? 1 : 0);
            // Neither the first nor the last point stands alone on a page.
            boolean kept = i == 0 || i == list.points().size() - 2;
            add(kept && !last ? line.keptWithNext() : line);
        }
    }

    private static LineKind lineOfContents(Block.Heading heading, boolean dense) {
        if (heading.level() == 1) {
            return dense ? LineKind.TOC_1_DENSE : LineKind.TOC_1;
        }
        return dense ? LineKind.TOC_2_DENSE : LineKind.TOC_2;
    }

    private void contents(Block.Toc toc) {
        add(Line.of(LineKind.TOC_TITLE, "text", texts.say(toc.title())).keptWithNext());
        List<Block.Heading> headings = Stream.concat(document.blocks().stream(), imprint.stream())
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= 2)
                .toList();
        boolean dense = headings.size() > OF_ONE_PAGE;
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            String title = title(heading);
            add(Line.of(
                    lineOfContents(heading, dense),
                    "text",
                    title,
                    "anchor",
                    title,
                    "alt",
                    texts.say("engine.goTo", title),
                    "label",
                    "",
                    "opens",
                    i == 0 ? "TOC " : "",
                    "closes",
                    i == headings.size() - 1 ? 1 : 0));
        }
    }
}
