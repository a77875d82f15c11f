package no.opptrapp.reports.county;

import java.util.List;
import java.util.Objects;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.PublishedReadiness;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Quantifier;

/** How ready the municipalities are to keep their services running when many are away, as they have published it. */
final class Readiness {

    private final CountyFindings findings;
    private final Draft draft;

    Readiness(CountyFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    void write() {
        draft.section(Text.of("countyreport.readiness"));
        draft.body("countyreport.readiness.lead");
        List<CountyRow> published = published(findings);
        if (published.isEmpty()) {
            draft.body("countyreport.readiness.none");
            return;
        }
        draft.table(
                Text.of("countyreport.readiness.caption", findings.county().name()),
                1,
                List.of(
                        Text.of("countyreport.municipality"),
                        Text.of("countyreport.readiness.share"),
                        Text.of("countyreport.readiness.month")),
                published.stream().map(Readiness::row).toList());
        List<Text> others = findings.table().rows().stream()
                .filter(row -> row.readiness() == null)
                .map(row -> row.municipality().name())
                .toList();
        if (!others.isEmpty()) {
            draft.note(Text.of("countyreport.readiness.others", Listed.of(others), others.size()));
        }
        draft.comment("readiness", List.of(sentence(findings)));
    }

    private static List<CountyRow> published(CountyFindings findings) {
        return findings.table().rows().stream()
                .filter(row -> row.readiness() != null)
                .toList();
    }

    private static List<Text> row(CountyRow row) {
        PublishedReadiness readiness = Objects.requireNonNull(row.readiness());
        return List.of(
                row.municipality().name(),
                Rows.plain(Amount.percent(readiness.percent())),
                readiness.period().label());
    }

    /** How many have published theirs, and the middle of those. */
    static Text sentence(CountyFindings findings) {
        List<CountyRow> published = published(findings);
        Text how = Quantifier.sentence(published.size(), findings.table().rows().size(), "countyreport.has.readiness");
        double[] shares = published.stream()
                .mapToDouble(row -> Objects.requireNonNull(row.readiness()).percent())
                .toArray();
        return Percentiles.of(shares)
                .map(spread -> Text.of("countyreport.readiness.median", how, Amount.percent(spread.median())))
                .orElse(how);
    }
}
