package no.opptrapp.reports.status;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.reports.draft.Draft;
import org.jspecify.annotations.Nullable;

/** What became of the measures: done in the year, late, under way, coming. */
final class MeasuresChapter {

    private final StatusFindings findings;
    private final Titles titles;
    private final Draft draft;

    MeasuresChapter(StatusFindings findings, Titles titles, Draft draft) {
        this.findings = findings;
        this.titles = titles;
        this.draft = draft;
    }

    void write() {
        MeasuresOfYear measures = findings.measures();
        draft.chapter("statusreport.measures");
        draft.body("statusreport.measures.lead", titles.day(findings.today()));
        list("done", measures.done(), Schedule::doneOn);
        list("late", measures.late(), Schedule::endsOn);
        list("underway", measures.underWay(), Schedule::endsOn);
        list("coming", measures.coming(), Schedule::startsOn);
    }

    private void list(String name, List<Measure> measures, Function<Schedule, @Nullable LocalDate> day) {
        String key = "statusreport.measures." + name;
        String year = Integer.toString(findings.year());
        draft.section(Text.of(key, year));
        if (measures.isEmpty()) {
            draft.body(key + ".none", year);
        }
        draft.table(
                Text.of(key + ".caption", year),
                3,
                List.of(Text.of("statusreport.measure"), Text.of("statusreport.responsible"), Text.of(key + ".day")),
                measures.stream()
                        .map(measure -> List.of(
                                titles.of(measure),
                                Titles.orNone(measure.facts().responsible()),
                                titles.day(day.apply(measure.facts().schedule()))))
                        .toList());
        if (!measures.isEmpty()) {
            draft.comment("measures." + name, said(key, measures, day));
        }
    }

    /** The first of the list, and how many there are. */
    private List<Text> said(String key, List<Measure> measures, Function<Schedule, @Nullable LocalDate> day) {
        Measure first = measures.getFirst();
        LocalDate when = day.apply(first.facts().schedule());
        return when == null
                ? List.of()
                : List.of(Text.of(key + ".said", measures.size(), titles.of(first), titles.day(when)));
    }
}
