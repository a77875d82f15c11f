package no.opptrapp.reports.engine;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Document;

/** Writes a set report as a file for archives (PDF/A-2a) and for everybody (PDF/UA-1). */
final class PdfFile {

    private static final String PROFILE = "no/opptrapp/reports/engine/srgb.icc";

    private PdfFile() {}

    static byte[] of(JasperPrint print, String title, Document document) throws JRException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        TaggingExporter exporter = new TaggingExporter(new SimpleJasperReportsContext());
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(file(title, document));
        exporter.setConfiguration(look());
        exporter.exportReport();
        return bytes.toByteArray();
    }

    static SimplePdfExporterConfiguration file(String title, Document document) {
        SimplePdfExporterConfiguration file = new SimplePdfExporterConfiguration();
        file.setTagged(true);
        file.setTagLanguage(document.language().locale().toLanguageTag());
        file.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        file.setIccProfilePath(PROFILE);
        file.setMetadataTitle(title);
        file.setMetadataSubject(
                Texts.in(document.language()).say(document.cover().period()));
        file.setMetadataCreator(
                Texts.in(document.language()).say(document.imprint().programVersion()));
        file.setDisplayMetadataTitle(true);
        file.setCompressed(true);
        return file;
    }

    static SimplePdfReportConfiguration look() {
        SimplePdfReportConfiguration look = new SimplePdfReportConfiguration();
        // Letters stay letters: searchable, and read aloud.
        look.setForceSvgShapes(false);
        look.setBookmarksEnabled(true);
        return look;
    }
}
