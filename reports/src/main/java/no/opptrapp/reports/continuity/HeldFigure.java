package no.opptrapp.reports.continuity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.stress.StressResult;

/** How many functions hold at each absence, with their own people and when people are moved. */
final class HeldFigure {

    private static final String ALONE = "held";
    private static final String MOVING = "held_moving";

    private HeldFigure() {}

    static Figure of(ContinuityFindings findings) {
        List<Category> categories = CoverPoints.absences(findings)
                .mapToObj(percent -> new Category(
                        Integer.toString(percent),
                        Text.of("continuityreport.figure.absence", CoverPoints.share(percent)),
                        null,
                        null))
                .toList();
        return new Figure(
                "F1",
                Figure.Kind.COUNTS,
                Figure.Unit.COUNT,
                true,
                Text.of("continuityreport.figure.title"),
                Text.of(
                        "continuityreport.figure.subtitle",
                        findings.at(0).result().all().all()),
                categories,
                List.of(
                        new Series(ALONE, Text.of("continuityreport.figure.alone"), "functions", Series.Tone.QUIET),
                        new Series(MOVING, Text.of("continuityreport.figure.moving"), "functions", Series.Tone.ACCENT)),
                categories.stream().collect(Collectors.toMap(Category::key, cells(findings))),
                List.of(),
                List.of(),
                List.of(),
                new Provenance(
                        Text.of(
                                "continuityreport.figure.source",
                                findings.plan().version()),
                        findings.isMadeUp()));
    }

    private static Function<Category, Map<String, Cell>> cells(ContinuityFindings findings) {
        return category -> {
            StressResult result = findings.at(Integer.parseInt(category.key())).result();
            return Map.of(
                    ALONE, cell(result.held().all()),
                    MOVING, cell(result.heldMoving().all()));
        };
    }

    private static Cell cell(int functions) {
        return new Cell.Shown(functions, null, null, Cell.Status.REPORTED);
    }
}
