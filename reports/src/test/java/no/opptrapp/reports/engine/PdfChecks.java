package no.opptrapp.reports.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the tests ask of a finished PDF, read back by other libraries than the one that wrote it. */
public final class PdfChecks {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /** The rules of PDF/A-2a and PDF/UA-1 that the file breaks; none when it is right. */
    public static List<String> faults(byte[] pdf) throws Exception {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion ->
                                flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                                        + assertion.getLocation().getContext())
                        .forEach(faults::add);
            }
        }
        return faults;
    }

    /** The text of the pages, with every run of white space as one space. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** The text of one page, from 1. */
    public static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return plain(stripper.getText(document));
        }
    }

    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** White space of all kinds as one space. */
    public static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u2007]+", " ").strip();
    }

    /** The bookmarks in order, each with the page it leads to, from 1. */
    public static List<Bookmark> bookmarks(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Bookmark> found = new ArrayList<>();
            collect(document, document.getDocumentCatalog().getDocumentOutline(), found);
            return found;
        }
    }

    private static void collect(PDDocument document, PDOutlineNode node, List<Bookmark> found) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(document);
            found.add(new Bookmark(plain(item.getTitle()), document.getPages().indexOf(page) + 1));
            collect(document, item, found);
        }
    }

    /**
     * A bookmark.
     *
     * @param page from 1
     */
    public record Bookmark(String title, int page) {}

    /** The names of fonts that are used but not carried in the file. */
    public static List<String> fontsNotEmbedded(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> missing = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        missing.add(font.getName());
                    }
                }
            }
            return missing;
        }
    }

    /** The names of all tags, in the order of reading. */
    public static Stream<String> tags(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> names = new ArrayList<>();
            StructureWalk.visit(
                    document.getDocumentCatalog().getStructureTreeRoot(),
                    element -> names.add(element.getStructureType()));
            return names.stream();
        }
    }

    /** The alternative texts of the pictures. */
    public static List<String> alternatives(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            StructureWalk.visit(document.getDocumentCatalog().getStructureTreeRoot(), element -> {
                if (element.getStructureType().equals("Figure")) {
                    texts.add(element.getAlternateDescription());
                }
            });
            return texts;
        }
    }
}
