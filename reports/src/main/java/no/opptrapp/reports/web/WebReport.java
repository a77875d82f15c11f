package no.opptrapp.reports.web;

import jakarta.inject.Singleton;
import no.opptrapp.reports.document.Document;

/** Writes a document as one accessible web page with everything inside it: style, fonts, pictures, numbers. */
@Singleton
public class WebReport {

    /**
     * The document as a page.
     *
     * @return HTML in UTF-8
     */
    public String write(Document document) {
        return write(document, Surround.NOTHING);
    }

    /** The document as a page of a site, with what stands around every page of it. */
    public String write(Document document, Surround surround) {
        return new Page(document, surround).html();
    }

    /** The strictest content security policy the pages work under. */
    public String contentSecurityPolicy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; font-src data:; style-src "
                + Stylesheet.hash();
    }
}
