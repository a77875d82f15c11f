package no.opptrapp.reports.archive.content;

import java.util.List;
import java.util.Map;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;

/** A block. Each kind is taken apart whole, so that whoever gives one more parts has to keep them here too. */
final class BlockForm {

    private BlockForm() {}

    static Map<String, Object> write(Block block, Texts texts) {
        return switch (block) {
            case Block.Heading(int level, String number, Text text) ->
                Node.of("block", "heading", "level", level, "number", number, "text", texts.say(text));
            case Block.Paragraph(Text text, Block.Manner manner) ->
                Node.of("block", "paragraph", "text", texts.say(text), "manner", manner.name());
            case Block.Comment(String slot, Text text, List<Text> footnotes) ->
                Node.of("block", "comment", "slot", slot, "text", texts.say(text), "footnotes", said(footnotes, texts));
            case Block.FigureBlock(Text label, Figure figure) ->
                Node.of("block", "figure", "label", texts.say(label), "figure", FigureForm.write(figure, texts));
            case Block.TableBlock(
                    Text label,
                    Text caption,
                    List<Text> header,
                    List<List<Text>> rows,
                    List<Boolean> numeric) ->
                Node.of(
                        "block",
                        "table",
                        "label",
                        texts.say(label),
                        "caption",
                        texts.say(caption),
                        "header",
                        said(header, texts),
                        "rows",
                        rows.stream().map(row -> said(row, texts)).toList(),
                        "numeric",
                        numeric);
            case Block.BulletList(List<Text> points) -> Node.of("block", "bullets", "points", said(points, texts));
            case Block.PageBreak() -> Node.of("block", "pageBreak");
            case Block.Toc(Text title) -> Node.of("block", "contents", "title", texts.say(title));
        };
    }

    private static List<String> said(List<Text> all, Texts texts) {
        return all.stream().map(texts::say).toList();
    }

    static Block read(Node node) {
        return switch (node.text("block")) {
            case "heading" -> new Block.Heading(node.whole("level"), node.text("number"), text(node, "text"));
            case "paragraph" -> new Block.Paragraph(text(node, "text"), node.choice("manner", Block.Manner.class));
            case "comment" -> new Block.Comment(node.text("slot"), text(node, "text"), texts(node, "footnotes"));
            case "figure" -> new Block.FigureBlock(text(node, "label"), FigureForm.read(node.node("figure")));
            case "table" ->
                new Block.TableBlock(
                        text(node, "label"),
                        text(node, "caption"),
                        texts(node, "header"),
                        node.rows("rows", word -> Text.verbatim((String) word)),
                        node.items("numeric", Boolean.class::cast));
            case "bullets" -> new Block.BulletList(texts(node, "points"));
            case "pageBreak" -> new Block.PageBreak();
            case "contents" -> new Block.Toc(text(node, "title"));
            default -> throw new IllegalStateException("No such block: " + node.text("block"));
        };
    }

    private static Text text(Node node, String name) {
        return Text.verbatim(node.text(name));
    }

    private static List<Text> texts(Node node, String name) {
        return node.texts(name).stream().map(Text::verbatim).toList();
    }
}
