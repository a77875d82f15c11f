package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.official.Difference;
import no.opptrapp.core.official.Difference.Kind;
import no.opptrapp.core.official.ValueDifferences;
import no.opptrapp.core.text.Amount;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** Where a table says something else than what is held: how many of each kind, and each of them. */
final class ValueDifferencesPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    /** What taking in changes stands first, and what it only adds after what it replaces. */
    private static final Comparator<Difference> READ = Comparator.<Difference>comparingInt(
                    one -> List.of(Kind.CHANGED, Kind.WITHDRAWN, Kind.NEW, Kind.ONLY_OURS)
                            .indexOf(one.kind()))
            .thenComparing(Difference::key);

    private final transient Visit visit;
    private final transient AreaService areas;

    ValueDifferencesPart(Visit visit, AreaService areas, ValueDifferences found) {
        this.visit = visit;
        this.areas = areas;
        addClassName("section");
        add(new Paragraph(
                found.updated() == null
                        ? visit.say("statistics.from", found.label())
                        : visit.say("statistics.from.updated", found.label(), day(found.updated()))));
        add(counts(found));
        if (!found.unplaced().isEmpty()) {
            add(Parts.quiet(visit.say("statistics.unplaced", names(found.unplaced()))));
        }
        if (!found.other().isEmpty()) {
            add(Parts.quiet(visit.say("statistics.other", names(found.other()))));
        }
        if (!found.locked().isEmpty()) {
            add(new Paragraph(Official.locked(visit, areas, found.locked())));
        }
        if (!found.differences().isEmpty()) {
            add(Parts.section(
                    visit.say("statistics.differences"),
                    table(visit.say("statistics.differences"), found.differences())));
        }
        if (!found.locked().isEmpty()) {
            add(Parts.section(
                    visit.say("statistics.locked.title"), table(visit.say("statistics.locked.title"), found.locked())));
        }
    }

    /** The day alone, as people write it: a time of another zone says nothing more. */
    private String day(String written) {
        try {
            return Moments.day(
                    LocalDate.parse(written.substring(0, Math.min(10, written.length()))),
                    visit.actor().language());
        } catch (DateTimeException otherForm) {
            return written;
        }
    }

    private Div counts(ValueDifferences found) {
        Div numbers = new Div();
        numbers.addClassName("highlights");
        for (Kind kind : Kind.values()) {
            count(numbers, found.count(kind), "statistics.count." + kind.name().toLowerCase(Locale.ROOT));
        }
        count(numbers, found.same(), "statistics.count.same");
        return numbers;
    }

    private void count(Div numbers, long count, String what) {
        if (count == 0) {
            return;
        }
        Span number = new Span(visit.say(Amount.count(count)));
        number.addClassName("big");
        Div card = new Div(number, Parts.quiet(visit.say(what, count)));
        card.addClassName("highlight");
        numbers.add(card);
    }

    private static String names(Map<String, String> all) {
        return all.entrySet().stream()
                .limit(20)
                .map(one -> one.getValue() + " (" + one.getKey() + ")")
                .collect(Collectors.joining(", ", "", all.size() > 20 ? " …" : ""));
    }

    private Div table(String caption, List<Difference> differences) {
        Div both = new Div();
        List<Difference> ordered = differences.stream().sorted(READ).toList();
        show(both, caption, ordered, SHOWN);
        return both;
    }

    private void show(Div both, String caption, List<Difference> ordered, int most) {
        PlainTable table = new PlainTable(caption)
                .cardsOnPhone()
                .numeric(4, 5)
                .head(
                        visit.say("statistics.area"),
                        visit.say("statistics.year"),
                        visit.say("statistics.indicator"),
                        visit.say("statistics.kind"),
                        visit.say("statistics.before"),
                        visit.say("statistics.after"))
                .sortable(visit.actor().language(), 0, 1, 2, 3);
        ordered.stream()
                .limit(most)
                .forEach(one -> table.row(
                        Official.area(visit, areas, one),
                        one.key().period().key(),
                        one.key().indicator(),
                        visit.say(one.kind().label()),
                        Official.written(visit, one.before()),
                        Official.written(visit, one.after())));
        both.removeAll();
        both.add(table);
        if (ordered.size() > most) {
            both.add(
                    Parts.quiet(visit.say("statistics.first", most, ordered.size())),
                    Parts.button(
                            visit.say("statistics.all", ordered.size()),
                            () -> show(both, caption, ordered, ordered.size())));
        }
    }
}
