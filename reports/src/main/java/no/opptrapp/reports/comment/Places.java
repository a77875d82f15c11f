package no.opptrapp.reports.comment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.comment.Remark.Seen;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import org.jspecify.annotations.Nullable;

/** Finds the places of a drafted report: one before its chapters, one for each drafted comment, and one after. */
final class Places {

    private Places() {}

    static List<Place> of(Document draft) {
        Texts texts = Texts.in(draft.language());
        List<Place> places = new ArrayList<>();
        places.add(ofReport(Block.Comment.FOREWORD, draft));
        @Nullable Text heading = null;
        @Nullable Block about = null;
        for (Block block : draft.blocks()) {
            switch (block) {
                case Block.Heading found -> {
                    heading = found.text();
                    about = null;
                }
                case Block.FigureBlock figure -> about = figure;
                case Block.TableBlock table -> about = table;
                case Block.Comment comment when comment.ofReport() -> {
                    // Has its place before the chapters or after them.
                }
                case Block.Comment comment ->
                    places.add(new Place(
                            comment.slot(), heading, about, seen(about, texts.say(comment.text()), draft.language())));
                default -> {
                    // Running text: nobody comments on it.
                }
            }
        }
        places.add(ofReport(Block.Comment.CLOSING, draft));
        return places;
    }

    /** Before all chapters or after them, where a template may have something to say. */
    private static Place ofReport(String slot, Document draft) {
        String said = draft.blocks().stream()
                .filter(block ->
                        block instanceof Block.Comment comment && comment.slot().equals(slot))
                .map(block -> Texts.in(draft.language()).say(((Block.Comment) block).text()))
                .findFirst()
                .orElse("");
        return new Place(slot, null, null, seen(null, said, draft.language()));
    }

    private static Seen seen(@Nullable Block about, String draft, Language language) {
        StringBuilder numbers = new StringBuilder();
        switch (about) {
            case Block.FigureBlock figure ->
                FigureTable.of(figure.figure(), language).rows().forEach(row -> {
                    numbers.append(row.label()).append('\n');
                    row.entries().forEach(entry -> numbers.append(entry.text()).append('\n'));
                });
            case Block.TableBlock table -> {
                Texts texts = Texts.in(language);
                table.rows()
                        .forEach(row -> row.forEach(
                                cell -> numbers.append(texts.say(cell)).append('\n')));
            }
            case null, default -> {
                // Nothing with numbers.
            }
        }
        return new Seen(draft, hash(numbers.toString()));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
