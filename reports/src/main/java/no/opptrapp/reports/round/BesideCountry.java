package no.opptrapp.reports.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.FigurePlan;
import org.jspecify.annotations.Nullable;

/**
 * The row of a landsdel in a figure by landsdel, and the newest row of the figure of the whole country on the same
 * question. Both are taken as they are published, so that they show nothing that is hidden there.
 *
 * @param figure by landsdel
 * @param own the row of the landsdel
 * @param country of the whole country; null where the survey's definition asks for no such figure
 */
record BesideCountry(
        FigurePlan plan,
        Figure figure,
        Category own,
        @Nullable Figure country) {

    private static final String COUNTRY = "NO";

    /** Empty where the figure has no row of the landsdel. */
    static Optional<BesideCountry> of(RoundFindings findings, FigurePlan plan, Region region) {
        return findings.figure(plan)
                .flatMap(figure -> figure.categories().stream()
                        .filter(category -> category.key().equals(region.code()))
                        .findFirst()
                        .map(own -> new BesideCountry(plan, figure, own, ofCountry(findings, plan, figure))));
    }

    private static @Nullable Figure ofCountry(RoundFindings findings, FigurePlan plan, Figure by) {
        return findings.questionnaire().figures().stream()
                .filter(other -> other.breakdown() == FigurePlan.Breakdown.NONE
                        && other.measure() == plan.measure()
                        && Objects.equals(other.question(), plan.question()))
                .flatMap(other -> findings.figure(other).stream())
                .filter(figure -> !figure.categories().isEmpty())
                .filter(figure -> keys(figure).equals(keys(by)))
                .findFirst()
                .orElse(null);
    }

    private static List<String> keys(Figure figure) {
        return figure.series().stream().map(Series::key).toList();
    }

    /** When the row of the country is from; empty where there is none. */
    Optional<Text> when() {
        return Optional.ofNullable(country).map(figure -> {
            Category newest = figure.categories().getLast();
            return Month.read(newest.key())
                    .map(Month::label)
                    .or(() -> IsoWeek.read(newest.key()).map(IsoWeek::name))
                    .orElse(newest.label());
        });
    }

    /** The figure of the two rows. */
    Figure drawn() {
        List<Category> rows = new ArrayList<>(List.of(own));
        Map<String, Map<String, Cell>> cells = new HashMap<>(Map.of(own.key(), cells(figure, own)));
        if (country != null) {
            newest().ifPresent(rows::add);
            cells.put(COUNTRY, cells(country, country.categories().getLast()));
        }
        return new Figure(
                figure.id(),
                figure.kind(),
                figure.unit(),
                figure.highIsGood(),
                figure.title(),
                when().<Text>map(when -> Text.of("roundreport.region.subtitle", figure.subtitle(), when))
                        .orElse(figure.subtitle()),
                rows,
                figure.series(),
                cells,
                figure.lines(),
                List.of(),
                figure.notes(),
                figure.provenance());
    }

    private Optional<Category> newest() {
        return Optional.ofNullable(country).map(figure -> {
            Category newest = figure.categories().getLast();
            return new Category(
                    COUNTRY,
                    Text.of("roundreport.region.country", when().orElse(newest.label())),
                    newest.base(),
                    newest.rounds());
        });
    }

    private static Map<String, Cell> cells(Figure from, Category category) {
        return from.cells().getOrDefault(category.key(), Map.of());
    }

    /** The share of the top options together in the landsdel; empty where it is hidden or nobody answered. */
    Optional<Double> share(Set<Integer> top) {
        return share(figure, own, top);
    }

    /** The same in the whole country. */
    Optional<Double> shareOfCountry(Set<Integer> top) {
        return Optional.ofNullable(country)
                .flatMap(from -> share(from, from.categories().getLast(), top));
    }

    private static Optional<Double> share(Figure from, Category category, Set<Integer> top) {
        double sum = 0;
        for (Series series : from.series()) {
            if (!(from.cell(category, series) instanceof Cell.Shown shown)) {
                return Optional.empty();
            }
            sum += top.contains(Integer.parseInt(series.key())) ? shown.value() : 0;
        }
        return Optional.of(sum);
    }
}
