package no.opptrapp.reports.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.statistics.Change;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.FigurePlan;
import no.opptrapp.survey.result.MonthShare;
import no.opptrapp.survey.result.TopShareTrend;
import no.opptrapp.survey.result.TopShareTrend.Comparison;

/** Picks what stands on the cover: the certain changes first, then the highest and lowest so far, then the rest. */
final class MainPoints {

    private static final int MOST_CHANGES = 3;
    private static final int MOST_RECORDS = 2;
    private static final int MOST_LEVELS = 4;
    private static final int ENOUGH_FOR_RECORDS = 4;

    private final RoundFindings findings;
    private final Set<String> told = new HashSet<>();

    private MainPoints(RoundFindings findings) {
        this.findings = findings;
    }

    static List<Text> of(RoundFindings findings, int measures) {
        MainPoints points = new MainPoints(findings);
        List<Text> all = new ArrayList<>();
        all.addAll(points.changes());
        all.addAll(points.records());
        points.rest().ifPresent(all::add);
        if (all.isEmpty()) {
            all.addAll(points.levels());
        }
        all.add(Text.of(
                "roundreport.point.respondents",
                findings.round().id().name(),
                findings.basis().responses().started(),
                findings.basis().responses().completed()));
        if (measures > 0) {
            all.add(Text.of("roundreport.point.measures", measures));
        }
        return all;
    }

    /** The largest certain change of each question. */
    private List<Text> changes() {
        return findings.trends().stream()
                .flatMap(trend -> trend.comparisons().stream()
                        .filter(comparison -> comparison.change().certain())
                        .max(Comparator.comparingDouble(
                                comparison -> Math.abs(comparison.change().points())))
                        .map(comparison -> new Told(trend, comparison))
                        .stream())
                .sorted(Comparator.comparingDouble(
                        (Told t) -> -Math.abs(t.comparison.change().points())))
                .limit(MOST_CHANGES)
                .map(this::change)
                .toList();
    }

    private record Told(TopShareTrend trend, Comparison comparison) {}

    private Text change(Told it) {
        told.add(it.trend.question());
        Change change = it.comparison.change();
        return Text.of(
                change.direction() == Change.Direction.RISEN ? "roundreport.point.risen" : "roundreport.point.fallen",
                it.trend.counted(),
                Shares.percent(it.comparison.from()),
                it.trend.name(it.comparison.from().month()),
                Shares.percent(it.comparison.to()),
                it.trend.name(it.comparison.to().month()),
                Shares.points(change.points()));
    }

    private List<Text> records() {
        List<Text> records = new ArrayList<>();
        for (TopShareTrend trend : findings.trends()) {
            if (records.size() < MOST_RECORDS
                    && !told.contains(trend.question())
                    && plan(trend).isPresent()
                    && trend.comparableMonths().size() >= ENOUGH_FOR_RECORDS) {
                record(trend).ifPresent(text -> {
                    told.add(trend.question());
                    records.add(text);
                });
            }
        }
        return records;
    }

    private Optional<Text> record(TopShareTrend trend) {
        Optional<MonthShare> newest = trend.newest();
        String key = newest.equals(trend.highest())
                ? "roundreport.point.highest"
                : newest.equals(trend.lowest()) ? "roundreport.point.lowest" : "";
        return key.isEmpty()
                ? Optional.empty()
                : newest.map(month -> Text.of(key, trend.counted(), Shares.percent(month), trend.name(month.month())));
    }

    /** How things stand, for a round that can be compared with none. */
    private List<Text> levels() {
        return findings.trends().stream()
                .filter(trend -> plan(trend).isPresent())
                .flatMap(trend -> trend.newest().stream()
                        .<Text>map(newest -> Text.of(
                                "roundreport.point.level",
                                trend.counted(),
                                Shares.percent(newest),
                                trend.name(newest.month()))))
                .limit(MOST_LEVELS)
                .toList();
    }

    /** The questions whose change since the month before may be chance; of several such months the commonest. */
    private Optional<Text> rest() {
        Map<Text, Integer> within = new LinkedHashMap<>();
        for (TopShareTrend trend : findings.trends()) {
            if (!told.contains(trend.question())) {
                trend.comparisons().stream()
                        .limit(1)
                        .filter(comparison -> !comparison.change().certain())
                        .forEach(comparison ->
                                within.merge(trend.name(comparison.from().month()), 1, Integer::sum));
            }
        }
        return within.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(month -> Text.of("roundreport.point.within", month.getValue(), month.getKey()));
    }

    private Optional<FigurePlan> plan(TopShareTrend trend) {
        return findings.questionnaire().figures().stream()
                .filter(plan -> plan.measure() == FigurePlan.Measure.TOP_SHARE
                        && trend.question().equals(plan.question()))
                .findFirst();
    }
}
