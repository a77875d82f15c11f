package no.opptrapp.reports.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.draft.Caveats;
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

    private List<Text> caveats() {
        Caveats caveats = new Caveats();
        findings.used().forEach(line -> {
            caveats.add(line.indicator());
            line.beside().forEach(caveats::add);
        });
        return caveats.points();
    }
}
