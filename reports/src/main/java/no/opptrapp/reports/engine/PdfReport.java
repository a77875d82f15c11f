package no.opptrapp.reports.engine;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Document;

/**
 * Writes a document as a tagged PDF that can be archived (PDF/A-2a, PDF/UA-1).
 *
 * <p>The template is filled twice: once without pages, to learn how tall each line is that was not set before, and once
 * with every line on the page that {@link PagePlan} gave it. So a figure never leaves its caption, no heading stands alone at the foot of a
 * page, and the contents know their page numbers.
 */
@Singleton
public class PdfReport {

    private static final int FIRST_PAGE = 1;
    private static final int ATTEMPTS = 3;

    private final Template template = new Template();
    private final LineHeights heights = new LineHeights(template::measure);

    /**
     * The document on paper.
     *
     * @return the bytes of the PDF
     */
    public byte[] write(Document document) {
        try {
            Ready ready = ready(document);
            return PdfFile.of(set(ready, document), ready.title(), document);
        } catch (JRException e) {
            throw notSet(document, e);
        }
    }

    /** The pages of the same document, to be looked at. */
    public PagePictures pictures(Document document) {
        try {
            return new PagePictures(set(ready(document), document));
        } catch (JRException e) {
            throw notSet(document, e);
        }
    }

    private static IllegalStateException notSet(Document document, JRException e) {
        String title = Texts.in(document.language()).say(document.cover().title());
        return new IllegalStateException("The report " + title + " could not be set", e);
    }

    /**
     * Sets the plan. A line taller than a page is split by the template and takes more pages than were planned: then the
     * document is set once more, with the numbers of the pages things came to stand on.
     */
    private JasperPrint set(Ready planned, Document document) throws JRException {
        Ready ready = planned;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            JasperPrint print = template.fill(
                    ready.rows(),
                    Glyphs.shown(ready.title()),
                    ready.pageOf(),
                    document.shape() == Document.Shape.REPORT,
                    document.look());
            SetPages found = SetPages.of(print);
            if (ready.standsAs(found)) {
                return print;
            }
            ready = ready.with(found, Texts.in(document.language()));
        }
        throw new IllegalStateException("The report came out otherwise each of " + ATTEMPTS + " times it was set");
    }

    /**
     * What the template is filled with.
     *
     * @param rows in the order they are set, each with its page
     * @param pages how many there will be
     * @param contents the page of each heading
     */
    record Ready(
            List<Map<String, Object>> rows, String title, int pages, Map<String, Integer> contents, PageOf pageOf) {

        /** Whether every page and heading came out where it was planned; an anchor of nothing planned is no matter. */
        boolean standsAs(SetPages found) {
            return found.pages() == pages && found.headings().entrySet().containsAll(contents.entrySet());
        }

        /** The same lines, with the page numbers that were found. */
        Ready with(SetPages found, Texts texts) {
            List<Map<String, Object>> numbered = new ArrayList<>();
            for (Map<String, Object> row : rows) {
                Map<String, Object> line = new HashMap<>(row);
                Integer page = found.headings().get(String.valueOf(row.get("anchor")));
                if (page != null && String.valueOf(row.get("kind")).startsWith("TOC_")) {
                    line.put("label", page.toString());
                }
                numbered.add(line);
            }
            return new Ready(
                    numbered,
                    title,
                    found.pages(),
                    found.headings(),
                    page -> texts.say("engine.pageOf", page, found.pages()));
        }
    }

    /** Measures every line and plans the pages; a sheet that takes more than one is tried smaller. */
    Ready ready(Document document) throws JRException {
        List<Line> lines = Typesetter.lines(document);
        Ready ready = ready(document, lines);
        if (document.shape() == Document.Shape.REPORT || ready.pages() == 1) {
            return ready;
        }
        return ready(
                document, lines.stream().map(line -> line.with("dense", true)).toList());
    }

    private Ready ready(Document document, List<Line> lines) throws JRException {
        Texts texts = Texts.in(document.language());
        List<Map<String, Object>> set = lines.stream().map(PdfReport::row).toList();
        List<PagePlan.Place> places = PagePlan.of(pieces(lines, heights.of(set)), Template.ROOM, FIRST_PAGE);
        int pages = places.getLast().page();
        Map<String, Integer> contents = contents(lines, places);
        return new Ready(
                rows(lines, set, places, contents),
                texts.say(document.cover().title()),
                pages,
                contents,
                page -> texts.say("engine.pageOf", page, pages));
    }

    private static List<PagePlan.Piece> pieces(List<Line> lines, double[] tall) {
        List<PagePlan.Piece> pieces = new ArrayList<>();
        PagePlan.Piece head = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            FigurePicture picture = line.picture();
            double shrinks = picture == null ? 0 : picture.height();
            PagePlan.Piece piece = new PagePlan.Piece(
                    i,
                    line.kind(),
                    tall[i],
                    shrinks,
                    line.keepWithNext(),
                    line.startsPage(),
                    line.kind() == LineKind.ROW ? head : null);
            head = line.tableHead() ? piece : line.kind() == LineKind.ROW ? head : null;
            pieces.add(piece);
        }
        return pieces;
    }

    private static Map<String, Integer> contents(List<Line> lines, List<PagePlan.Place> places) {
        Map<String, Integer> pages = new HashMap<>();
        for (PagePlan.Place place : places) {
            Line line = lines.get(place.index());
            String anchor = line.anchor();
            if (anchor != null && line.kind().inContents()) {
                pages.put(anchor, place.page());
            }
        }
        return pages;
    }

    private static List<Map<String, Object>> rows(
            List<Line> lines,
            List<Map<String, Object>> set,
            List<PagePlan.Place> places,
            Map<String, Integer> contents) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PagePlan.Place place : places) {
            Line line = lines.get(place.index());
            for (int rest = place.space(), step = 32; rest > 0; ) {
                if (step <= rest) {
                    rows.add(Map.of("kind", "SPACE_" + step, "page", place.page()));
                    rest -= step;
                } else {
                    step /= 2;
                }
            }
            Map<String, Object> row = new HashMap<>(set.get(place.index()));
            row.put("page", place.page());
            if (place.again()) {
                row.put("opens", "");
            }
            FigurePicture picture = line.picture();
            if (picture != null) {
                row.put("picture", picture.scaled(place.scale()));
            }
            if (line.kind().ofContents()) {
                row.put("label", String.valueOf(contents.get(line.anchor())));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> row(Line line) {
        Map<String, Object> row = new HashMap<>(line.values());
        row.put("kind", line.kind().name());
        row.putIfAbsent("header", false);
        row.put("page", 0);
        return row;
    }
}
