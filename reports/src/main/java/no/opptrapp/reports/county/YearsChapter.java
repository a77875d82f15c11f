package no.opptrapp.reports.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.PlaceAmongPeers;
import no.opptrapp.core.comparison.figure.ComparisonFigure;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Marks;
import no.opptrapp.reports.wide.AreaYears;
import no.opptrapp.reports.wide.YearsBlocks;

/** Person-years of the county over the years, and of its municipalities with how they came about. */
final class YearsChapter {

    private final CountyFindings findings;
    private final AreaYears years;
    private final Draft draft;

    YearsChapter(CountyFindings findings, Draft draft) {
        this.findings = findings;
        this.years = findings.years();
        this.draft = draft;
    }

    void write() {
        draft.chapter("countyreport.years");
        if (years.isEmpty()) {
            draft.body("countyreport.years.nothing", findings.county().name(), Integer.toString(findings.year()));
            return;
        }
        draft.body("countyreport.years.lead");
        draft.section(Text.of("countyreport.years.county"));
        YearsBlocks.write(years, draft);
        Comparison rate = years.rate();
        if (rate != null) {
            municipalities(rate);
        }
    }

    private void municipalities(Comparison rate) {
        draft.section(Text.of("countyreport.years.municipalities", rate.period().label()));
        draft.body("countyreport.years.caution");
        if (rate.values().size() > 1) {
            years.figure(ComparisonFigure.MAP).ifPresent(map -> {
                draft.figure(map);
                draft.comment("person-years.map", range(rate));
            });
        }
        Map<String, Finding> totals = totals();
        Marks marks = new Marks();
        List<List<Text>> rows = new ArrayList<>();
        rate.values().forEach(each -> rows.add(row(each, rate, totals, marks)));
        draft.table(
                Text.of(
                        "countyreport.years.caption",
                        findings.county().name(),
                        rate.period().label()),
                1,
                List.of(
                        Text.of("countyreport.municipality"),
                        Text.of("countyreport.years.total"),
                        Text.of("countyreport.years.rate"),
                        Text.of("countyreport.years.group"),
                        Text.of("countyreport.years.place")),
                rows);
        draft.add(marks.notes());
        draft.note(Text.of("countyreport.years.place.note"));
        draft.source(
                Stream.of(years.total(), rate)
                        .flatMap(Stream::ofNullable)
                        .map(Comparison::indicator)
                        .toList(),
                years.reconstructed());
        draft.comment("person-years.municipalities", sentences(rate));
    }

    private Map<String, Finding> totals() {
        Map<String, Finding> totals = new HashMap<>();
        Comparison total = years.total();
        Comparison rate = years.rate();
        if (total != null && rate != null && total.period().equals(rate.period())) {
            total.values().forEach(each -> totals.put(each.area().code(), each.finding()));
        }
        return totals;
    }

    private List<Text> row(Compared each, Comparison rate, Map<String, Finding> totals, Marks marks) {
        Finding total = totals.get(each.area().code());
        PlaceAmongPeers standing = each.standing();
        return List.of(
                each.area().name(),
                total == null
                        ? marks.missing()
                        : marks.value(Objects.requireNonNull(years.total()).indicator(), total),
                marks.value(rate.indicator(), each.finding()),
                each.group()
                        .map(group -> Text.verbatim(Integer.toString(group)))
                        .orElse(Text.verbatim("\u2013")),
                standing == null ? Rows.NONE : Text.of("countyreport.years.placeOf", standing.rank(), standing.of()));
    }

    private static List<Text> sentences(Comparison rate) {
        List<Text> sentences = new ArrayList<>();
        if (rate.quantiles() != null) {
            sentences.add(Text.of(
                    "countyreport.years.spread",
                    Amount.number(rate.quantiles().median(), 1),
                    Amount.number(rate.quantiles().p25(), 1),
                    Amount.number(rate.quantiles().p75(), 1),
                    rate.counts().counted()));
        }
        with(rate, Status.CARRIED_FORWARD, "countyreport.years.carried", sentences);
        with(rate, Status.MISSING, "countyreport.years.missing", sentences);
        return sentences;
    }

    /** The lowest and the highest, of those with a value of the year itself; nothing where there are not two. */
    private static List<Text> range(Comparison rate) {
        List<Compared> own = rate.values().stream()
                .filter(Compared::counts)
                .filter(each -> each.finding().value() != null)
                .sorted(Comparator.comparingDouble(YearsChapter::number))
                .toList();
        if (own.size() < 2) {
            return List.of();
        }
        Compared lowest = own.getFirst();
        Compared highest = own.getLast();
        return List.of(Text.of(
                "countyreport.years.range",
                Amount.count(own.size()),
                lowest.area().name(),
                Display.argument(rate.indicator().unit(), number(lowest)),
                highest.area().name(),
                Display.argument(rate.indicator().unit(), number(highest))));
    }

    private static double number(Compared each) {
        return Objects.requireNonNull(each.finding().value());
    }

    private static void with(Comparison rate, Status status, String key, List<Text> sentences) {
        List<Text> names = rate.values().stream()
                .filter(each -> each.finding().status() == status)
                .map(each -> each.area().name())
                .toList();
        if (!names.isEmpty()) {
            sentences.add(Text.of(key, Listed.of(names), rate.period().label()));
        }
    }
}
