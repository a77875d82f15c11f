package no.opptrapp.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.text.Text;

/** Figures of each kind, with the cells that are hard to show. */
public final class SampleFigures {

    private static final String[] MONTHS = {"Mars", "April", "Mai", "Juni", "Juli", "August", "September"};
    private static final Provenance SOURCE =
            new Provenance(Text.named("Prøvetall", "Prøvetal", "Sample numbers"), true);

    private SampleFigures() {}

    /** Five shares a month; the second month is hidden and the third has no answers. */
    public static Figure likert(String id) {
        List<Series> series = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            series.add(new Series(
                    String.valueOf(i), Text.verbatim("Svar " + i), "share", Series.Tone.valueOf("LIKERT_" + i)));
        }
        double[] shares = {11.5, 22.5, 31, 24.9, 10.1};
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (int m = 0; m < MONTHS.length; m++) {
            Map<String, Cell> row = new LinkedHashMap<>();
            for (int i = 0; i < 5; i++) {
                row.put(
                        String.valueOf(i + 1),
                        switch (m) {
                            case 1 -> new Cell.Hidden(Text.verbatim("Færre enn fem svar"), null);
                            case 2 -> new Cell.NotPossible();
                            default -> Cell.shown(shares[i], 87L + m);
                        });
            }
            cells.put(MONTHS[m], row);
        }
        return figure(id, Figure.Kind.LIKERT, series, cells);
    }

    /** One share a month. */
    public static Figure trend(String id) {
        Series series = new Series("4+5", Text.verbatim("Stor eller svært stor"), "top", Series.Tone.ACCENT);
        double[] values = {35.1, 33.4, 31.2, 27.6, 25.5, 22.1, 26.9};
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (int m = 0; m < MONTHS.length; m++) {
            cells.put(MONTHS[m], Map.of("4+5", Cell.shown(values[m], 80L + m)));
        }
        return figure(id, Figure.Kind.TREND, List.of(series), cells);
    }

    private static Figure figure(
            String id, Figure.Kind kind, List<Series> series, Map<String, Map<String, Cell>> cells) {
        List<Category> categories = new ArrayList<>();
        for (int m = 0; m < MONTHS.length; m++) {
            categories.add(new Category(MONTHS[m], Text.verbatim(MONTHS[m]), 80L + m, 2));
        }
        return new Figure(
                id,
                kind,
                Figure.Unit.PERCENT,
                false,
                Text.named("Opplevd endring i prøvemiljøet", "Opplevd endring i prøvemiljøet", "Change in the sample"),
                Text.named("Spørsmål til alle. Prosent.", "Spørsmål til alle. Prosent.", "Asked of all. Percent."),
                categories,
                series,
                cells,
                List.of(),
                List.of(),
                List.of(Text.verbatim("Merknad under figuren.")),
                SOURCE);
    }
}
