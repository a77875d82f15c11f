package no.opptrapp.core.indicator.intake;

import java.util.List;
import java.util.Optional;

/** The forms of files that are taken in, told apart by their columns. */
public enum Layout {
    /** Person-years for adults and for children and young people, a municipality and year a row. */
    PERSON_YEARS(List.of("kommunenummer", "aar", "aarsverk_voksne", "aarsverk_barn_unge", "status")),
    /** What municipalities say of themselves: a municipality and year a row, an indicator a column. */
    SELF_REPORT(List.of("kommunenummer", "aar")),
    /** One value a row, of any indicator that is reported. */
    GENERAL(List.of("indicator", "area", "borders", "period", "value", "status"));

    /** How many people a value rests on; needed where few of them must not be seen. */
    static final String BASE = "base";

    private final List<String> columns;

    Layout(List<String> columns) {
        this.columns = columns;
    }

    /** The columns that must be there. */
    List<String> columns() {
        return columns;
    }

    /** Whether a column of this name belongs to the layout, needed or not. */
    boolean knows(String column) {
        return columns.contains(column) || this == GENERAL && column.equals(BASE);
    }

    /** The layout that a header is meant to have. */
    static Optional<Layout> of(List<String> header) {
        if (header.contains("indicator") && header.contains("area")) {
            return Optional.of(GENERAL);
        }
        if (header.contains("aarsverk_voksne") || header.contains("aarsverk_barn_unge")) {
            return Optional.of(PERSON_YEARS);
        }
        return header.contains("kommunenummer") ? Optional.of(SELF_REPORT) : Optional.empty();
    }
}
