package no.opptrapp.reports.engine;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Hands rows of fields to the template. */
final class LineSource implements JRDataSource {

    private final Iterator<Map<String, Object>> rows;
    private Map<String, Object> row = Map.of();

    LineSource(List<Map<String, Object>> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        boolean more = rows.hasNext();
        if (more) {
            row = rows.next();
        }
        return more;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return row.get(field.getName());
    }
}
