package no.opptrapp.reports.web;

import jakarta.inject.Singleton;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Look;

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

    /** The strictest content security policy that the page of a document works under. */
    public String contentSecurityPolicy(Document document) {
        Look look = document.look();
        return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; font-src data:; style-src "
                + Stylesheet.hash(Stylesheet.CSS)
                + (look.accent() == null ? "" : " " + Stylesheet.hash(LookStyle.css(look.accent())))
                + (look.logo() == null ? "" : "; img-src data:");
    }
}
