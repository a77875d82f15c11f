package no.opptrapp.reports.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import org.jspecify.annotations.Nullable;

/**
 * How tall lines come out, remembered for lines of the same words: most lines of a report stand in the next one too, and
 * a line is as tall wherever it stands. The longest unused are forgotten; shared by all reports and threads.
 */
final class LineHeights {

    /** As many as a hundred reports have; some megabytes. */
    private static final int REMEMBERED = 10_000;

    private final Measure measure;
    private final Map<Map<String, Object>, Double> known;

    /** Measures rows in points, in their order. */
    @FunctionalInterface
    interface Measure {
        double[] of(List<Map<String, Object>> rows) throws JRException;
    }

    LineHeights(Measure measure) {
        this(measure, REMEMBERED);
    }

    LineHeights(Measure measure, int most) {
        this.measure = measure;
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Map<String, Object>, Double> eldest) {
                return size() > most;
            }
        };
    }

    /** The heights of rows in points; only those not known are measured. */
    double[] of(List<Map<String, Object>> rows) throws JRException {
        double[] heights = new double[rows.size()];
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            Double height = known(looks(rows.get(i)));
            if (height == null) {
                unknown.add(i);
            } else {
                heights[i] = height;
            }
        }
        if (!unknown.isEmpty()) {
            double[] measured = measure.of(unknown.stream().map(rows::get).toList());
            for (int i = 0; i < measured.length; i++) {
                heights[unknown.get(i)] = measured[i];
                remember(looks(rows.get(unknown.get(i))), measured[i]);
            }
        }
        return heights;
    }

    private @Nullable Double known(Map<String, Object> looks) {
        synchronized (known) {
            return known.get(looks);
        }
    }

    private void remember(Map<String, Object> looks, double height) {
        synchronized (known) {
            known.put(looks, height);
        }
    }

    /** All that is set of a row, and of its picture only how tall it is; what is merely read aloud takes no room. */
    private static Map<String, Object> looks(Map<String, Object> row) {
        Map<String, Object> looks = new HashMap<>(row);
        looks.remove("alt");
        if (row.get("picture") instanceof FigurePicture picture) {
            looks.put("picture", picture.height());
        }
        return looks;
    }
}
