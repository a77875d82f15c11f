package no.opptrapp.reports.country;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.draft.Caveats;
import no.opptrapp.reports.draft.Draft;

/** What the evaluation could and could not say, and how its numbers came about. */
final class Method {

    private final CountryFindings findings;
    private final Draft draft;

    Method(CountryFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    /** The chapter: what can be said, what cannot, what is missing, and where series break. */
    void chapter() {
        draft.chapter("countryreport.limits");
        draft.section(Text.of("countryreport.limits.could"));
        draft.bullets(List.of(
                Text.of("countryreport.limits.could.services", findings.told().size()),
                Text.of(
                        "countryreport.limits.could.years",
                        findings.years().years().size()),
                Text.of("countryreport.limits.could.needs")));
        draft.section(Text.of("countryreport.limits.couldNot"));
        draft.bullets(List.of(
                Text.of("countryreport.limits.couldNot.cause"),
                Text.of("countryreport.limits.couldNot.level"),
                Text.of("countryreport.limits.couldNot.quality"),
                Text.of("countryreport.limits.couldNot.panel"),
                Text.of("countryreport.limits.couldNot.needs")));
        missing();
        breaks();
    }

    private List<Indicator> indicators() {
        return CountryFindings.indicators(findings.goals());
    }

    private void missing() {
        draft.section(Text.of("countryreport.limits.missing"));
        List<Text> without = indicators().stream()
                .filter(indicator -> !findings.isKnown(indicator))
                .<Text>map(Indicator::name)
                .toList();
        if (without.isEmpty()) {
            draft.body("countryreport.limits.missing.none");
        } else {
            draft.body(
                    "countryreport.limits.missing.lead",
                    without.size(),
                    indicators().size());
            draft.bullets(without);
        }
    }

    private void breaks() {
        draft.section(Text.of("countryreport.limits.breaks"));
        List<Text> breaks = indicators().stream()
                .filter(findings::isKnown)
                .flatMap(indicator -> indicator.guidance().breaks().stream()
                        .map(each ->
                                Text.of("countryreport.limits.break", indicator.name(), each.period(), each.what())))
                .toList();
        if (breaks.isEmpty()) {
            draft.body("countryreport.limits.breaks.none");
        }
        draft.bullets(breaks);
    }

    void appendix(Text today) {
        draft.appendix("countryreport.method");
        List<Text> points = new ArrayList<>();
        points.add(Text.of("countryreport.method.values", Integer.toString(findings.year())));
        points.add(Text.of("countryreport.method.today", today));
        points.add(Text.of("countryreport.method.borders"));
        points.add(Text.of("countryreport.method.answers"));
        points.add(Text.of("countryreport.method.inequality"));
        points.add(Text.of("countryreport.method.words"));
        points.add(Text.of("countryreport.method.carried"));
        draft.bullets(points);
        Caveats caveats = new Caveats();
        Stream.of(findings.years().total(), findings.years().rate())
                .flatMap(Stream::ofNullable)
                .forEach(caveats::add);
        indicators().stream().filter(findings::isKnown).forEach(caveats::add);
        List<Text> said = caveats.points();
        if (!said.isEmpty()) {
            draft.body("countryreport.method.caveats");
            draft.bullets(said);
        }
    }

    /** Codes of the indicators with a value, for the imprint. */
    Text used() {
        List<Text> codes = indicators().stream()
                .filter(findings::isKnown)
                .map(indicator ->
                        Text.of("countryreport.definition", indicator.code(), Integer.toString(indicator.version())))
                .toList();
        return codes.isEmpty() ? Text.of("countryreport.definition.none") : Listed.of(codes);
    }
}
