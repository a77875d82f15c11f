package no.opptrapp.reports.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.PrintBookmark;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand in a document that has been set.
 *
 * @param pages how many it has
 * @param headings the page of each heading, from 1
 */
record SetPages(int pages, Map<String, Integer> headings) {

    static SetPages of(JasperPrint print) {
        Map<String, Integer> headings = new HashMap<>();
        note(print.getBookmarks(), headings);
        return new SetPages(print.getPages().size(), headings);
    }

    private static void note(@Nullable List<PrintBookmark> bookmarks, Map<String, Integer> headings) {
        if (bookmarks != null) {
            for (PrintBookmark bookmark : bookmarks) {
                headings.put(bookmark.getLabel(), bookmark.getPageIndex() + 1);
                note(bookmark.getBookmarks(), headings);
            }
        }
    }
}
