package no.opptrapp.core.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.official.klass.ClassificationReading;

/**
 * The questions of the classification: the municipalities on each borders we know and today, all changes, and the KOSTRA
 * group of each municipality on the borders that are grouped.
 *
 * @param thisYear the year it is now
 */
record ClassificationPlan(int thisYear) implements Plan {

    private static final int MUNICIPALITIES = 131;
    private static final int KOSTRA_GROUPS = 112;
    private static final String ROOT = "classifications/" + MUNICIPALITIES;

    @Override
    public List<Ask> first() {
        List<Ask> asks = new ArrayList<>();
        for (Borders borders : Borders.values()) {
            asks.add(codes(borders.year()));
        }
        if (thisYear > Borders.NEWEST.year()) {
            asks.add(codes(thisYear));
        }
        asks.add(new Ask(
                Service.CLASSES,
                ROOT + "/changes?from=" + Borders.values()[0].year() + "-01-01&to=" + (thisYear + 1) + "-01-02"));
        for (Borders borders : Borders.values()) {
            if (borders != Borders.values()[0]) {
                asks.add(new Ask(
                        Service.CLASSES,
                        ROOT + "/correspondsAt?targetClassificationId=" + KOSTRA_GROUPS + "&date=" + borders.year()
                                + "-01-01"));
            }
        }
        return asks;
    }

    private static Ask codes(int year) {
        return new Ask(Service.CLASSES, ROOT + "/codesAt?date=" + year + "-01-01");
    }

    @Override
    public List<Ask> after(Ask asked, String body) {
        ClassificationReading.check(asked.path(), body);
        return List.of();
    }

    @Override
    public Optional<List<Ask>> divided(Ask asked, List<Given> before) {
        return Optional.empty();
    }
}
