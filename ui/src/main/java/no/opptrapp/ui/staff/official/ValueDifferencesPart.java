package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.official.Difference;
import no.opptrapp.core.official.ValueDifferences;
import no.opptrapp.core.text.Amount;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Where a table says something else than what is held: how many of each kind, and each of them. */
final class ValueDifferencesPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;
    private static final int DECIMALS = 2;

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
        if (!found.differences().isEmpty()) {
            add(Parts.section(visit.say("statistics.differences"), table(found)));
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
        for (Difference.Kind kind : Difference.Kind.values()) {
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

    private Div table(ValueDifferences found) {
        PlainTable table = new PlainTable(visit.say("statistics.differences"))
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
        found.differences().stream()
                .limit(SHOWN)
                .forEach(one -> table.row(
                        visit.say(areas.get(visit.actor(), one.key().area())
                                .area()
                                .name()),
                        one.key().period().key(),
                        one.key().indicator(),
                        visit.say(one.kind().label()),
                        written(one.before()),
                        written(one.after())));
        Div both = new Div(table);
        if (found.differences().size() > SHOWN) {
            both.add(Parts.quiet(
                    visit.say("statistics.first", SHOWN, found.differences().size())));
        }
        return both;
    }

    private String written(@Nullable Finding finding) {
        if (finding == null) {
            return "–";
        }
        Double value = finding.value();
        return value == null ? visit.say(finding.status().label()) : visit.say(Amount.number(value, decimals(value)));
    }

    /** As many as it has, at most two: another table has others. */
    private static int decimals(double value) {
        int scale = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return Math.clamp(scale, 0, DECIMALS);
    }
}
