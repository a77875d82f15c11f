package no.opptrapp.reports.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How much of its pages a report fills. */
public final class PageFill {

    /** Where the foot of a page begins and where its head ends, in points from the top. */
    private static final double FOOT = 842 - 58;

    private static final double HEAD = 54;

    private static final double LEAST = 0.25;

    private PageFill() {}

    /**
     * The pages, from 1, that are less than a quarter full though the chapter goes on after them. The last page of a
     * chapter, and of the report, may be as short as it is.
     */
    public static List<Integer> thin(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> chapters = chapters(document);
            List<Integer> thin = new ArrayList<>();
            for (int page = 1; page < document.getNumberOfPages(); page++) {
                if (!chapters.contains(page + 1) && filled(document, page) < LEAST) {
                    thin.add(page);
                }
            }
            return thin;
        }
    }

    /** The pages that chapters begin on. */
    private static List<Integer> chapters(PDDocument document) throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            PDPage page = item.findDestinationPage(document);
            pages.add(document.getPages().indexOf(page) + 1);
        }
        return pages;
    }

    /** How far down a page the lowest letter between its head and its foot stands: 0 to 1. Figures have letters too. */
    private static double filled(PDDocument document, int page) throws IOException {
        double[] lowest = {HEAD};
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (TextPosition position : positions) {
                    double y = position.getYDirAdj();
                    if (y < FOOT) {
                        lowest[0] = Math.max(lowest[0], y);
                    }
                }
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return (lowest[0] - HEAD) / (FOOT - HEAD);
    }
}
