package no.opptrapp.reports.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Text;

/**
 * Drafts what the numbers that carry the year say: what is open and without a measure, what is planned and late, and the
 * person-years beside the median. Only a rate of its own period is held against it.
 */
final class OverviewComment {

    private final StatusFindings findings;
    private final Standing standing;

    OverviewComment(StatusFindings findings, Standing standing) {
        this.findings = findings;
        this.standing = standing;
    }

    List<Text> sentences() {
        List<Text> sentences = new ArrayList<>();
        sentences.add(Text.of(
                "statusreport.numbers.said.needs", findings.needs().size(), standing.without(), findings.inherited()));
        sentences.add(standing.planned());
        findings.line(PersonYears.Column.RATE.indicator())
                .flatMap(OverviewComment::rate)
                .ifPresent(sentences::add);
        return sentences;
    }

    /** Nothing where the value is not the year's own, or too few others have one. */
    private static Optional<Text> rate(IndicatorLine line) {
        Value value = line.value();
        Comparison comparison = Standing.comparedWith(line).orElse(null);
        if (value == null || comparison == null || !isOwn(value)) {
            return Optional.empty();
        }
        Double number = value.finding().value();
        Percentiles spread = comparison.quantiles();
        return number == null || spread == null
                ? Optional.empty()
                : Optional.of(beside(value, number, comparison, spread));
    }

    private static Text beside(Value value, double number, Comparison comparison, Percentiles spread) {
        Unit unit = comparison.indicator().unit();
        int order = Display.compare(unit, number, spread.median());
        return Text.of(
                "statusreport.numbers.said." + (order == 0 ? "same" : order > 0 ? "above" : "below"),
                value.key().period().label(),
                Display.argument(unit, number),
                comparison.peers().name(),
                Display.argument(unit, spread.median()));
    }

    private static boolean isOwn(Value value) {
        Status status = value.finding().status();
        return status.isOfItsPeriod() && status != Status.ESTIMATED;
    }
}
