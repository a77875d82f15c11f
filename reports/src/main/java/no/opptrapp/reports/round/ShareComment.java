package no.opptrapp.reports.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.statistics.Change;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.statistics.Share;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;

/** Drafts what can be said of a distribution: the commonest answer, the top share, and how the landsdeler differ. */
final class ShareComment {

    private final Figure figure;
    private final Set<Integer> top;
    private final Text topName;

    /**
     * A comment on a figure of shares.
     *
     * @param top the options of the top share
     * @param topName those options by name
     */
    ShareComment(Figure figure, Set<Integer> top, Text topName) {
        this.figure = figure;
        this.top = top;
        this.topName = topName;
    }

    /** One group with its top share and the answers behind it. */
    private record Group(Text name, double percent, long base) {

        Share share() {
            return new Share(Math.round(percent * base / 100), base);
        }
    }

    /** Of the newest row: the commonest answer and the top share. */
    List<Text> ofNewest() {
        List<Text> sentences = new ArrayList<>();
        Category newest = figure.categories().getLast();
        Optional<Series> commonest = figure.series().stream()
                .filter(series -> figure.cell(newest, series) instanceof Cell.Shown)
                .max(Comparator.comparingDouble(series -> value(newest, series)));
        commonest.ifPresent(series -> {
            sentences.add(Text.of(
                    "roundreport.share.commonest",
                    rowName(newest),
                    series.label(),
                    Amount.percent(value(newest, series)),
                    Amount.count(base(newest))));
            topShare(newest)
                    .ifPresent(share ->
                            sentences.add(Text.of("roundreport.share.top", Amount.percent(share.percent()), topName)));
        });
        return sentences;
    }

    /** The landsdeler that are shown, held against each other. */
    List<Text> ofGroups() {
        List<Group> groups = figure.categories().stream()
                .flatMap(category -> topShare(category).stream())
                .sorted(Comparator.comparingDouble(Group::percent).reversed())
                .toList();
        List<Text> sentences = new ArrayList<>();
        if (groups.size() >= 2) {
            Group most = groups.getFirst();
            Group least = groups.getLast();
            sentences.add(Text.of(
                    "roundreport.groups.extremes",
                    topName,
                    most.name(),
                    Amount.percent(most.percent()),
                    Amount.count(most.base()),
                    least.name(),
                    Amount.percent(least.percent()),
                    Amount.count(least.base())));
            sentences.add(difference(most, least));
        }
        long hidden = figure.categories().stream().filter(this::hidden).count();
        if (hidden > 0) {
            sentences.add(Text.of("roundreport.groups.hidden", hidden));
        }
        return sentences;
    }

    private static Text difference(Group most, Group least) {
        Interval interval = Change.newcombe(least.share(), most.share());
        boolean certain = interval.low() > 0;
        Amount points = Amount.points(most.percent() - least.percent());
        return Text.of(certain ? "roundreport.groups.certain" : "roundreport.groups.within", points);
    }

    private Optional<Group> topShare(Category category) {
        double sum = 0;
        for (Series series : figure.series()) {
            if (!(figure.cell(category, series) instanceof Cell.Shown shown)) {
                return Optional.empty();
            }
            sum += top.contains(Integer.parseInt(series.key())) ? shown.value() : 0;
        }
        return Optional.of(new Group(category.label(), sum, base(category)));
    }

    private boolean hidden(Category category) {
        return figure.series().stream().anyMatch(series -> figure.cell(category, series) instanceof Cell.Hidden);
    }

    /** Months are written out in running text; a round has its own name. */
    private static Text rowName(Category category) {
        return IsoWeek.read(category.key())
                .map(IsoWeek::name)
                .or(() -> Month.read(category.key()).map(Month::label))
                .orElse(category.label());
    }

    private double value(Category category, Series series) {
        return figure.cell(category, series) instanceof Cell.Shown shown ? shown.value() : 0;
    }

    private static long base(Category category) {
        Long base = category.base();
        return base == null ? 0 : base;
    }
}
