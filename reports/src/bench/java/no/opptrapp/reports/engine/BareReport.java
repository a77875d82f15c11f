package no.opptrapp.reports.engine;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Look;

/** A report with everything made ready, so that JasperReports alone fills its template and exports it. */
public final class BareReport {

    private final Template template = new Template();
    private final PdfReport.Ready ready;
    private final Document document;

    private BareReport(PdfReport.Ready ready, Document document) {
        this.ready = ready;
        this.document = document;
    }

    /** Works out every row and its page, which is not measured. */
    public static BareReport of(Document document) {
        try {
            return new BareReport(new PdfReport().ready(document), document);
        } catch (JRException failed) {
            throw new IllegalStateException("The report could not be measured", failed);
        }
    }

    /** Fills and exports with the exporter that JasperReports brings, to the same kind of file. */
    public byte[] write() throws JRException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        JRPdfExporter exporter = new JRPdfExporter(new SimpleJasperReportsContext());
        exporter.setExporterInput(
                new SimpleExporterInput(template.fill(ready.rows(), ready.title(), ready.pageOf(), true, Look.OWN)));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(PdfFile.file(ready.title(), document));
        exporter.setConfiguration(PdfFile.look());
        exporter.exportReport();
        return bytes.toByteArray();
    }
}
