package no.opptrapp.reports.bench;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words on the pages of a PDF. */
final class PdfPages {

    private PdfPages() {}

    static List<String> of(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(text.getTextFromPage(page));
            }
            return pages;
        }
    }

    /** The first page on which two say something else; null when there is none. */
    static @Nullable String difference(byte[] ours, byte[] theirs) throws IOException {
        List<String> pages = of(ours);
        List<String> other = of(theirs);
        if (pages.size() != other.size()) {
            return pages.size() + " pages beside " + other.size();
        }
        for (int i = 0; i < pages.size(); i++) {
            if (!withoutTime(pages.get(i)).equals(withoutTime(other.get(i)))) {
                return "the text of page " + (i + 1);
            }
        }
        return null;
    }

    /** A report says when it was made, and these two were not made in the same moment. */
    private static String withoutTime(String page) {
        return page.replaceAll("\\d{1,2}[.:]\\d{2}([.:]\\d{2})?", "");
    }
}
