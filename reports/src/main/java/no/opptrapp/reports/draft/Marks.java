package no.opptrapp.reports.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.words.Signs;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.figure.FindingCell;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;

/** Writes the values of one table, and remembers which signs and marks stand in it, to say below what they mean. */
public final class Marks {

    private static final double YES = 0.5;
    private static final String NONE = "\u2013";

    private final Set<Text> meanings = new LinkedHashSet<>();

    /** The value with the mark of how it came about, or the sign that says why there is none. */
    public Text value(Indicator indicator, Finding finding) {
        Cell cell = FindingCell.of(finding);
        if (cell instanceof Cell.Shown shown) {
            String mark = Signs.mark(shown.status());
            if (!mark.isEmpty()) {
                String word = shown.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
                meanings.add(Text.of("draft.mark", mark, Text.of("figure.status." + word)));
            }
            return Text.of("draft.marked", Display.argument(indicator.unit(), shown.value()), mark);
        }
        boolean hidden = cell instanceof Cell.Hidden;
        return sign(Values.sign(cell), hidden ? Text.of("draft.sign.hidden") : Text.of("draft.sign.missing"));
    }

    /** Nothing was reported. */
    public Text missing() {
        return sign("..", Text.of("draft.sign.missing"));
    }

    /** The middle of others; of yes and no how many say yes; a dash where too few have a value of their own. */
    public Text others(Comparison comparison) {
        Unit unit = comparison.indicator().unit();
        if (unit == Unit.YES_NO) {
            int counted = comparison.counts().counted();
            return counted == 0 ? few() : yesOf(yes(comparison), counted);
        }
        Percentiles spread = comparison.quantiles();
        return spread == null ? few() : Text.of("draft.plain", Display.argument(unit, spread.median()));
    }

    /** How many of those that count say yes. */
    public static long yes(Comparison comparison) {
        long yes = 0;
        for (Compared each : comparison.values()) {
            Double value = each.finding().value();
            yes += each.counts() && value != null && value >= YES ? 1 : 0;
        }
        return yes;
    }

    private Text yesOf(long yes, int counted) {
        meanings.add(Text.of("draft.yesOf.note"));
        return Text.of("draft.yesOf", yes, counted);
    }

    /** Too few have a value of their own. */
    public Text few() {
        return sign(NONE, Text.of("draft.sign.few"));
    }

    private Text sign(String sign, Text meaning) {
        meanings.add(Text.of("draft.mark", sign, meaning));
        return Text.verbatim(sign);
    }

    /** What the signs and marks mean; nothing where there are none. */
    public List<Block> notes() {
        return meanings.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(Sentences.joined(new ArrayList<>(meanings)), Block.Manner.NOTE));
    }
}
