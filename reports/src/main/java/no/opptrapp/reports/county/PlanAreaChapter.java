package no.opptrapp.reports.county;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.CountyColumn;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.draft.Draft;

/** Plan area by plan area: a small table of the municipalities that report or plan something in it. */
final class PlanAreaChapter {

    private static final List<CountyColumn> COLUMNS = List.of(
            CountyColumn.NEEDS, CountyColumn.WORST, CountyColumn.BARE, CountyColumn.MEASURES, CountyColumn.LATE);

    private final CountyFindings findings;
    private final Draft draft;

    PlanAreaChapter(CountyFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    void write() {
        draft.chapter("countyreport.planAreas");
        draft.body("countyreport.planAreas.lead");
        List<PlanArea> empty = new ArrayList<>();
        for (PlanArea area : findings.planAreas()) {
            List<CountyRow> telling = findings.table().rows().stream()
                    .filter(row -> tells(row.count(area.code())))
                    .toList();
            if (telling.isEmpty()) {
                empty.add(area);
            } else {
                area(area, telling);
            }
        }
        if (!empty.isEmpty()) {
            draft.section(Text.of("countyreport.planAreas.empty"));
            draft.body(
                    "countyreport.planAreas.empty.lead",
                    Listed.of(empty.stream().map(PlanArea::name).toList()));
        }
    }

    private static boolean tells(PlanCount count) {
        return count.needs() + count.measures() + count.gaps() > 0;
    }

    private void area(PlanArea area, List<CountyRow> telling) {
        draft.section(area.name());
        List<Text> header = new ArrayList<>(List.of(Text.of("countyreport.municipality")));
        COLUMNS.forEach(column -> header.add(column.briefHeading()));
        List<List<Text>> rows = new ArrayList<>();
        telling.forEach(row -> rows.add(row(row.municipality().name(), row.count(area.code()))));
        if (telling.size() > 1) {
            rows.add(row(Text.of("countyreport.sum"), findings.sum(area)));
        }
        draft.table(
                Text.of(
                        "countyreport.planArea.caption",
                        area.name(),
                        findings.county().name()),
                1,
                header,
                rows);
        int others = findings.table().rows().size() - telling.size();
        if (others > 0) {
            draft.note(Text.of("countyreport.planArea.others", others));
        }
        draft.comment("plan-area." + area.code(), sentences(area));
    }

    private static List<Text> row(Text name, PlanCount count) {
        return List.of(
                name,
                Rows.count(count.needs()),
                Rows.worst(count),
                Rows.count(count.bare()),
                Rows.count(count.measures()),
                Rows.count(count.late()));
    }

    private List<Text> sentences(PlanArea area) {
        List<PlanCount> counts = findings.table().rows().stream()
                .map(row -> row.count(area.code()))
                .toList();
        List<Text> sentences = new ArrayList<>();
        sentences.add(Rows.sentence(counts, PlanCount::needs, "countyreport.has.needs"));
        if (Rows.having(counts, PlanCount::needs) > 0) {
            sentences.add(Rows.sentence(counts, PlanCount::bare, "countyreport.has.bare"));
        }
        return sentences;
    }
}
