package no.opptrapp.reports.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.draft.Draft;

/** How the numbers came about, on which borders, and what must not be read into each indicator that is used. */
final class Method {

    private final StatusFindings findings;
    private final Titles titles;
    private final Draft draft;

    Method(StatusFindings findings, Titles titles, Draft draft) {
        this.findings = findings;
        this.titles = titles;
        this.draft = draft;
    }

    void write() {
        draft.appendix("statusreport.method");
        draft.bullets(points());
        List<Text> caveats = caveats();
        if (!caveats.isEmpty()) {
            draft.body("statusreport.method.caveats");
            draft.bullets(caveats);
        }
    }

    private List<Text> points() {
        Subject subject = findings.subject();
        List<Text> points = new ArrayList<>();
        points.add(Text.of("statusreport.method.values", Integer.toString(findings.year())));
        points.add(Text.of("statusreport.method.today", titles.day(findings.today())));
        points.add(Text.of(
                "statusreport.method.borders",
                Integer.toString(subject.borders().year())));
        if (subject.born()) {
            points.add(Text.of(
                    "statusreport.method.born",
                    subject.name(),
                    Integer.toString(subject.borders().year())));
        }
        if (subject.gone()) {
            points.add(Text.of("statusreport.method.gone", subject.name()));
        }
        Optional.ofNullable(subject.inhabitants())
                .map(known -> Text.of(
                        "statusreport.method.inhabitants",
                        subject.name(),
                        Amount.count(known.count()),
                        Integer.toString(known.year())))
                .ifPresent(points::add);
        points.add(Text.of("statusreport.method.compared"));
        points.add(Text.of("statusreport.method.carried"));
        if (findings.lines().values().stream()
                .anyMatch(line -> line.value() != null && line.value().finding().status() == Status.ESTIMATED)) {
            points.add(Text.of("statusreport.method.estimated"));
        }
        points.add(Text.of("statusreport.method.severity"));
        return points;
    }

    /** Each caveat once, with the indicators it belongs to. */
    private List<Text> caveats() {
        Map<Text, List<Text>> byCaveat = new LinkedHashMap<>();
        for (IndicatorLine line : findings.used()) {
            Indicator indicator = line.indicator();
            Text own = indicator.guidance().caveats();
            if (own != null) {
                byCaveat.computeIfAbsent(own, caveat -> new ArrayList<>()).add(indicator.name());
            }
            line.beside().stream()
                    .map(Comparison::caveats)
                    .flatMap(List::stream)
                    .distinct()
                    .filter(caveat -> !caveat.equals(own))
                    .forEach(caveat -> byCaveat.computeIfAbsent(caveat, added -> new ArrayList<>())
                            .add(indicator.name()));
        }
        List<Text> caveats = new ArrayList<>();
        byCaveat.forEach(
                (caveat, names) -> caveats.add(Text.of("statusreport.method.caveat", caveat, Listed.of(names))));
        return caveats;
    }
}
