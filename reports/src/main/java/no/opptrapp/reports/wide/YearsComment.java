package no.opptrapp.reports.wide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.comparison.ComparedCounts;
import no.opptrapp.core.comparison.PeersInPeriod;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;

/**
 * Drafts what can be said of a sum of person-years: the newest year with what stands behind it, the year before it, and
 * whether it is the highest or lowest so far. Sums are counted, so chance has no part in them.
 */
final class YearsComment {

    private static final int ENOUGH_FOR_RECORDS = 3;

    private YearsComment() {}

    /** A year whose sum stands for the area. */
    private record Told(AreaYears.Year year, double sum) {

        BigDecimal shown() {
            return BigDecimal.valueOf(sum).setScale(Unit.PERSON_YEARS.decimals(), RoundingMode.HALF_UP);
        }
    }

    /** Nothing where no year stands for the area. */
    static List<Text> of(AreaYears years) {
        List<Told> told = told(years);
        List<Text> sentences = new ArrayList<>();
        if (told.isEmpty()) {
            return sentences;
        }
        Told newest = told.getLast();
        sentences.add(level(years, newest));
        carried(newest).ifPresent(sentences::add);
        List<Told> earlier = told.subList(0, told.size() - 1);
        if (!earlier.isEmpty()) {
            sentences.add(changed(earlier.getLast(), newest));
        }
        if (earlier.size() >= ENOUGH_FOR_RECORDS) {
            record(newest, earlier).ifPresent(sentences::add);
        }
        return sentences;
    }

    /** From the first year that stands for the area to the newest; nothing where there are not two. */
    static List<Text> course(AreaYears years) {
        List<Told> told = told(years);
        if (told.size() < 2) {
            return List.of();
        }
        Told first = told.getFirst();
        Told newest = told.getLast();
        int order = newest.shown().compareTo(first.shown());
        return List.of(Text.of(
                "wide.years.course." + (order == 0 ? "same" : order > 0 ? "up" : "down"),
                first.year().period().label(),
                amount(first.sum()),
                newest.year().period().label(),
                amount(newest.sum()),
                amount(Math.abs(newest.sum() - first.sum()))));
    }

    private static List<Told> told(AreaYears years) {
        return years.years().stream()
                .flatMap(year -> year.sum().stream().map(sum -> new Told(year, sum)))
                .toList();
    }

    private static Text level(AreaYears years, Told newest) {
        return newest.year()
                .perThousand()
                .map(rate -> Text.of(
                        "wide.years.level.rate",
                        newest.year().period().label(),
                        years.area(),
                        amount(newest.sum()),
                        Amount.number(rate, Unit.PER_1000.decimals())))
                .orElseGet(() -> Text.of(
                        "wide.years.level", newest.year().period().label(), years.area(), amount(newest.sum())));
    }

    private static Optional<Text> carried(Told newest) {
        PeersInPeriod period = newest.year().total();
        if (period == null || period.counts().carriedForward() + period.counts().missing() == 0) {
            return Optional.empty();
        }
        ComparedCounts counts = period.counts();
        return Optional.of(Text.of(
                "wide.years.behind",
                counts.carriedForward(),
                counts.missing(),
                Amount.count(counts.all()),
                YearsBlocks.share(counts.carriedForward(), counts.all())));
    }

    private static Text changed(Told before, Told newest) {
        int order = newest.shown().compareTo(before.shown());
        String key = order == 0 ? "same" : order > 0 ? "more" : "fewer";
        return Text.of(
                "wide.years." + key,
                before.year().period().label(),
                amount(before.sum()),
                amount(Math.abs(newest.sum() - before.sum())));
    }

    private static Optional<Text> record(Told newest, List<Told> earlier) {
        Told highest = earlier.stream().max(Comparator.comparing(Told::shown)).orElseThrow();
        Told lowest = earlier.stream().min(Comparator.comparing(Told::shown)).orElseThrow();
        if (newest.shown().compareTo(highest.shown()) > 0) {
            return Optional.of(extreme("highest", lowest));
        }
        return newest.shown().compareTo(lowest.shown()) < 0
                ? Optional.of(extreme("lowest", highest))
                : Optional.empty();
    }

    private static Text extreme(String key, Told other) {
        return Text.of("wide.years." + key, other.year().period().label(), amount(other.sum()));
    }

    private static Amount amount(double number) {
        return Amount.number(number, Unit.PERSON_YEARS.decimals());
    }
}
