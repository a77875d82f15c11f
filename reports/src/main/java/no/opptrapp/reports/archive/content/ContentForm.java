package no.opptrapp.reports.archive.content;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.official.json.Json;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.document.Look;

/**
 * A whole document as bytes and back. When it was made is no part of the content: two that differ in nothing else are
 * the same.
 */
public final class ContentForm {

    /** The form that is written. Whoever changes it reads the older ones for good. */
    public static final int NEWEST = 2;

    /** That of what looks as the program makes it: the same bytes as before there were other looks. */
    private static final int PLAIN = 1;

    private ContentForm() {}

    /** The content, in the first form that can hold it. */
    public static byte[] write(Document document) {
        Texts texts = Texts.in(document.language());
        return JsonBytes.of(Node.of(
                "form",
                document.look().equals(Look.OWN) ? PLAIN : NEWEST,
                "language",
                document.language().name(),
                "shape",
                document.shape().name(),
                "look",
                LookForm.write(document.look(), texts),
                "cover",
                cover(document.cover(), texts),
                "blocks",
                blocks(document.blocks(), texts),
                "imprint",
                imprint(document.imprint(), texts)));
    }

    private static List<Map<String, Object>> blocks(List<Block> blocks, Texts texts) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Map<String, Object> block = BlockForm.write(blocks.get(i), texts);
            if (isCounted(blocks, i)) {
                block.put("counted", true);
            }
            written.add(block);
        }
        return written;
    }

    /** Figures tell their source themselves; tables of values have it in a line below. */
    private static boolean isCounted(List<Block> blocks, int place) {
        return switch (blocks.get(place)) {
            case Block.FigureBlock figure -> true;
            case Block.TableBlock table -> {
                for (Block after : blocks.subList(place + 1, blocks.size())) {
                    if (after instanceof Block.Paragraph(Text.Message(String key, List<Object> said), var manner)
                            && key.startsWith("document.source")) {
                        yield true;
                    }
                    if (!(after instanceof Block.Paragraph || after instanceof Block.Comment)) {
                        yield false;
                    }
                }
                yield false;
            }
            default -> false;
        };
    }

    private static Map<String, Object> cover(Cover cover, Texts texts) {
        Text warning = cover.warning();
        return Node.of(
                "title",
                texts.say(cover.title()),
                "series",
                texts.say(cover.series()),
                "period",
                texts.say(cover.period()),
                "mainPointsTitle",
                texts.say(cover.mainPointsTitle()),
                "mainPoints",
                cover.mainPoints().stream().map(texts::say).toList(),
                "warning",
                warning == null ? null : texts.say(warning));
    }

    private static Map<String, Object> imprint(Imprint imprint, Texts texts) {
        return Node.of(
                "table",
                texts.say(imprint.table()),
                "publication",
                texts.say(imprint.publication()),
                "dataHash",
                imprint.dataHash(),
                "definitions",
                imprint.definitions(),
                "filters",
                imprint.filters(),
                "programVersion",
                texts.say(imprint.programVersion()));
    }

    /**
     * The document that the bytes were written of, every text as it was said then.
     *
     * @param madeAt when it was made
     * @throws IllegalStateException when it is in a form of a later program
     */
    public static FrozenReport read(byte[] content, Instant madeAt) {
        Node node = new Node(Json.read(new String(content, StandardCharsets.UTF_8)));
        if (node.whole("form") > NEWEST) {
            throw new IllegalStateException("Kept in the form " + node.whole("form") + " of a later version");
        }
        List<Node> blocks = node.nodes("blocks");
        Set<Integer> counted = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).has("counted")) {
                counted.add(i);
            }
        }
        Document document = new Document(
                node.choice("language", Language.class),
                cover(node.node("cover")),
                blocks.stream().map(BlockForm::read).toList(),
                imprint(node.node("imprint"), madeAt),
                node.choice("shape", Document.Shape.class),
                LookForm.read(node));
        return new FrozenReport(document, counted);
    }

    private static Cover cover(Node node) {
        return new Cover(
                text(node, "title"),
                text(node, "series"),
                text(node, "period"),
                text(node, "mainPointsTitle"),
                node.texts("mainPoints").stream().map(Text::verbatim).toList(),
                node.maybe("warning", () -> text(node, "warning")));
    }

    private static Imprint imprint(Node node, Instant madeAt) {
        return new Imprint(
                text(node, "table"),
                text(node, "publication"),
                node.text("dataHash"),
                node.text("definitions"),
                node.text("filters"),
                text(node, "programVersion"),
                madeAt);
    }

    private static Text text(Node node, String name) {
        return Text.verbatim(node.text(name));
    }
}
