package no.opptrapp.reports.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.draft.Draft;

/** The share of municipalities that have each service, over the years. */
final class ServiceChapter {

    /** So many years stand beside each other in a table. */
    private static final int MOST_YEARS = 5;

    private final CountryFindings findings;
    private final List<ServiceYears> services;
    private final Draft draft;

    ServiceChapter(CountryFindings findings, Draft draft) {
        this.findings = findings;
        this.services = findings.told();
        this.draft = draft;
    }

    void write() {
        draft.chapter("countryreport.services");
        if (services.isEmpty()) {
            draft.body("countryreport.services.nothing", Integer.toString(findings.year()));
            return;
        }
        draft.body("countryreport.services.lead");
        draft.figure(figure());
        draft.comment("services.figure", List.of(widespread()));
        table();
        draft.note(Text.of("countryreport.services.note"));
        draft.source(services.stream().map(ServiceYears::indicator).toList(), reconstructed());
        draft.comment("services", sentences());
    }

    private boolean reconstructed() {
        return services.stream().anyMatch(ServiceYears::reconstructed);
    }

    private Figure figure() {
        Series share = new Series("share", Text.of("countryreport.services.share"), "share", Series.Tone.ACCENT);
        List<Category> categories = new ArrayList<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        services.stream()
                .sorted(Comparator.comparingDouble(service ->
                        -service.newest().map(ServiceYears.Year::share).orElse(0.0)))
                .forEach(service -> service.newest().ifPresent(year -> {
                    String code = service.indicator().code();
                    categories.add(new Category(code, service.indicator().name(), (long) year.answered(), null));
                    cells.put(code, Map.of("share", Cell.shown(year.share(), year.answered())));
                }));
        String sources = services.stream()
                .map(service -> service.indicator().source())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Figure(
                "F1",
                Figure.Kind.COUNTS,
                Figure.Unit.PERCENT,
                true,
                Text.of("countryreport.services.title"),
                Text.of("countryreport.services.subtitle"),
                categories,
                List.of(share),
                cells,
                List.of(),
                List.of(),
                List.of(),
                new Provenance(Text.verbatim(sources), reconstructed()));
    }

    private void table() {
        List<Period> all = services.stream()
                .flatMap(service -> service.years().stream())
                .map(ServiceYears.Year::period)
                .distinct()
                .sorted(Comparator.comparing(Period::lastDay))
                .toList();
        List<Period> shown = all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
        List<Text> header = new ArrayList<>(List.of(Text.of("countryreport.service")));
        shown.forEach(period -> header.add(period.label()));
        header.add(Text.of("countryreport.services.answered"));
        List<List<Text>> rows = new ArrayList<>();
        for (ServiceYears service : services) {
            List<Text> row = new ArrayList<>(List.of(service.indicator().name()));
            shown.forEach(period -> row.add(
                    service.in(period).map(year -> Cells.percent(year.share())).orElse(Text.verbatim(".."))));
            row.add(service.newest()
                    .map(year -> Text.of("countryreport.services.of", year.answered(), year.all()))
                    .orElse(Cells.NONE));
            rows.add(row);
        }
        draft.table(Text.of("countryreport.services.caption"), 1, header, rows);
    }

    /** How many of the services more than half of those that have answered have. */
    private Text widespread() {
        long most = services.stream()
                .flatMap(service -> service.newest().stream())
                .filter(year -> 2 * year.yes() > year.answered())
                .count();
        return Text.of("countryreport.services.most", most, services.size());
    }

    /** The largest rise and the largest fall since the first year that is shown. */
    private List<Text> sentences() {
        record Moved(ServiceYears service, ServiceYears.Year from, ServiceYears.Year to) {
            double points() {
                return to.share() - from.share();
            }
        }
        List<Moved> moved = services.stream()
                .filter(service -> service.years().size() > 1)
                .map(service -> new Moved(
                        service,
                        service.years().get(Math.max(0, service.years().size() - MOST_YEARS)),
                        service.years().getLast()))
                .sorted(Comparator.comparingDouble(Moved::points))
                .toList();
        List<Text> sentences = new ArrayList<>();
        if (!moved.isEmpty() && moved.getLast().points() > 0) {
            Moved most = moved.getLast();
            sentences.add(ServiceSentence.of("countryreport.services.rose", most.service(), most.from(), most.to()));
        }
        if (!moved.isEmpty() && moved.getFirst().points() < 0) {
            Moved least = moved.getFirst();
            sentences.add(ServiceSentence.of("countryreport.services.fell", least.service(), least.from(), least.to()));
        }
        return sentences;
    }
}
