package no.opptrapp.reports.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;

/** A checksum of all that the comments of a report say, whoever wrote them. */
final class WordsHash {

    private WordsHash() {}

    /** SHA-256 in hexadecimal. */
    static String of(Document document) {
        Texts texts = Texts.in(document.language());
        StringBuilder words = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Comment comment && !comment.isEmpty()) {
                words.append(comment.slot()).append('\n').append(texts.say(comment.text()));
                comment.footnotes().forEach(note -> words.append('\u0001').append(texts.say(note)));
                words.append('\u0000');
            }
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
