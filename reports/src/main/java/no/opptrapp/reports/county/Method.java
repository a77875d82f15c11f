package no.opptrapp.reports.county;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.draft.Caveats;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.status.Subject;

/** How the numbers came about, on which borders, and what must not be read into them. */
final class Method {

    private final CountyFindings findings;
    private final Draft draft;

    Method(CountyFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    void write(Text today) {
        draft.appendix("countyreport.method");
        draft.bullets(points(today));
        Caveats caveats = new Caveats();
        Stream.of(findings.years().total(), findings.years().rate())
                .flatMap(Stream::ofNullable)
                .forEach(caveats::add);
        List<Text> said = caveats.points();
        if (!said.isEmpty()) {
            draft.body("countyreport.method.caveats");
            draft.bullets(said);
        }
    }

    private List<Text> points(Text today) {
        Subject county = findings.county();
        String borders = Integer.toString(county.borders().year());
        List<Text> points = new ArrayList<>();
        points.add(Text.of("countyreport.method.values", Integer.toString(findings.year())));
        points.add(Text.of("countyreport.method.today", today));
        points.add(Text.of("countyreport.method.borders", borders));
        if (county.born()) {
            points.add(Text.of("countyreport.method.born", county.name(), borders));
        }
        if (county.gone()) {
            points.add(Text.of("countyreport.method.gone", county.name(), borders));
        }
        Subject.Inhabitants inhabitants = county.inhabitants();
        if (inhabitants != null) {
            points.add(Text.of(
                    "countyreport.method.inhabitants",
                    county.name(),
                    Amount.count(inhabitants.count()),
                    Integer.toString(inhabitants.year())));
        }
        if (findings.table().rows().size() == 1) {
            points.add(Text.of("countyreport.method.alone", county.name()));
        }
        points.add(Text.of("countyreport.method.needs"));
        points.add(Text.of("countyreport.method.words"));
        points.add(Text.of("countyreport.method.carried"));
        return points;
    }
}
