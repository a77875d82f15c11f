package no.opptrapp.reports.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.status.PersonYears.Column;

/**
 * Drafts what can be said of the person-years: the newest year, what it was before, and whether it is the highest or the
 * lowest so far. Years that were carried forward or worked out of a divided municipality are told as what they are, and
 * take no part in what is compared.
 */
final class PersonYearsComment {

    private static final int ENOUGH_FOR_RECORDS = 3;

    private final PersonYears years;
    private final Text area;

    PersonYearsComment(StatusFindings findings) {
        this.years = findings.personYears();
        this.area = findings.subject().name();
    }

    /** A year whose value is of the year itself. */
    private record Told(Period period, double number) {}

    List<Text> sentences() {
        Optional<Map.Entry<Period, Value>> newest = newest();
        if (newest.isEmpty()) {
            return List.of();
        }
        Period period = newest.get().getKey();
        Finding finding = newest.get().getValue().finding();
        List<Text> sentences = new ArrayList<>();
        Double number = finding.value();
        if (number == null) {
            sentences.add(Text.of("statusreport.years.hidden", period.label()));
            return sentences;
        }
        sentences.add(level(period, number));
        switch (finding.status()) {
            case CARRIED_FORWARD -> sentences.add(Text.of("statusreport.years.carried", period.label()));
            case ESTIMATED -> sentences.add(Text.of("statusreport.years.estimated", period.label()));
            case REPORTED, CORRECTED, IMPUTED, MISSING, HIDDEN -> compared(new Told(period, number), sentences);
        }
        return sentences;
    }

    /** Of each group: the first and the newest year that is its own. */
    List<Text> groups() {
        return Stream.of(Column.ADULTS, Column.CHILDREN)
                .flatMap(column -> course(column).stream())
                .toList();
    }

    private Optional<Text> course(Column column) {
        List<Told> told = years.values().keySet().stream()
                .flatMap(period -> told(period, column).stream())
                .toList();
        if (told.size() < 2) {
            return Optional.empty();
        }
        Told first = told.getFirst();
        Told last = told.getLast();
        int order = rounded(last).compareTo(rounded(first));
        return Optional.of(Text.of(
                "statusreport.comment." + (order == 0 ? "same" : order > 0 ? "up" : "down"),
                column.heading(),
                first.period().label(),
                amount(first.number()),
                last.period().label(),
                amount(last.number()),
                amount(last.number() - first.number())));
    }

    private Optional<Map.Entry<Period, Value>> newest() {
        return years.values().keySet().stream().toList().reversed().stream()
                .flatMap(period -> years.of(period, Column.TOTAL).map(value -> Map.entry(period, value)).stream())
                .findFirst();
    }

    private Text level(Period period, double number) {
        return years.of(period, Column.RATE)
                .map(Value::finding)
                .map(Finding::value)
                .map(rate -> Text.of(
                        "statusreport.years.level.rate",
                        period.label(),
                        area,
                        amount(number),
                        Amount.number(rate, Unit.PER_1000.decimals())))
                .orElseGet(() -> Text.of("statusreport.years.level", period.label(), area, amount(number)));
    }

    private void compared(Told newest, List<Text> sentences) {
        List<Told> earlier = years.values().keySet().stream()
                .filter(period -> period.lastDay().isBefore(newest.period().firstDay()))
                .flatMap(period -> told(period, Column.TOTAL).stream())
                .toList();
        if (earlier.isEmpty()) {
            sentences.add(Text.of("statusreport.years.first"));
            return;
        }
        Told before = earlier.getLast();
        int order = rounded(newest).compareTo(rounded(before));
        sentences.add(Text.of(
                order == 0
                        ? "statusreport.years.same"
                        : order > 0 ? "statusreport.years.more" : "statusreport.years.fewer",
                before.period().label(),
                amount(before.number()),
                amount(Math.abs(newest.number() - before.number()))));
        if (earlier.size() >= ENOUGH_FOR_RECORDS) {
            record(newest, earlier).ifPresent(sentences::add);
        }
    }

    private Optional<Text> record(Told newest, List<Told> earlier) {
        Comparator<Told> byNumber = Comparator.comparing(PersonYearsComment::rounded);
        Told highest = earlier.stream().max(byNumber).orElseThrow();
        Told lowest = earlier.stream().min(byNumber).orElseThrow();
        if (byNumber.compare(newest, highest) > 0) {
            return Optional.of(
                    Text.of("statusreport.years.highest", lowest.period().label(), amount(lowest.number())));
        }
        if (byNumber.compare(newest, lowest) < 0) {
            return Optional.of(
                    Text.of("statusreport.years.lowest", highest.period().label(), amount(highest.number())));
        }
        return Optional.empty();
    }

    private Optional<Told> told(Period period, Column column) {
        return years.of(period, column)
                .map(Value::finding)
                .filter(finding -> finding.status() == Status.REPORTED || finding.status() == Status.CORRECTED)
                .map(Finding::value)
                .map(number -> new Told(period, number));
    }

    /** As it is shown: what reads the same is called the same. */
    private static BigDecimal rounded(Told told) {
        return BigDecimal.valueOf(told.number()).setScale(Unit.PERSON_YEARS.decimals(), RoundingMode.HALF_UP);
    }

    private static Amount amount(double number) {
        return Amount.number(number, Unit.PERSON_YEARS.decimals());
    }
}
