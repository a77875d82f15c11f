package no.opptrapp.core.exchange.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import no.opptrapp.core.text.Ascii;
import no.opptrapp.core.text.UnseenCharacters;

/** Names of files that came from outside, made harmless: no path, nothing unseen, nothing a file system minds. */
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** A name for people, ending as the kind of file does. */
    public static String safe(String sent, FileKind kind) {
        String name = UnseenCharacters.without(Normalizer.normalize(sent, Normalizer.Form.NFC));
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[<>:\"|?*\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        String whole = kind.named(name.isEmpty() ? "dokument" : name);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String ending = whole.substring(whole.lastIndexOf('.'));
        int cut = LONGEST - ending.length();
        // Never between the two halves of one character.
        int end = Character.isHighSurrogate(whole.charAt(cut - 1)) ? cut - 1 : cut;
        return whole.substring(0, end).strip() + ending;
    }

    /** The header {@code Content-Disposition} by which a file of this name is kept and not shown (RFC 6266). */
    public static String attachment(String name) {
        String plain = Ascii.of(name).replaceAll("[^A-Za-z0-9._ -]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
