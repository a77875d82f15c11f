package no.opptrapp.reports.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.targets.Light;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Quantifier;
import no.opptrapp.reports.draft.Sentences;

/** The country on one page: the numbers that carry the year, and what most and fewest municipalities have. */
final class Overview {

    private static final int MOST = 4;

    private final CountryFindings findings;
    private final Draft draft;

    Overview(CountryFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    void write() {
        draft.chapter("countryreport.overview", Integer.toString(findings.year()));
        numbers();
        List<ServiceYears> byShare = findings.told().stream()
                .sorted(Comparator.comparingDouble(service ->
                        -service.newest().map(ServiceYears.Year::share).orElse(0.0)))
                .toList();
        draft.section(Text.of("countryreport.overview.most"));
        if (byShare.isEmpty()) {
            draft.body("countryreport.services.nothing", Integer.toString(findings.year()));
            return;
        }
        int told = Math.min(MOST, (byShare.size() + 1) / 2);
        draft.bullets(byShare.subList(0, told).stream().map(Overview::service).toList());
        if (byShare.size() > told) {
            draft.section(Text.of("countryreport.overview.fewest"));
            draft.bullets(byShare.reversed().subList(0, Math.min(MOST, byShare.size() - told)).stream()
                    .map(Overview::service)
                    .toList());
        }
    }

    /** What stands on the cover. */
    List<Text> mainPoints() {
        List<Text> points = new ArrayList<>();
        targets().ifPresent(points::add);
        findings.told().stream()
                .max(Comparator.comparingDouble(service ->
                        service.newest().map(ServiceYears.Year::share).orElse(0.0)))
                .map(Overview::service)
                .ifPresent(points::add);
        findings.told().stream()
                .min(Comparator.comparingDouble(service ->
                        service.newest().map(ServiceYears.Year::share).orElse(0.0)))
                .filter(least -> findings.told().size() > 1)
                .map(Overview::service)
                .ifPresent(points::add);
        personYears().ifPresent(points::add);
        points.add(needs());
        return points;
    }

    private Optional<Text> personYears() {
        return findings.years()
                .newest()
                .flatMap(year -> year.sum()
                        .map(sum -> Text.of(
                                "countryreport.point.years",
                                year.period().label(),
                                Amount.number(sum, Unit.PERSON_YEARS.decimals()))));
    }

    /** What the table of numbers says: how many have needs, what is planned and late, and the person-years. */
    private List<Text> said(PlanCount sum) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(needs());
        sentences.add(Text.of(
                "countryreport.numbers.said.measures",
                sum.measures(),
                sum.late(),
                Amount.count(sum.measures()),
                Amount.count(sum.late())));
        personYears().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<Text> targets() {
        long reached = findings.targets().values().stream()
                .filter(sheet -> sheet.light().colour() == Light.Colour.GREEN)
                .count();
        return findings.targets().isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "countryreport.point.targets",
                        reached,
                        findings.targets().size()));
    }

    private Text needs() {
        List<PlanCount> counts =
                findings.table().rows().stream().map(CountyRow::count).toList();
        int having = (int) counts.stream().filter(count -> count.needs() > 0).count();
        PlanCount sum = findings.sum();
        return Sentences.joined(List.of(
                Quantifier.sentence(having, counts.size(), "countryreport.has.needs"),
                Text.of(
                        "countryreport.point.needs",
                        sum.needs(),
                        sum.bare(),
                        Amount.count(sum.needs()),
                        Amount.count(sum.bare()))));
    }

    /** "De fleste kommunene (300 av 356) svarte ja i 2023: …". */
    static Text service(ServiceYears service) {
        ServiceYears.Year newest = service.newest().orElseThrow();
        return Text.of(
                "countryreport.service.told",
                service.indicator().name(),
                newest.period().label(),
                Quantifier.sentence(newest.yes(), newest.answered(), "countryreport.has.service"));
    }

    private void numbers() {
        PlanCount sum = findings.sum();
        int having = (int) findings.table().rows().stream()
                .filter(row -> row.count().needs() > 0)
                .count();
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row("municipalities", findings.table().rows().size(), having));
        rows.add(row("needs", sum.needs(), sum.bare()));
        rows.add(row("measures", sum.measures(), sum.late()));
        findings.years()
                .newest()
                .ifPresent(year -> rows.add(List.of(
                        Text.of("countryreport.numbers.years", year.period().label()),
                        year.sum()
                                .map(each -> Cells.of(Unit.PERSON_YEARS, each))
                                .orElse(Cells.NONE),
                        year.perThousand()
                                .map(rate -> Text.of(
                                        "countryreport.numbers.years.beside",
                                        Amount.number(rate, Unit.PER_1000.decimals())))
                                .orElse(Cells.NONE))));
        draft.table(
                Text.of("countryreport.numbers"),
                1,
                List.of(
                        Text.of("countryreport.numbers.what"),
                        Text.of("countryreport.numbers.number"),
                        Text.of("countryreport.numbers.beside")),
                rows);
        draft.comment("overview", said(sum));
    }

    private static List<Text> row(String key, int count, int beside) {
        return List.of(
                Text.of("countryreport.numbers." + key),
                Cells.count(count),
                Text.of("countryreport.numbers." + key + ".beside", beside, Amount.count(beside)));
    }
}
