package no.opptrapp.reports.engine;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Where things stand in a document that has been set.
 *
 * @param pages how many it has
 * @param headings the page of each heading, from 1
 */
record SetPages(int pages, Map<String, Integer> headings) {

    static SetPages of(JasperPrint print) {
        Map<String, Integer> headings = new HashMap<>();
        print.getAnchorIndexes().forEach((anchor, index) -> headings.put(anchor, index.getPageIndex() + 1));
        return new SetPages(print.getPages().size(), headings);
    }
}
