package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.value.SummedParts;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.staff.shell.Visit;

/** A value in a table: with a sign for how it came about, whether it waits for approval, and what stands behind a sum. */
public final class ValueCell {

    /** The sign of what waits for approval. */
    static final String WAITING = "◷";

    /** The statuses that have a sign; what was reported has none. */
    static final Set<Status> SIGNED =
            EnumSet.of(Status.CARRIED_FORWARD, Status.IMPUTED, Status.CORRECTED, Status.ESTIMATED);

    private ValueCell() {}

    static String sign(Status status) {
        return switch (status) {
            case CARRIED_FORWARD -> "→";
            case IMPUTED -> "∗";
            case CORRECTED -> "✓";
            case ESTIMATED -> "≈";
            case REPORTED, MISSING, HIDDEN -> "";
        };
    }

    public static Span of(Visit visit, Indicator indicator, Value value) {
        Status status = value.finding().status();
        Span cell = new Span(new Span(Display.of(indicator, value.finding(), visit.texts())));
        cell.addClassName("value-cell");
        if (SIGNED.contains(status)) {
            cell.add(signed(sign(status), visit.say(status.label())));
        } else if (!status.hasValue()) {
            cell.add(spoken(visit.say(status.label())));
        }
        if (!value.observation().approved()) {
            cell.add(signed(WAITING, visit.say("values.waits")));
        }
        String behind = behind(visit.texts(), value.parts());
        if (!behind.isEmpty()) {
            Span parts = new Span(behind);
            parts.addClassName("behind");
            cell.add(parts);
        }
        return cell;
    }

    private static Span signed(String sign, String words) {
        Span mark = new Span(sign);
        mark.addClassName("sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        mark.setTitle(words);
        return new Span(mark, spoken(words));
    }

    private static Span spoken(String words) {
        Span spoken = new Span(" " + words);
        spoken.addClassName("visually-hidden");
        return spoken;
    }

    /** What stands behind a sum: {@code 2 av 41 videreført}; nothing where all was reported, or only one value is. */
    public static String behind(Texts texts, SummedParts parts) {
        if (parts.all() <= 1 || parts.isComplete()) {
            return "";
        }
        List<String> said = new ArrayList<>();
        if (!parts.isEnough()) {
            said.add(early(texts, parts));
        }
        add(said, texts, "carried", parts.carriedForward());
        if (parts.isEnough()) {
            add(said, texts, "missing", parts.missing());
        }
        add(said, texts, "hidden", parts.hidden());
        add(said, texts, "estimated", parts.estimated());
        add(said, texts, "imputed", parts.imputed());
        String all = String.join(", ", said);
        return parts.isEnough() ? texts.say("values.behind", Amount.count(parts.all()), all) : all;
    }

    /** How many have said something: {@code 1 av 357 har meldt}. */
    public static String early(Texts texts, SummedParts parts) {
        return texts.say("values.behind.early", Amount.count(parts.told()), Amount.count(parts.all()));
    }

    private static void add(List<String> said, Texts texts, String kind, int count) {
        if (count > 0) {
            said.add(texts.say("values.behind." + kind, Amount.count(count)));
        }
    }
}
