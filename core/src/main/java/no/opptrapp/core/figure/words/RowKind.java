package no.opptrapp.core.figure.words;

import java.util.List;
import java.util.regex.Pattern;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Figure;

/** What the rows of a figure are, told by the form of their keys; gives the table its first heading. */
enum RowKind {
    MONTH("figure.table.month", "\\d{4}-\\d{2}"),
    ROUND("figure.table.round", "\\d{4}-W\\d{2}"),
    YEAR("figure.table.year", "\\d{4}"),
    REGION("figure.table.region", "NN|TR|VL|OL|SL|NO|total"),
    OTHER("figure.table.row", ".*"),
    /** Told by the kind of figure: the codes of municipalities look like years. */
    AREA("figure.table.area", "");

    private final String key;
    private final Pattern form;

    RowKind(String key, String form) {
        this.key = key;
        this.form = Pattern.compile(form);
    }

    static RowKind of(Figure figure) {
        if (figure.comparesAreas()) {
            return AREA;
        }
        List<Category> rows = figure.categories();
        for (RowKind kind : values()) {
            if (!rows.isEmpty()
                    && rows.stream()
                            .allMatch(row -> kind.form.matcher(row.key()).matches())) {
                return kind;
            }
        }
        return OTHER;
    }

    boolean overTime() {
        return this == MONTH || this == ROUND || this == YEAR;
    }

    String key() {
        return key;
    }
}
