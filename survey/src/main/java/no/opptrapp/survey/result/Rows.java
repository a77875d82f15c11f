package no.opptrapp.survey.result;

import java.util.List;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.FigurePlan;

/** Lays out the rows a figure's plan asks for. */
final class Rows {

    private Rows() {}

    static List<Row> of(FigurePlan plan, Asked asked, Material material) {
        return switch (plan.breakdown()) {
            case REGION -> byRegion(plan.span(), asked, material);
            case NONE -> plan.span() == FigurePlan.Span.ROUND ? round(asked, material) : months(asked, material);
        };
    }

    /** Every month with a round that asked the question. */
    static List<Row> months(Asked asked, Material material) {
        var byMonth = material.byMonth(asked);
        boolean oneYear =
                byMonth.keySet().stream().mapToInt(Month::year).distinct().count() <= 1;
        return byMonth.entrySet().stream()
                .map(entry -> new Row(entry.getKey().key(), label(entry.getKey(), oneYear), entry.getValue(), null))
                .toList();
    }

    private static List<Row> round(Asked asked, Material material) {
        return List.of(new Row(
                material.round().key(),
                material.round().label(),
                material.answers(asked).stream().toList(),
                null));
    }

    private static List<Row> byRegion(FigurePlan.Span span, Asked asked, Material material) {
        List<RoundAnswers> rounds = span == FigurePlan.Span.ROUND
                ? material.answers(asked).stream().toList()
                : material.byMonth(asked).getOrDefault(material.round().month(), List.of());
        return material.regions().stream()
                .map(region -> new Row(region.code(), region.name(), rounds, region.code()))
                .toList();
    }

    /** The month without its year where all are of the same year, which the title or the axis then says. */
    static Text label(Month month, boolean oneYear) {
        return oneYear ? month.shortName() : month.shortLabel();
    }
}
