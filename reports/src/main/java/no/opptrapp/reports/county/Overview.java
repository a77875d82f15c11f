package no.opptrapp.reports.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.Call;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Sentences;
import no.opptrapp.reports.wide.AreaYears;

/** The county on one page: whom to follow up and why, and the numbers that carry it. */
final class Overview {

    /** So many municipalities and plan areas, so that all of it stands on one page. */
    private static final int MOST = 5;

    private static final int MOST_REASONS = 2;
    private static final int MOST_PLAN_AREAS = 4;

    private final CountyFindings findings;
    private final Draft draft;

    Overview(CountyFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    void write() {
        draft.chapter("countyreport.overview", Integer.toString(findings.year()));
        numbers();
        first();
        planAreas();
    }

    /** What stands on the cover. */
    List<Text> mainPoints() {
        List<PlanCount> counts = Rows.counts(findings.table().rows());
        PlanCount sum = findings.sum();
        List<Text> points = new ArrayList<>();
        findings.table().calls().stream()
                .findFirst()
                .map(call -> Text.of(
                        "countyreport.point.first",
                        call.row().municipality().name(),
                        call.reasons().getFirst().words()))
                .ifPresent(points::add);
        points.add(Sentences.joined(List.of(
                Rows.sentence(counts, PlanCount::needs, "countyreport.has.needs"),
                Text.of("countyreport.point.needs", sum.needs(), sum.worst()))));
        points.add(Text.of("countyreport.point.gaps", sum.bare(), sum.stillReported(), sum.late()));
        rate().ifPresent(points::add);
        points.add(Readiness.sentence(findings));
        return points;
    }

    private Optional<Text> rate() {
        return findings.years()
                .newest()
                .flatMap(year -> year.perThousand()
                        .map(rate -> Text.of(
                                "countyreport.point.rate",
                                year.period().label(),
                                Amount.number(rate, Unit.PER_1000.decimals()))));
    }

    private void numbers() {
        List<PlanCount> counts = Rows.counts(findings.table().rows());
        PlanCount sum = findings.sum();
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row("municipalities", counts.size(), Rows.having(counts, PlanCount::needs)));
        rows.add(row("needs", sum.needs(), sum.worst()));
        rows.add(row("bare", sum.bare(), Rows.having(counts, PlanCount::bare)));
        rows.add(row("measures", sum.measures(), Rows.having(counts, PlanCount::measures)));
        rows.add(row("late", sum.late(), Rows.having(counts, PlanCount::late)));
        findings.years().newest().ifPresent(year -> rows.add(years(year)));
        draft.table(
                Text.of("countyreport.numbers", findings.county().name()),
                1,
                List.of(
                        Text.of("countyreport.numbers.what"),
                        Text.of("countyreport.numbers.number"),
                        Text.of("countyreport.numbers.beside")),
                rows);
        draft.comment("overview", said(counts, sum));
    }

    /** What the table says: what is open and where it has no measure, what is planned and late, and the rate. */
    private List<Text> said(List<PlanCount> counts, PlanCount sum) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(Text.of("countyreport.numbers.said.needs", sum.needs(), sum.bare()));
        if (sum.bare() > 0) {
            sentences.add(Rows.sentence(counts, PlanCount::bare, "countyreport.has.bare"));
        }
        sentences.add(Text.of("countyreport.numbers.said.measures", sum.measures(), sum.late()));
        rate().ifPresent(sentences::add);
        return sentences;
    }

    private static Text number(Amount amount) {
        return Rows.plain(amount);
    }

    private static List<Text> row(String key, int count, int beside) {
        return List.of(
                Text.of("countyreport.numbers." + key),
                Rows.count(count),
                Text.of("countyreport.numbers." + key + ".beside", beside));
    }

    private List<Text> years(AreaYears.Year year) {
        Comparison rate = findings.years().rate();
        Percentiles spread = rate == null ? null : rate.quantiles();
        return List.of(
                Text.of("countyreport.numbers.rate", year.period().label()),
                year.perThousand()
                        .map(value -> number(Amount.number(value, Unit.PER_1000.decimals())))
                        .orElse(Rows.NONE),
                spread == null
                        ? Rows.NONE
                        : Text.of(
                                "countyreport.numbers.rate.beside",
                                Amount.number(spread.median(), Unit.PER_1000.decimals())));
    }

    private void first() {
        draft.section(Text.of("countyreport.overview.first"));
        List<Call> calls = findings.table().calls();
        if (calls.isEmpty()) {
            draft.body("countyreport.followUp.none");
        }
        draft.bullets(calls.stream().limit(MOST).map(Overview::told).toList());
        if (calls.size() > MOST) {
            draft.note(Text.of("countyreport.overview.more", calls.size() - MOST));
        }
    }

    private static Text told(Call call) {
        return Text.of(
                "countyreport.overview.call",
                call.row().municipality().name(),
                Sentences.joined(call.reasons().stream()
                        .limit(MOST_REASONS)
                        .map(Call.Reason::words)
                        .toList()));
    }

    private void planAreas() {
        draft.section(Text.of("countyreport.overview.planAreas"));
        List<PlanArea> bare = findings.planAreas().stream()
                .filter(area -> findings.sum(area).bare() > 0)
                .sorted(Comparator.comparingInt(
                        (PlanArea area) -> -findings.sum(area).bare()))
                .toList();
        if (bare.isEmpty()) {
            draft.body(
                    findings.sum().needs() == 0 ? "countyreport.overview.noNeeds" : "countyreport.overview.allTaken");
        }
        draft.bullets(bare.stream()
                .limit(MOST_PLAN_AREAS)
                .map(area -> Text.of(
                        "countyreport.overview.planArea",
                        area.name(),
                        findings.sum(area).bare(),
                        findings.sum(area).needs()))
                .toList());
    }
}
