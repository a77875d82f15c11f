package no.opptrapp.reports.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.MadeUpWords;
import no.opptrapp.reports.draft.Draft;
import org.jspecify.annotations.Nullable;

/** Needs against measures: the matrix, what falls through it, and how districts stand. */
final class NeedsChapter {

    /** So many measures stand beside each other in a table. */
    private static final int MOST_MEASURES = 7;

    private final StatusFindings findings;
    private final Titles titles;
    private final Draft draft;

    NeedsChapter(StatusFindings findings, Titles titles, Draft draft) {
        this.findings = findings;
        this.titles = titles;
        this.draft = draft;
    }

    void write() {
        draft.chapter("statusreport.needs");
        draft.body("statusreport.needs.lead", titles.day(findings.today()));
        open();
        matrix();
        gaps();
        districts();
    }

    private void open() {
        draft.section(Text.of("statusreport.needs.open"));
        if (findings.needs().isEmpty()) {
            draft.body("statusreport.needs.none", findings.subject().name());
        }
        draft.table(
                Text.of("statusreport.needs.caption", findings.subject().name()),
                3,
                List.of(
                        Text.of("statusreport.need"),
                        Text.of("statusreport.planArea"),
                        Text.of("statusreport.severity")),
                findings.needs().stream()
                        .map(need -> List.of(
                                titles.of(need),
                                titles.planArea(need.planArea()),
                                Text.of(
                                        "statusreport.severity.of",
                                        need.newest().severity(),
                                        need.state().label())))
                        .toList());
        if (!findings.needs().isEmpty()) {
            draft.comment("needs", new NeedsComment(findings, titles).open());
        }
        if (findings.inherited() > 0) {
            draft.body("statusreport.point.inherited", findings.inherited());
        }
    }

    private void matrix() {
        Coverage coverage = findings.coverage();
        List<Coverage.Need> needs =
                coverage.needs().stream().filter(need -> !need.inherited()).toList();
        if (needs.isEmpty() || coverage.measures().isEmpty()) {
            return;
        }
        draft.section(Text.of("statusreport.matrix"));
        draft.body("statusreport.matrix.lead");
        List<Coverage.Measure> measures = coverage.measures();
        NeedsComment comment = new NeedsComment(findings, titles);
        int parts = (measures.size() + MOST_MEASURES - 1) / MOST_MEASURES;
        for (int part = 0; part < parts; part++) {
            int from = measures.size() * part / parts;
            part(needs, measures.subList(from, measures.size() * (part + 1) / parts), from);
            if (part == parts - 1) {
                draft.note(Text.of("statusreport.matrix.note"));
            }
            draft.comment(
                    "matrix." + (part + 1),
                    part == 0
                            ? comment.matrix(needs)
                            : comment.matrix(needs, from, measures.size() * (part + 1) / parts));
        }
        draft.table(
                Text.of("statusreport.matrix.measures"),
                3,
                List.of(Text.of("statusreport.measure"), Text.of("statusreport.number"), Text.of("statusreport.state")),
                numbered(measures));
        draft.comment("matrix.measures", comment.measures());
    }

    private void part(List<Coverage.Need> needs, List<Coverage.Measure> measures, int from) {
        List<Text> header = new ArrayList<>(List.of(Text.of("statusreport.need")));
        for (int i = 0; i < measures.size(); i++) {
            header.add(Text.verbatim(Integer.toString(from + i + 1)));
        }
        List<List<Text>> rows = new ArrayList<>();
        for (Coverage.Need need : needs) {
            List<Text> row = new ArrayList<>(List.of(need.madeUp() ? MadeUpWords.after(need.title()) : need.title()));
            measures.forEach(measure -> row.add(letter(findings.coverage().at(need, measure))));
            rows.add(row);
        }
        draft.table(
                Text.of("statusreport.matrix.caption", from + 1, from + measures.size(), measures.size()),
                header.size(),
                header,
                rows);
    }

    private static Text letter(@Nullable MeasureStatus status) {
        return status == null
                ? Text.verbatim("\u2013")
                : Text.of("statusreport.matrix." + status.name().toLowerCase(Locale.ROOT));
    }

    private List<List<Text>> numbered(List<Coverage.Measure> measures) {
        List<List<Text>> rows = new ArrayList<>();
        for (Coverage.Measure measure : measures) {
            String title = measure.title();
            rows.add(List.of(
                    title == null ? Text.of("statusreport.matrix.others") : titled(measure, title),
                    Text.verbatim(Integer.toString(rows.size() + 1)),
                    measure.status().label()));
        }
        return rows;
    }

    /** As in the other chapters where the measure is told of there, with what is said of it. */
    private Text titled(Coverage.Measure measure, String title) {
        return findings.measures()
                .all()
                .filter(each -> each.id().equals(measure.id()))
                .findFirst()
                .map(titles::of)
                .orElse(Text.verbatim(title));
    }

    private void gaps() {
        draft.section(Text.of("statusreport.gaps"));
        if (findings.gaps().count() == 0) {
            draft.body("statusreport.gaps.none");
        }
        for (GapKind kind : GapKind.values()) {
            List<Gap> rows = findings.gaps().of(kind);
            if (!rows.isEmpty()) {
                draft.body("statusreport.gaps." + kind.name().toLowerCase(Locale.ROOT), rows.size());
                draft.bullets(rows.stream().map(this::gap).toList());
            }
        }
    }

    private Text gap(Gap gap) {
        Gap.Reported reported = gap.reported();
        return reported == null
                ? titles.of(gap)
                : Text.of("statusreport.gaps.reported", titles.of(gap), reported(reported));
    }

    private Text reported(Gap.Reported reported) {
        return findings.needs().stream()
                .filter(need -> need.id().equals(reported.id()))
                .findFirst()
                .map(titles::of)
                .orElse(reported.title());
    }

    private void districts() {
        if (findings.districts().isEmpty()) {
            return;
        }
        draft.section(Text.of("statusreport.districts"));
        draft.table(
                Text.of("statusreport.districts.caption", findings.subject().name()),
                1,
                List.of(
                        Text.of("statusreport.district"),
                        Text.of("statusreport.numbers.needs"),
                        Text.of("statusreport.numbers.without"),
                        Text.of("statusreport.numbers.active")),
                findings.districts().stream()
                        .map(line -> List.of(
                                line.district().name(),
                                count(line.open()),
                                count(line.without()),
                                count(line.active())))
                        .toList());
        draft.comment("districts", new NeedsComment(findings, titles).districts());
    }

    private static Text count(int count) {
        return Text.of("statusreport.plain", Amount.count(count));
    }
}
