package no.opptrapp.reports.engine;

import java.util.Set;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/**
 * Writes the PDF with tags that JasperReports does not know: contents, row heads, quotations. An element of the template
 * opens the tags it lists in {@code …export.opptrapp.open} ({@code TH/Row} is a tag with its scope, {@code Note#note-3} one
 * with its name in the file) and closes as many as {@code …export.opptrapp.close} says.
 */
final class TaggingExporter extends JRPdfExporter {

    private static final String OPEN = "net.sf.jasperreports.export.opptrapp.open";
    private static final String CLOSE = "net.sf.jasperreports.export.opptrapp.close";

    /** Their text is their own content: a paragraph in each cell would double the tags of a report and say nothing more. */
    private static final Set<String> CELLS = Set.of("TH", "TD");

    /** Takes a third of the time of the usual level, for a file that is a fifteenth larger. */
    private static final int COMPRESSION = 3;

    TaggingExporter(JasperReportsContext context) {
        super(context);
        tagHelper = new Tags(this);
    }

    private static final class Tags extends JRPdfExporterTagHelper {

        private boolean inCell;

        Tags(JRPdfExporter exporter) {
            super(exporter);
        }

        @Override
        protected void init() {
            super.init();
            if (pdfProducer instanceof ClassicPdfProducer producer) {
                producer.getPdfWriter().setCompressionLevel(COMPRESSION);
            }
        }

        @Override
        protected void createStartTags(JRPrintElement element) {
            String open = property(element, OPEN);
            if (open != null) {
                for (String tag : open.strip().split(" ", -1)) {
                    open(tag);
                }
            }
            super.createStartTags(element);
        }

        private void open(String tag) {
            int slash = tag.indexOf('/');
            int hash = tag.indexOf('#');
            String name = tag.substring(0, slash >= 0 ? slash : hash >= 0 ? hash : tag.length());
            PdfStructureEntry entry = pdfStructure.createTag(tagStack.peek(), name);
            inCell = CELLS.contains(name);
            if (!inCell) {
                entry.putArray("K");
            }
            if (slash >= 0) {
                entry.setScope(tag.substring(slash + 1));
            }
            if (hash >= 0) {
                entry.putString("ID", tag.substring(hash + 1));
            }
            tagStack.push(entry);
        }

        @Override
        protected void startText(JRPrintText text, @Nullable String actual) {
            if (inCell && text.getLinkType() == null && actual == null) {
                pdfStructure.beginTag(tagStack.peek(), null);
            } else {
                super.startText(text, actual);
            }
        }

        @Override
        protected void createEndTags(JRPrintElement element) {
            super.createEndTags(element);
            inCell = false;
            String close = property(element, CLOSE);
            if (close != null) {
                for (int i = Integer.parseInt(close); i > 0; i--) {
                    tagStack.pop();
                }
            }
        }

        private static @Nullable String property(JRPrintElement element, String name) {
            return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
        }
    }
}
