package no.opptrapp.reports.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Quantifier;

/** Needs by landsdel as counts and rates, and the gaps of the country plan area by plan area. */
final class NeedsChapter {

    private final CountryFindings findings;
    private final Draft draft;

    NeedsChapter(CountryFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    void write(Text today) {
        draft.chapter("countryreport.needs");
        draft.body("countryreport.needs.lead", today);
        regions();
        planAreas();
    }

    private void regions() {
        draft.section(Text.of("countryreport.regions"));
        draft.table(
                Text.of("countryreport.regions.caption"),
                1,
                List.of(
                        Text.of("countryreport.region"),
                        Text.of("countryreport.regions.having"),
                        Text.of("countryreport.regions.needs"),
                        Text.of("countryreport.regions.rate"),
                        Text.of("countryreport.regions.worst"),
                        Text.of("countryreport.regions.own")),
                findings.regions().stream().map(NeedsChapter::row).toList());
        draft.note(Text.of("countryreport.regions.note", findings.ownNeeds()));
        draft.comment("regions", regionSentences());
    }

    private static List<Text> row(RegionLine line) {
        int worst = line.count().worst();
        return List.of(
                line.region().name(),
                Text.of("countryreport.regions.of", Amount.count(line.having()), Amount.count(line.municipalities())),
                Cells.count(line.count().needs()),
                Double.isFinite(line.rate()) ? Cells.number(line.rate(), 1) : Cells.NONE,
                worst == 0 ? Cells.NONE : Cells.count(worst),
                Cells.count(line.own()));
    }

    private List<Text> regionSentences() {
        List<RegionLine> rated = findings.regions().stream()
                .filter(line -> Double.isFinite(line.rate()))
                .sorted(Comparator.comparingDouble(RegionLine::rate))
                .toList();
        if (findings.sum().needs() == 0 || rated.size() < 2) {
            return List.of(Text.of("countryreport.regions.none"));
        }
        RegionLine least = rated.getFirst();
        RegionLine most = rated.getLast();
        return List.of(
                Text.of(
                        "countryreport.regions.said",
                        most.region().name(),
                        Amount.number(most.rate(), 1),
                        most.count().needs(),
                        least.region().name(),
                        Amount.number(least.rate(), 1),
                        least.count().needs()),
                Text.of("countryreport.regions.careful"));
    }

    private void planAreas() {
        draft.section(Text.of("countryreport.gaps"));
        List<List<Text>> rows = new ArrayList<>();
        findings.planAreas().forEach(area -> rows.add(row(area)));
        rows.add(row(Text.of("countryreport.sum"), findings.sum()));
        draft.table(
                Text.of("countryreport.gaps.caption"),
                1,
                List.of(
                        Text.of("countryreport.planArea"),
                        Text.of("countryreport.regions.needs"),
                        Text.of("countryreport.gaps.bare"),
                        Text.of("countryreport.gaps.still"),
                        Text.of("countryreport.gaps.measures"),
                        Text.of("countryreport.gaps.unlinked"),
                        Text.of("countryreport.gaps.late")),
                rows);
        draft.note(Text.of("countryreport.gaps.note"));
        draft.comment("gaps", gapSentences());
    }

    private List<Text> row(PlanArea area) {
        return row(area.name(), sum(area));
    }

    private PlanCount sum(PlanArea area) {
        return findings.counts(area).stream().reduce(PlanCount.NONE, PlanCount::plus);
    }

    private static List<Text> row(Text name, PlanCount count) {
        return List.of(
                name,
                Cells.count(count.needs()),
                Cells.count(count.bare()),
                Cells.count(count.stillReported()),
                Cells.count(count.measures()),
                Cells.count(count.unlinked()),
                Cells.count(count.late()));
    }

    private List<Text> gapSentences() {
        List<Text> sentences = new ArrayList<>();
        int all = findings.table().rows().size();
        int bare = (int) findings.table().rows().stream()
                .filter(row -> row.count().bare() > 0)
                .count();
        sentences.add(Quantifier.sentence(bare, all, "countryreport.has.bare"));
        findings.planAreas().stream()
                .filter(area -> sum(area).bare() > 0)
                .max(Comparator.comparingInt(area -> sum(area).bare()))
                .map(area -> Text.of(
                        "countryreport.gaps.most",
                        area.name(),
                        sum(area).bare(),
                        sum(area).needs()))
                .ifPresent(sentences::add);
        return sentences;
    }
}
