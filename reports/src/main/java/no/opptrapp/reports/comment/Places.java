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
        places.add(new Place(Block.Comment.FOREWORD, null, null, seen(null, "", draft.language())));
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
                case Block.Comment comment ->
                    places.add(new Place(
                            comment.slot(), heading, about, seen(about, texts.say(comment.text()), draft.language())));
                default -> {
                    // Running text: nobody comments on it.
                }
            }
        }
        places.add(new Place(Block.Comment.CLOSING, null, null, seen(null, "", draft.language())));
        return places;
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
