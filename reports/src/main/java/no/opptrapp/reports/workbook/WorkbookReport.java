package no.opptrapp.reports.workbook;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import no.opptrapp.reports.document.Document;

/** Writes the data of a document: a sheet that says what is in it, then one for each figure and table. */
@Singleton
public class WorkbookReport {

    /** Writes the workbook; the stream is left open for the caller to close. */
    public void write(Document document, OutputStream out) throws IOException {
        new Book(document).write(out);
    }
}
