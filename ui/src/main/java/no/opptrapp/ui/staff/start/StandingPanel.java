package no.opptrapp.ui.staff.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.Standing;
import no.opptrapp.ui.staff.plan.MadeUpMark;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** What is reported, what is planned, what is without a measure: a number each, and the first of what it counts. */
final class StandingPanel {

    private StandingPanel() {}

    static Section of(Visit visit, Standing standing) {
        int bare = count(standing, GapKind.NEED_WITHOUT_MEASURE);
        Div columns = new Div(
                column(
                        visit,
                        "reported",
                        standing.reported(),
                        "needs",
                        standing.worst().stream().map(need -> reported(visit, need))),
                column(
                        visit,
                        "planned",
                        standing.planned(),
                        "measures",
                        standing.next().stream().map(measure -> planned(visit, measure))),
                column(
                        visit,
                        "without-measure",
                        bare,
                        "gaps",
                        standing.gaps().of(GapKind.NEED_WITHOUT_MEASURE).stream()
                                .map(gap -> bare(visit, gap))));
        columns.addClassNames("highlights", "standing");
        Section section = Parts.section(visit.say("start.standing"), columns);
        List<Component> others = Stream.of(GapKind.MEASURE_WITHOUT_NEED, GapKind.DONE_BUT_STILL_REPORTED)
                .filter(kind -> count(standing, kind) > 0)
                .<Component>map(kind -> other(visit, kind, count(standing, kind)))
                .toList();
        if (!others.isEmpty()) {
            Paragraph rest = new Paragraph();
            rest.addClassNames("small", "others");
            rest.add(others);
            section.add(rest);
        }
        return section;
    }

    private static int count(Standing standing, GapKind kind) {
        return Objects.requireNonNull(standing.gaps().counts().get(kind));
    }

    private static Div column(Visit visit, String what, int count, String href, Stream<ListItem> first) {
        Span number = new Span(visit.say(Amount.count(count)));
        number.addClassName("big");
        UnorderedList list = new UnorderedList(first.toArray(ListItem[]::new));
        list.addClassName("firsts");
        Div column = new Div(number, new Paragraph(new Anchor(href, visit.say("start.standing." + what, count))), list);
        column.addClassName("highlight");
        return column;
    }

    private static ListItem reported(Visit visit, Standing.Reported need) {
        return item(
                "needs/" + need.id(),
                visit.say(need.title()),
                visit.say("start.standing.severity", need.state().label(), need.severity()),
                mark(visit, need.title(), need.madeUp()));
    }

    private static ListItem planned(Visit visit, Standing.Planned measure) {
        LocalDate end = measure.endsOn();
        return item(
                "measures/" + measure.id(),
                measure.title(),
                end == null
                        ? visit.say(measure.status().label())
                        : visit.say(
                                "start.standing.until",
                                measure.status().label(),
                                Moments.day(end, visit.actor().language())),
                mark(visit, Text.verbatim(measure.title()), measure.madeUp()));
    }

    private static ListItem bare(Visit visit, Gap gap) {
        return item(
                "needs/" + gap.id(),
                visit.say(gap.title()),
                visit.say("start.standing.of", Objects.requireNonNull(gap.severity())),
                mark(visit, gap.title(), gap.madeUp()));
    }

    private static ListItem item(String href, String title, String facts, List<Span> marks) {
        Span quiet = new Span(facts);
        quiet.addClassNames("quiet", "small");
        ListItem item = new ListItem(new Anchor(href, title), quiet);
        marks.forEach(item::add);
        return item;
    }

    private static List<Span> mark(Visit visit, Text title, boolean madeUp) {
        return madeUp ? List.of(MadeUpMark.of(visit, title)) : List.of();
    }

    private static Anchor other(Visit visit, GapKind kind, int count) {
        String key = kind == GapKind.MEASURE_WITHOUT_NEED ? "start.standing.other" : "start.standing.still";
        return new Anchor("gaps", visit.say(key, count));
    }
}
