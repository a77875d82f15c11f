package no.opptrapp.reports.engine;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import no.opptrapp.core.figure.paint.OwnFonts;
import no.opptrapp.reports.document.Logo;
import no.opptrapp.reports.document.Look;

/** The template that the build compiled; shared by all reports and threads. */
final class Template {

    /**
     * The height of a page between header and footer, in points, less a point for each of four pictures: a picture set
     * smaller is rounded up to a whole point.
     */
    static final double ROOM = 842 - 54 - 58 - 4;

    private static final String MARK = "net.sf.jasperreports.export.opptrapp.mark";
    private static final int MARK_HEIGHT = 1;

    private final ColouredTemplates reports;
    private final JasperReport report;
    private final JasperFillManager filler;

    Template() {
        OwnFonts.ready();
        try (InputStream in = Template.class.getResourceAsStream("report.jasper")) {
            if (in == null) {
                throw new IllegalStateException("The template was not compiled in the build");
            }
            reports = new ColouredTemplates(in.readAllBytes());
            report = reports.in(Colours.OWN);
        } catch (JRException | java.io.IOException e) {
            throw new IllegalStateException("The template cannot be read", e);
        }
        filler = JasperFillManager.getInstance(new SimpleJasperReportsContext());
    }

    /** How tall each row comes out, in points: set one after the other without pages, a mark above each. */
    double[] measure(List<Map<String, Object>> rows) throws JRException {
        List<Map<String, Object>> measured = new ArrayList<>(rows);
        measured.add(Map.of("kind", "SPACE_2", "page", 0, "header", false));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("measuring", true);
        parameters.put("cover", true);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
        JasperPrint print = filler.fill(report, parameters, new LineSource(measured));
        int[] tops = print.getPages().getFirst().getElements().stream()
                .filter(Template::isMark)
                .mapToInt(JRPrintElement::getY)
                .toArray();
        double[] heights = new double[rows.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = tops[i + 1] - tops[i] - MARK_HEIGHT;
        }
        return heights;
    }

    private static boolean isMark(JRPrintElement element) {
        return element.hasProperties() && element.getPropertiesMap().containsProperty(MARK);
    }

    /**
     * The rows on their pages.
     *
     * @param cover whether the first page is a cover, with nothing at its head and foot
     */
    JasperPrint fill(List<Map<String, Object>> rows, String title, PageOf pageOf, boolean cover, Look look)
            throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("measuring", false);
        parameters.put("title", title);
        parameters.put("pageOf", pageOf);
        parameters.put("cover", cover);
        Logo logo = look.logo();
        if (logo != null) {
            parameters.put("logo", SimpleDataRenderer.getInstance(logo.bytes()));
        }
        return filler.fill(reports.in(Colours.of(look)), parameters, new LineSource(rows));
    }
}
