package no.opptrapp.survey.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.FigurePlan;

/** What must be said under a figure of shares. */
final class Notes {

    private final Material material;
    private final Switches switches;

    Notes(Material material, Switches switches) {
        this.material = material;
        this.switches = switches;
    }

    List<Text> of(FigurePlan plan, List<Row> rows) {
        List<Text> notes = new ArrayList<>();
        boolean country = plan.breakdown() == FigurePlan.Breakdown.NONE;
        if (plan.span() == FigurePlan.Span.MONTHLY_MEAN) {
            notes.add(Text.of(switches.mean() == Switches.Mean.POOLED ? "result.note.pooled" : "result.note.mean"));
        }
        if (country && switches.weight() == Switches.Weight.POPULATION) {
            notes.add(Text.of("result.note.population"));
            notes.addAll(otherYears(rows));
            notes.addAll(leftOut(rows));
        }
        boolean hidden = rows.stream()
                .anyMatch(
                        row -> new RowShares(row, switches, material.inhabitants()).state() == RowShares.State.HIDDEN);
        if (hidden) {
            notes.add(Text.of(
                    "result.note.hidden", material.deciding().threshold().answers()));
            if (switches.base() == Switches.Base.ALL) {
                notes.add(Text.of("result.note.hiddenbase"));
            }
        }
        return notes;
    }

    /** The landsdeler each weighted round had to do without, said once for all rounds that lack the same. */
    private List<Text> leftOut(List<Row> rows) {
        SequencedMap<List<Region>, List<IsoWeek>> lacking = new LinkedHashMap<>();
        for (Row row : rows) {
            for (RoundAnswers round : row.rounds()) {
                List<Region> out = material.regions().stream()
                        .filter(region -> !round.outcome(region.code()).isShown())
                        .toList();
                if (!out.isEmpty()) {
                    lacking.computeIfAbsent(out, key -> new ArrayList<>()).add(round.round());
                }
            }
        }
        return lacking.entrySet().stream()
                .<Text>map(entry -> Text.of(
                        "result.note.leftout",
                        list(entry.getValue().stream().map(IsoWeek::label).toList()),
                        list(entry.getKey().stream().map(Region::name).toList())))
                .toList();
    }

    /** The years whose inhabitants are not known, and whose stand in. */
    private List<Text> otherYears(List<Row> rows) {
        TreeSet<Integer> years = new TreeSet<>();
        rows.forEach(
                row -> row.rounds().forEach(round -> years.add(round.round().year())));
        return years.stream()
                .map(year -> Map.entry(year, material.inhabitants().yearFor(year)))
                .filter(entry -> !entry.getKey().equals(entry.getValue()))
                .<Text>map(entry -> Text.of(
                        "result.note.otheryear", Integer.toString(entry.getKey()), Integer.toString(entry.getValue())))
                .toList();
    }

    /** "a", "a og b", "a, b og c". */
    static Text list(List<? extends Text> texts) {
        Text all = texts.getFirst();
        for (int i = 1; i < texts.size(); i++) {
            all = Text.of(i == texts.size() - 1 ? "result.and" : "result.comma", all, texts.get(i));
        }
        return all;
    }
}
