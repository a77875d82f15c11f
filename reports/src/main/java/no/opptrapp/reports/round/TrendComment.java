package no.opptrapp.reports.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.statistics.Change;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.result.MonthShare;
import no.opptrapp.survey.result.TopShareTrend;
import no.opptrapp.survey.result.TopShareTrend.Comparison;

/**
 * Drafts what can be said of a top share over the months: the newest month against the month before and the one two
 * before, or where these have no value against the last that has one. "Risen" and "fallen" only for a certain change;
 * otherwise "about as before". Highest and lowest only among months that can be compared.
 */
final class TrendComment {

    private static final int ENOUGH_FOR_RECORDS = 3;

    private TrendComment() {}

    /** Nothing where no month is shown. */
    static List<Text> of(TopShareTrend trend) {
        List<Text> sentences = new ArrayList<>();
        trend.newest().ifPresent(newest -> {
            sentences.add(Text.of(
                    "roundreport.trend.newest",
                    trend.name(newest.month()),
                    Shares.percent(newest),
                    trend.top(),
                    Amount.count(newest.base())));
            trend.comparisons().forEach(comparison -> {
                if (comparison.reachesBack()) {
                    sentences.add(Text.of(
                            "roundreport.trend.reachesBack",
                            trend.name(comparison.from().month())));
                }
                sentences.add(changed(comparison, trend));
            });
            record(newest, trend).ifPresent(sentences::add);
            if (trend.comparableMonths().size() < trend.months().size()) {
                sentences.add(Text.of("roundreport.trend.notAll"));
            }
        });
        return sentences;
    }

    /** How the newest month compares with an earlier one. */
    static Text changed(Comparison comparison, TopShareTrend trend) {
        Change change = comparison.change();
        String key = switch (change.direction()) {
            case RISEN -> "roundreport.trend.risen";
            case FALLEN -> "roundreport.trend.fallen";
            case WITHIN_CHANCE -> "roundreport.trend.within";
        };
        return Text.of(
                key,
                trend.name(comparison.from().month()),
                trend.name(comparison.to().month()),
                Shares.percent(comparison.from()),
                Shares.percent(comparison.to()),
                Shares.points(change.points()));
    }

    private static Optional<Text> record(MonthShare newest, TopShareTrend trend) {
        if (trend.comparableMonths().size() < ENOUGH_FOR_RECORDS) {
            return Optional.empty();
        }
        return trend.highest()
                .flatMap(highest -> trend.lowest().map(lowest -> {
                    if (newest.equals(highest)) {
                        return Text.of(
                                "roundreport.trend.isHighest", trend.name(lowest.month()), Shares.percent(lowest));
                    }
                    if (newest.equals(lowest)) {
                        return Text.of(
                                "roundreport.trend.isLowest", trend.name(highest.month()), Shares.percent(highest));
                    }
                    return Text.of(
                            "roundreport.trend.range",
                            trend.name(highest.month()),
                            Shares.percent(highest),
                            trend.name(lowest.month()),
                            Shares.percent(lowest));
                }));
    }
}
