package no.opptrapp.reports.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.draft.Marks;
import org.jspecify.annotations.Nullable;

/**
 * Drafts what can be said of the indicators of a goal: what most others have and the area has not, and what is not as it
 * was. Only values of their own period, and none
 * worked out of a divided municipality, are held against others or against earlier ones.
 */
final class IndicatorComment {

    private static final double YES = 0.5;

    private final List<IndicatorLine> lines;
    private final Text area;

    IndicatorComment(List<IndicatorLine> lines, Text area) {
        this.lines = lines;
        this.area = area;
    }

    List<Text> sentences() {
        List<Text> sentences = new ArrayList<>();
        List<Text> lacking =
                lines.stream().flatMap(line -> lacking(line).stream()).toList();
        if (!lacking.isEmpty()) {
            sentences.add(Text.of("statusreport.comment.lacking", area, Listed.of(lacking)));
        }
        changedAnswers("statusreport.comment.gained", true).ifPresent(sentences::add);
        changedAnswers("statusreport.comment.lost", false).ifPresent(sentences::add);
        lines.forEach(line -> moved(line).ifPresent(sentences::add));
        return sentences;
    }

    /** What the area says no to, and more than half of the others yes. */
    private static Optional<Text> lacking(IndicatorLine line) {
        if (line.indicator().unit() != Unit.YES_NO || !isOwn(line.value()) || isYes(line.value())) {
            return Optional.empty();
        }
        return line.against(Peers.KOSTRA)
                .or(() -> line.against(Peers.COUNTRY))
                .filter(others -> 2 * Marks.yes(others) > others.counts().counted())
                .map(others -> lacking(line, others));
    }

    private static Text lacking(IndicatorLine line, Comparison others) {
        return Text.of(
                "statusreport.comment.lacking.one",
                line.indicator().name(),
                Marks.yes(others),
                others.counts().counted(),
                others.peers().name());
    }

    private Optional<Text> changedAnswers(String key, boolean toYes) {
        List<Text> changed = lines.stream()
                .filter(line -> line.indicator().unit() == Unit.YES_NO)
                .filter(line -> isOwn(line.value()) && isOwn(line.before()))
                .filter(line -> isYes(line.value()) == toYes && isYes(line.before()) != toYes)
                .<Text>map(line -> Text.of(key + ".one", line.indicator().name(), period(line.before())))
                .toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(Text.of(key, Listed.of(changed)));
    }

    private static Optional<Text> moved(IndicatorLine line) {
        Value value = line.value();
        Value before = line.before();
        if (line.indicator().unit() == Unit.YES_NO || !isOwn(value) || !isOwn(before)) {
            return Optional.empty();
        }
        double now = number(value);
        double then = number(before);
        Unit unit = line.indicator().unit();
        double difference = now - then;
        Amount told = unit == Unit.PERCENT ? Amount.points(difference) : Amount.number(difference, unit.decimals());
        return Optional.of(Text.of(
                rounded(unit, now).compareTo(rounded(unit, then)) == 0
                        ? "statusreport.comment.same"
                        : difference > 0 ? "statusreport.comment.up" : "statusreport.comment.down",
                line.indicator().name(),
                period(before),
                Display.argument(unit, then),
                period(value),
                Display.argument(unit, now),
                told));
    }

    /** As it is shown: what reads the same is called the same. */
    private static BigDecimal rounded(Unit unit, double value) {
        return BigDecimal.valueOf(value).setScale(unit.decimals(), RoundingMode.HALF_UP);
    }

    private static Text period(@Nullable Value value) {
        return value == null ? Text.verbatim("") : value.key().period().label();
    }

    private static boolean isOwn(@Nullable Value value) {
        return value != null
                && value.finding().status().isOfItsPeriod()
                && value.finding().status() != Status.ESTIMATED;
    }

    private static boolean isYes(@Nullable Value value) {
        return number(value) >= YES;
    }

    private static double number(@Nullable Value value) {
        Finding finding = value == null ? null : value.finding();
        Double number = finding == null ? null : finding.value();
        return number == null ? 0 : number;
    }
}
