package no.opptrapp.reports.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.PeersInPeriod;
import no.opptrapp.core.comparison.figure.ComparisonFigure;
import no.opptrapp.core.statistics.Inequality;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Amounts;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.wide.AreaYears;

/** How unlike municipalities are in person-years per 1,000 inhabitants, over the years. */
final class InequalityChapter {

    private static final int RATIO_DECIMALS = 2;
    private static final int GINI_DECIMALS = 3;

    private final AreaYears years;
    private final Draft draft;

    InequalityChapter(CountryFindings findings, Draft draft) {
        this.years = findings.years();
        this.draft = draft;
    }

    void write() {
        draft.chapter("countryreport.inequality");
        List<PeersInPeriod> known = years.years().stream()
                .map(AreaYears.Year::rate)
                .filter(Objects::nonNull)
                .filter(period -> period.inequality() != null)
                .toList();
        if (known.isEmpty()) {
            draft.body("countryreport.inequality.nothing");
            return;
        }
        draft.body("countryreport.inequality.lead");
        Stream.of(ComparisonFigure.INEQUALITY, ComparisonFigure.GINI)
                .forEach(which -> years.figure(which).ifPresent(figure -> {
                    draft.figure(figure);
                    draft.comment("inequality." + which.written(), course(which, known));
                }));
        draft.table(
                Text.of("countryreport.inequality.caption"),
                1,
                List.of(
                        Text.of("countryreport.year"),
                        Text.of("countryreport.inequality.ratio"),
                        Text.of("countryreport.inequality.gini"),
                        Text.of("countryreport.inequality.n")),
                known.reversed().stream().map(InequalityChapter::row).toList());
        Comparison rate = years.rate();
        if (rate != null) {
            draft.source(List.of(rate.indicator()), years.reconstructed());
        }
        draft.comment("inequality", sentences(known));
    }

    private static List<Text> row(PeersInPeriod period) {
        Inequality measured = Objects.requireNonNull(period.inequality());
        return List.of(
                period.period().label(),
                Double.isFinite(measured.p90p10()) ? Cells.number(measured.p90p10(), RATIO_DECIMALS) : Cells.NONE,
                Cells.number(measured.gini(), GINI_DECIMALS),
                Cells.count(period.counts().counted()));
    }

    /** One measure in the first year and in the newest; nothing where there are not two. */
    private static List<Text> course(ComparisonFigure which, List<PeersInPeriod> known) {
        boolean gini = which == ComparisonFigure.GINI;
        List<PeersInPeriod> drawn = known.stream()
                .filter(period -> Double.isFinite(measured(period, gini)))
                .toList();
        if (drawn.size() < 2) {
            return List.of();
        }
        PeersInPeriod first = drawn.getFirst();
        PeersInPeriod newest = drawn.getLast();
        int decimals = gini ? GINI_DECIMALS : RATIO_DECIMALS;
        return List.of(Text.of(
                "countryreport.inequality.course." + which.written(),
                first.period().label(),
                Amount.number(measured(first, gini), decimals),
                newest.period().label(),
                Amount.number(measured(newest, gini), decimals)));
    }

    private static double measured(PeersInPeriod period, boolean gini) {
        Inequality measured = Objects.requireNonNull(period.inequality());
        return gini ? measured.gini() : measured.p90p10();
    }

    private static List<Text> sentences(List<PeersInPeriod> known) {
        PeersInPeriod newest = known.getLast();
        Inequality now = Objects.requireNonNull(newest.inequality());
        List<Text> sentences = new ArrayList<>();
        sentences.add(Text.of(
                "countryreport.inequality.level",
                newest.period().label(),
                Amount.number(now.p90p10(), RATIO_DECIMALS),
                Amount.number(now.gini(), GINI_DECIMALS),
                newest.counts().counted()));
        if (known.size() > 1) {
            PeersInPeriod before = known.get(known.size() - 2);
            Inequality then = Objects.requireNonNull(before.inequality());
            int order =
                    Amounts.rounded(now.gini(), GINI_DECIMALS).compareTo(Amounts.rounded(then.gini(), GINI_DECIMALS));
            sentences.add(Text.of(
                    "countryreport.inequality." + (order == 0 ? "same" : order > 0 ? "more" : "less"),
                    before.period().label(),
                    Amount.number(then.gini(), GINI_DECIMALS)));
        }
        return sentences;
    }
}
