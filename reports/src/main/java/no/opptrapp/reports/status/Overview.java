package no.opptrapp.reports.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.need.Need;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Marks;

/** The year on one page: the figures that carry it, and the three lists, each with its worst first. */
final class Overview {

    /** So many of each list: with titles of two lines and what is said of the numbers all of it still stands on one page. */
    private static final int MOST = 3;

    private final StatusFindings findings;
    private final Standing standing;
    private final Titles titles;
    private final Draft draft;

    Overview(StatusFindings findings, Standing standing, Titles titles, Draft draft) {
        this.findings = findings;
        this.standing = standing;
        this.titles = titles;
        this.draft = draft;
    }

    void write() {
        draft.chapter("statusreport.overview", Integer.toString(findings.year()));
        numbers();
        reported();
        planned();
        notTaken();
    }

    private void numbers() {
        MeasuresOfYear measures = findings.measures();
        Marks marks = new Marks();
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row("needs", findings.needs().size(), findings.inherited()));
        rows.add(row("without", standing.without(), findings.needs().size()));
        rows.add(row("active", measures.active(), measures.done().size()));
        rows.add(row("late", measures.late().size(), measures.active()));
        findings.line(PersonYears.Column.RATE.indicator())
                .filter(IndicatorLine::isKnown)
                .ifPresent(line -> rows.add(List.of(
                        line.indicator().name(),
                        line.value() == null
                                ? marks.missing()
                                : marks.value(line.indicator(), line.value().finding()),
                        Standing.middle(line).orElse(Text.verbatim("\u2013")))));
        draft.table(
                Text.of("statusreport.numbers", findings.subject().name()),
                1,
                List.of(
                        Text.of("statusreport.numbers.what"),
                        Text.of("statusreport.numbers.number"),
                        Text.of("statusreport.numbers.beside")),
                rows);
        draft.add(marks.notes());
        draft.comment("overview", new OverviewComment(findings, standing).sentences());
    }

    private List<Text> row(String key, int count, int beside) {
        return List.of(
                Text.of("statusreport.numbers." + key),
                Text.of("statusreport.plain", Amount.count(count)),
                Text.of("statusreport.numbers." + key + ".beside", beside, Integer.toString(findings.year())));
    }

    private void reported() {
        draft.section(Text.of("statusreport.overview.reported"));
        List<Need> needs = findings.needs();
        if (needs.isEmpty()) {
            draft.body("statusreport.needs.none", findings.subject().name());
        }
        draft.bullets(needs.stream()
                .limit(MOST)
                .<Text>map(need -> Text.of(
                        "statusreport.overview.need",
                        titles.of(need),
                        need.newest().severity()))
                .toList());
        more(needs.size());
    }

    private void planned() {
        draft.section(Text.of("statusreport.overview.planned"));
        MeasuresOfYear measures = findings.measures();
        List<Measure> active = Stream.of(measures.late(), measures.underWay(), measures.coming())
                .flatMap(List::stream)
                .toList();
        if (active.isEmpty()) {
            draft.body("statusreport.measures.none");
        }
        draft.bullets(active.stream().limit(MOST).map(this::measure).toList());
        more(active.size());
    }

    private Text measure(Measure measure) {
        boolean late = findings.measures().late().contains(measure);
        return measure.facts().schedule().endsOn() == null
                ? Text.of(
                        "statusreport.overview.measure.open",
                        titles.of(measure),
                        measure.facts().status().label())
                : Text.of(
                        late ? "statusreport.overview.measure.late" : "statusreport.overview.measure",
                        titles.of(measure),
                        measure.facts().status().label(),
                        titles.day(measure.facts().schedule().endsOn()));
    }

    private void notTaken() {
        draft.section(Text.of("statusreport.overview.without"));
        List<Gap> without = findings.gaps().of(GapKind.NEED_WITHOUT_MEASURE);
        if (without.isEmpty()) {
            draft.body(findings.needs().isEmpty() ? "statusreport.point.taken.nothing" : "statusreport.point.taken");
        }
        draft.bullets(without.stream().limit(MOST).map(titles::of).toList());
        more(without.size());
    }

    private void more(int all) {
        if (all > MOST) {
            draft.note(Text.of("statusreport.overview.more", all - MOST));
        }
    }
}
