package no.opptrapp.reports.county;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.CountyColumn;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.draft.Draft;

/** All municipalities side by side: what they report, what they plan, and what falls between. */
final class MunicipalitiesChapter {

    private static final List<CountyColumn> COLUMNS = List.of(
            CountyColumn.NEEDS,
            CountyColumn.WORST,
            CountyColumn.BARE,
            CountyColumn.STILL_REPORTED,
            CountyColumn.MEASURES,
            CountyColumn.LATE);

    /** More names than this nobody reads. */
    private static final int MOST_NAMED = 12;

    private final CountyFindings findings;
    private final Draft draft;

    MunicipalitiesChapter(CountyFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    void write(Text today) {
        draft.chapter("countyreport.municipalities");
        draft.body("countyreport.municipalities.lead", today);
        draft.section(Text.of("countyreport.municipalities.counts"));
        List<Text> header = new ArrayList<>(List.of(Text.of("countyreport.municipality")));
        COLUMNS.forEach(column -> header.add(column.briefHeading()));
        List<List<Text>> rows = new ArrayList<>();
        findings.table().rows().forEach(row -> rows.add(row(row.municipality().name(), row.count())));
        if (rows.size() > 1) {
            rows.add(row(Text.of("countyreport.sum"), findings.sum()));
        }
        draft.table(
                Text.of("countyreport.municipalities.caption", findings.county().name()), 1, header, rows);
        draft.note(Text.of("countyreport.municipalities.note"));
        madeUp();
        draft.comment("municipalities", sentences());
        new Readiness(findings, draft).write();
    }

    private static List<Text> row(Text name, PlanCount count) {
        return List.of(
                name,
                Rows.count(count.needs()),
                Rows.worst(count),
                Rows.count(count.bare()),
                Rows.count(count.stillReported()),
                Rows.count(count.measures()),
                Rows.count(count.late()));
    }

    private void madeUp() {
        List<Text> names = findings.table().rows().stream()
                .filter(CountyFindings::isMadeUp)
                .map(row -> row.municipality().name())
                .toList();
        if (!names.isEmpty()) {
            draft.note(
                    names.size() <= MOST_NAMED
                            ? Text.of("countyreport.madeUp", Listed.of(names))
                            : Text.of("countyreport.madeUp.many", names.size()));
        }
    }

    private List<Text> sentences() {
        List<PlanCount> counts = Rows.counts(findings.table().rows());
        return List.of(
                Rows.sentence(counts, PlanCount::needs, "countyreport.has.needs"),
                Rows.sentence(counts, PlanCount::bare, "countyreport.has.bare"),
                Rows.sentence(counts, PlanCount::stillReported, "countyreport.has.stillReported"),
                Rows.sentence(counts, PlanCount::late, "countyreport.has.late"));
    }
}
