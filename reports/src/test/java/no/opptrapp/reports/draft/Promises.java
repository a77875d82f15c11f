package no.opptrapp.reports.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.engine.PdfChecks;

/** What every report promises of its blocks, and how a report breaks it: nothing when it keeps all. */
public final class Promises {

    private Promises() {}

    /** Figures and tables with no place for a comment below them, and places that have one name. */
    public static List<String> withoutSlot(Document document) {
        List<String> faults = new ArrayList<>();
        Set<String> slots = new HashSet<>();
        String waits = null;
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Comment comment -> {
                    waits = null;
                    if (!slots.add(comment.slot())) {
                        faults.add("twice: " + comment.slot());
                    }
                }
                case Block.FigureBlock figure -> waits = waiting(waits, label(document, figure.label()), faults);
                case Block.TableBlock table -> waits = waiting(waits, label(document, table.label()), faults);
                case Block.Heading _ -> waits = waiting(waits, null, faults);
                default -> {}
            }
        }
        waiting(waits, null, faults);
        return faults;
    }

    private static String waiting(String before, String next, List<String> faults) {
        if (before != null) {
            faults.add("no place below " + before);
        }
        return next;
    }

    private static String label(Document document, Text label) {
        return Texts.in(document.language()).say(label);
    }

    /** Headings with nothing below them before the next of their level or a higher one. */
    public static List<String> bareHeadings(Document document) {
        List<String> bare = new ArrayList<>();
        Block.Heading above = null;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (above != null && heading.level() <= above.level()) {
                    bare.add(label(document, above.text()));
                }
                above = heading;
            } else if (!(block instanceof Block.PageBreak)
                    && !(block instanceof Block.Comment said && said.isEmpty())) {
                above = null;
            }
        }
        if (above != null) {
            bare.add(label(document, above.text()));
        }
        return bare;
    }

    /** Words that were put into the report and do not stand in its PDF. */
    public static List<String> lost(Document document, byte[] pdf) throws Exception {
        String found = squeezed(PdfChecks.text(pdf));
        Texts texts = Texts.in(document.language());
        return document.blocks().stream()
                .flatMap(Promises::texts)
                .map(texts::say)
                .filter(said -> !found.contains(squeezed(said)))
                .flatMap(said -> Stream.of(PdfChecks.plain(said).split(" ")))
                .filter(word -> !found.contains(squeezed(word)))
                .distinct()
                .toList();
    }

    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Comment comment -> Stream.of(comment.text());
            case Block.FigureBlock figure ->
                Stream.concat(Stream.of(figure.figure().title()), figure.figure().notes().stream());
            case Block.TableBlock table ->
                Stream.of(
                                Stream.of(table.caption()),
                                table.header().stream(),
                                table.rows().stream().flatMap(List::stream))
                        .flatMap(each -> each);
            case Block.BulletList list -> list.points().stream();
            case Block.Toc toc -> Stream.of(toc.title());
            case Block.PageBreak _ -> Stream.empty();
        };
    }

    private static String squeezed(String text) {
        return PdfChecks.plain(text).replaceAll("[ \\u00AD\\u2060\\u200B]", "");
    }
}
