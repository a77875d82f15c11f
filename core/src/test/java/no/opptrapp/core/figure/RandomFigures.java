package no.opptrapp.core.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.opptrapp.core.figure.Figure.Kind;
import no.opptrapp.core.figure.Figure.Unit;
import no.opptrapp.core.figure.Series.Tone;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Text;

/** Figures nobody would choose: tiny and zero shares, hidden and missing cells, long labels, lines that cross. */
public final class RandomFigures {

    private static final String[] LABELS = {
        "Nord-Norge",
        "Trøndelag",
        "I svært liten grad eller aldri",
        "Ja",
        "Rusmiddelbrukere som bor i kommunal bolig",
        "Oslo"
    };
    private final Random random;

    public RandomFigures(long seed) {
        this.random = new Random(seed);
    }

    public Figure next(Kind kind) {
        List<Category> categories = categories(kind);
        List<Series> series = series(kind);
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (Category category : categories) {
            cells.put(category.key(), kind == Kind.LIKERT ? stacked(series) : free(series, kind == Kind.TREND));
        }
        Text note = Text.verbatim("Spørsmålet fikk ny ordlyd");
        List<Break> breaks = kind != Kind.DISTRIBUTION && categories.size() > 2 && random.nextBoolean()
                ? List.of(new Break(categories.get(1).key(), note, random.nextBoolean()))
                : List.of();
        boolean lined = (kind == Kind.TREND || kind == Kind.COUNTS) && random.nextInt(3) == 0;
        List<ReferenceLine> lines =
                lined ? List.of(new ReferenceLine(Text.verbatim("Landet"), random.nextDouble() * 100)) : List.of();
        return new Figure(
                "F" + random.nextInt(100),
                kind,
                Unit.PERCENT,
                random.nextBoolean(),
                Text.verbatim("Tittel"),
                Text.verbatim("Undertittel"),
                categories,
                series,
                cells,
                lines,
                breaks,
                List.of(),
                new Provenance(Text.verbatim("Prøve"), false));
    }

    private List<Category> categories(Kind kind) {
        int count = kind == Kind.DISTRIBUTION ? 1 : 1 + random.nextInt(kind == Kind.TREND ? 14 : 9);
        boolean rounds = random.nextBoolean();
        boolean bases = rounds || random.nextBoolean();
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String key = kind == Kind.TREND ? "20%02d-%02d".formatted(20 + i / 12, 1 + i % 12) : "K" + i;
            Text label = Text.verbatim(LABELS[random.nextInt(LABELS.length)]);
            Long base = bases ? (long) random.nextInt(60_000) : null;
            categories.add(new Category(key, label, base, rounds ? 1 + random.nextInt(5) : null));
        }
        return categories;
    }

    private List<Series> series(Kind kind) {
        int count = kind == Kind.TREND ? 1 + random.nextInt(3) : kind == Kind.COUNTS ? 1 + random.nextInt(2) : 6;
        Tone[] tones = kind == Kind.TREND || kind == Kind.COUNTS
                ? new Tone[] {Tone.ACCENT, Tone.SECOND, Tone.QUIET}
                : new Tone[] {Tone.LIKERT_1, Tone.LIKERT_2, Tone.LIKERT_3, Tone.LIKERT_4, Tone.LIKERT_5, Tone.DONT_KNOW
                };
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Text label = Text.verbatim(LABELS[random.nextInt(LABELS.length)] + " " + i);
            series.add(new Series("s" + i, label, "share", tones[i]));
        }
        return series;
    }

    /** Shares that sum to 100, many of them near nothing. */
    private Map<String, Cell> stacked(List<Series> series) {
        Map<String, Cell> row = new LinkedHashMap<>();
        if (random.nextInt(4) == 0) {
            Cell sign = sign();
            series.forEach(column -> row.put(column.key(), sign));
            return row;
        }
        double[] weights = new double[series.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(3) == 0 ? 0 : Math.pow(random.nextDouble(), 4);
            sum += weights[i];
        }
        weights[0] += sum == 0 ? 1 : 0;
        sum += sum == 0 ? 1 : 0;
        for (int i = 0; i < weights.length; i++) {
            row.put(series.get(i).key(), Cell.shown(100 * weights[i] / sum, 40));
        }
        return row;
    }

    private Map<String, Cell> free(List<Series> series, boolean intervals) {
        Map<String, Cell> row = new LinkedHashMap<>();
        for (Series column : series) {
            double value = random.nextDouble() * 100;
            Interval interval = intervals ? new Interval(value * 0.8, Math.min(100, value * 1.2)) : null;
            Cell.Status status = Cell.Status.values()[random.nextInt(20) / 16];
            row.put(column.key(), random.nextInt(5) == 0 ? sign() : new Cell.Shown(value, 40L, interval, status));
        }
        return row;
    }

    private Cell sign() {
        return switch (random.nextInt(3)) {
            case 0 -> new Cell.Hidden(Text.verbatim("Vises ikke: færre enn 5 svar."), Text.verbatim("Se landet."));
            case 1 -> new Cell.NotPossible();
            default -> new Cell.Missing();
        };
    }
}
