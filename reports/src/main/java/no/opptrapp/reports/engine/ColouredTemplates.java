package no.opptrapp.reports.engine;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * The template in the colours of those who made one of their own: its styles are coloured once, so that no line takes
 * longer to set. Those of the last accents are held on to; shared by all threads.
 */
final class ColouredTemplates {

    private static final int HELD = 16;

    private final byte[] compiled;
    private final Map<Colours, JasperReport> reports = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Colours, JasperReport> eldest) {
            return size() > HELD;
        }
    };

    ColouredTemplates(byte[] compiled) {
        this.compiled = compiled.clone();
    }

    JasperReport in(Colours colours) throws JRException {
        synchronized (reports) {
            JasperReport report = reports.get(colours);
            if (report == null) {
                report = coloured(colours);
                reports.put(colours, report);
            }
            return report;
        }
    }

    private JasperReport coloured(Colours colours) throws JRException {
        JasperReport report = (JasperReport) JRLoader.loadObject(new ByteArrayInputStream(compiled));
        for (JRStyle style : report.getStyles()) {
            switch (style.getName()) {
                case "Title" -> style.setForecolor(Color.decode(colours.title()));
                case "AccentText" -> style.setForecolor(Color.decode(colours.accent()));
                case "AccentBar" -> style.setBackcolor(Color.decode(colours.accent()));
                case "CoverGround" -> style.setBackcolor(Color.decode(colours.cover()));
                case "CoverStripe" -> style.setBackcolor(Color.decode(colours.stripe()));
                case "CoverSeries" -> style.setForecolor(Color.decode(colours.series()));
                case "CoverPeriod" -> style.setForecolor(Color.decode(colours.period()));
                default -> {
                    // The same whatever the accent is.
                }
            }
        }
        return report;
    }
}
