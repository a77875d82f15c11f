package no.opptrapp.core.exchange.content;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a PDF can be opened: it has its head, ends as a PDF does, and from its end leads to a table of objects
 * that names the root of the document (ISO 32000-1, 7.5). What is cut off, or made up to look like one, has not.
 */
final class PdfStructure {

    private static final String HEAD = "%PDF-";

    /** Bytes; programs that open PDFs look no farther for the head and for the end. */
    private static final int EDGE = 2048;

    /** Bytes of the dictionary of a table, when the table is an object. */
    private static final int DICTIONARY = 8192;

    private static final Pattern END = Pattern.compile("startxref\\s{1,10}(\\d{1,10})\\s{1,10}%%EOF");
    private static final Pattern TABLE_OBJECT = Pattern.compile("\\d{1,10}\\s{1,10}\\d{1,5}\\s{1,10}obj\\b");
    private static final Pattern ROOT = Pattern.compile("/Root\\s{0,10}\\d{1,10}\\s{1,10}\\d{1,5}\\s{1,10}R\\b");

    private PdfStructure() {}

    static boolean isReadable(byte[] file) {
        // One character a byte, so that places in the text are places in the file.
        String content = new String(file, StandardCharsets.ISO_8859_1);
        int head = content.substring(0, Math.min(EDGE, content.length())).indexOf(HEAD);
        Matcher end = END.matcher(content.substring(Math.max(0, content.length() - EDGE)));
        String offset = "";
        while (end.find()) {
            offset = end.group(1);
        }
        if (head < 0 || offset.isEmpty()) {
            return false;
        }
        long place = Long.parseLong(offset);
        // Where something stands before the head, some programs count from the head and some from the beginning.
        return leadsToRoot(content, place) || head > 0 && leadsToRoot(content, place + head);
    }

    private static boolean leadsToRoot(String content, long place) {
        if (place >= content.length()) {
            return false;
        }
        int table = (int) place;
        while (table < content.length() && Character.isWhitespace(content.charAt(table))) {
            table++;
        }
        if (content.startsWith("xref", table)) {
            int trailer = content.indexOf("trailer", table);
            return trailer >= 0 && namesRoot(content, trailer);
        }
        boolean begins = TABLE_OBJECT
                .matcher(content)
                .region(table, Math.min(content.length(), table + EDGE))
                .lookingAt();
        return begins && namesRoot(content, table);
    }

    private static boolean namesRoot(String content, int from) {
        return ROOT.matcher(content)
                .region(from, Math.min(content.length(), from + DICTIONARY))
                .find();
    }
}
