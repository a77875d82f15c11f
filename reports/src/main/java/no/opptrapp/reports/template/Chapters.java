package no.opptrapp.reports.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.edition.ReportPart;
import org.jspecify.annotations.Nullable;

/** Moves the chapters of a report and leaves some out. What belongs to no chapter it knows stays where it is. */
final class Chapters {

    private final List<ReportPart> parts;
    private final Map<String, ReportPart> byHeading;

    Chapters(List<ReportPart> parts) {
        this.parts = parts;
        this.byHeading = parts.stream().collect(Collectors.toMap(ReportPart::heading, part -> part));
    }

    /**
     * A chapter with the page it begins on.
     *
     * @param part null for what is not known by name
     */
    private record Piece(@Nullable ReportPart part, List<Block> blocks) {

        boolean movable() {
            return part != null && !part.fixed();
        }
    }

    /** The blocks in the order wanted. */
    List<Block> ordered(List<Block> blocks, List<PartChoice> chosen) {
        List<Piece> pieces = pieces(blocks);
        Map<String, Piece> byName = new HashMap<>();
        for (Piece piece : pieces) {
            ReportPart part = piece.part();
            if (part != null && !part.fixed()) {
                byName.put(part.name(), piece);
            }
        }
        List<Piece> wanted = order(chosen).stream()
                .filter(byName::containsKey)
                .map(byName::get)
                .toList();
        List<Block> ordered = new ArrayList<>();
        boolean begun = false;
        for (Piece piece : pieces) {
            if (!piece.movable()) {
                ordered.addAll(piece.blocks());
            } else if (!begun) {
                begun = true;
                wanted.forEach(each -> ordered.addAll(each.blocks()));
            }
        }
        return beginningPage(ordered);
    }

    /** The names of those that are shown. One that nobody chose stands behind the one it usually stands behind. */
    private List<String> order(List<PartChoice> chosen) {
        List<PartChoice> all = new ArrayList<>(chosen);
        int before = -1;
        for (ReportPart part : parts) {
            if (part.fixed()) {
                continue;
            }
            int there = place(all, part.name());
            if (there < 0) {
                there = before + 1;
                all.add(there, new PartChoice(part.name(), true));
            }
            before = there;
        }
        return all.stream().filter(PartChoice::shown).map(PartChoice::name).toList();
    }

    private static int place(List<PartChoice> all, String name) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private List<Piece> pieces(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        @Nullable ReportPart part = null;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 1) {
                int start = i > 0 && blocks.get(i - 1) instanceof Block.PageBreak ? i - 1 : i;
                pieces.add(new Piece(part, blocks.subList(from, start)));
                from = start;
                part = heading.text() instanceof Text.Message(String key, var _) ? byHeading.get(key) : null;
            }
        }
        pieces.add(new Piece(part, blocks.subList(from, blocks.size())));
        return pieces;
    }

    /** Below the contents no chapter begins, whichever is the first. */
    private static List<Block> beginningPage(List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Toc && !(blocks.get(i + 1) instanceof Block.PageBreak)) {
                List<Block> begun = new ArrayList<>(blocks);
                begun.add(i + 1, new Block.PageBreak());
                return begun;
            }
        }
        return blocks;
    }

    /** All parts as a template has them: those it names in its order, the others in their usual places. */
    List<PartChoice> whole(List<PartChoice> chosen) {
        List<String> hidden = chosen.stream()
                .filter(choice -> !choice.shown())
                .map(PartChoice::name)
                .toList();
        return order(chosen.stream()
                        .map(choice -> new PartChoice(choice.name(), true))
                        .toList())
                .stream()
                .map(name -> new PartChoice(name, !hidden.contains(name)))
                .toList();
    }
}
