package no.opptrapp.core.figure.paint;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.words.PeriodLabel;
import no.opptrapp.core.text.Amounts;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a figure with lying bars. Where there is room, the label stands to the left and the base to the right;
 * in a narrow figure both stand above the bar, which then has the whole width.
 */
final class RowGrid {

    private static final double NARROW = 520;
    private static final double BESIDE = 14;

    private final Sheet sheet;
    private final Texts texts;
    private final Amounts amounts;
    private final List<Head> heads;
    private final double labelRoom;
    private final double baseWidth;
    private final double roundsWidth;

    /** What stands beside a bar. */
    record Head(String label, @Nullable Long base, @Nullable Integer rounds) {
        /** One for each category; months and weeks are named in full, with the year where it is first met. */
        static List<Head> of(List<Category> categories, Texts texts) {
            List<Head> heads = new ArrayList<>();
            String year = "";
            for (Category category : categories) {
                PeriodLabel period = PeriodLabel.of(category, texts);
                String label = period.year().equals(year) ? period.name() : period.inFull();
                year = period.year();
                heads.add(new Head(label, category.base(), category.rounds()));
            }
            return heads;
        }
    }

    /** Where a row's bar is, and where the row ends. */
    record Row(double barTop, double bottom) {}

    RowGrid(Sheet sheet, List<Head> heads, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.amounts = new Amounts(texts.language());
        this.heads = heads;
        double widest = 0;
        double base = 0;
        double rounds = 0;
        for (Head head : heads) {
            widest = Math.max(widest, Lettering.LABEL.width(head.label()));
            base = Math.max(base, numberWidth(head.base(), "figure.base"));
            rounds = Math.max(rounds, numberWidth(head.rounds(), "figure.rounds"));
        }
        this.labelRoom = Math.min(widest, sheet.width() * 0.34);
        this.baseWidth = base;
        this.roundsWidth = rounds;
    }

    boolean narrow() {
        return sheet.width() < NARROW;
    }

    double left() {
        return narrow() ? 0 : labelRoom + BESIDE;
    }

    double right() {
        if (narrow()) {
            return sheet.width();
        }
        double numbers = (baseWidth > 0 ? baseWidth + BESIDE : 0) + (roundsWidth > 0 ? roundsWidth + BESIDE : 0);
        return sheet.width() - numbers;
    }

    /** Heads the columns of bases and rounds; answers the y below. */
    double headings(double top) {
        if (narrow() || baseWidth + roundsWidth == 0) {
            return top;
        }
        double baseline = top + Lettering.NOTE.size();
        if (baseWidth > 0) {
            sheet.right(texts.say("figure.base"), sheet.width(), baseline, Lettering.NOTE);
        }
        if (roundsWidth > 0) {
            sheet.right(texts.say("figure.rounds"), roundsRight(), baseline, Lettering.NOTE);
        }
        return top + Lettering.NOTE.leading() + 2;
    }

    /** Sets what stands beside a bar of some height. */
    Row row(int index, double top, double barHeight) {
        Head head = heads.get(index);
        return narrow() ? above(head, top, barHeight) : beside(head, top, barHeight);
    }

    private Row above(Head head, double top, double barHeight) {
        String base = baseInWords(head);
        double baseRoom = base.isEmpty() ? 0 : Lettering.NOTE.width(base) + BESIDE;
        List<String> lines = Lettering.LABEL.wrap(head.label(), sheet.width() - baseRoom);
        double below = sheet.lines(lines, 0, top, Lettering.LABEL);
        if (!base.isEmpty()) {
            sheet.right(base, sheet.width(), top + Lettering.LABEL.size(), Lettering.NOTE);
        }
        double barTop = below + 2;
        return new Row(barTop, barTop + barHeight);
    }

    private Row beside(Head head, double top, double barHeight) {
        List<String> lines = Lettering.LABEL.wrap(head.label(), labelRoom + 0.5);
        double text = lines.size() * Lettering.LABEL.leading();
        double height = Math.max(barHeight, text);
        sheet.lines(lines, 0, top + (height - text) / 2 + 0.5, Lettering.LABEL);
        double baseline = top + height / 2 + Lettering.LABEL.size() * 0.34;
        Long base = head.base();
        Integer rounds = head.rounds();
        if (base != null) {
            sheet.right(amounts.plain(base.doubleValue(), 0), sheet.width(), baseline, Lettering.LABEL.in(Ink.QUIET));
        }
        if (rounds != null) {
            sheet.right(amounts.plain(rounds, 0), roundsRight(), baseline, Lettering.LABEL.in(Ink.QUIET));
        }
        return new Row(top + (height - barHeight) / 2, top + height);
    }

    private String baseInWords(Head head) {
        Long base = head.base();
        Integer rounds = head.rounds();
        if (base == null) {
            return rounds == null ? "" : texts.say("figure.rounds.of", rounds);
        }
        String written = amounts.plain(base.doubleValue(), 0);
        return rounds == null ? texts.say("figure.base.of", written) : texts.say("figure.base.rounds", written, rounds);
    }

    private double roundsRight() {
        return sheet.width() - (baseWidth > 0 ? baseWidth + BESIDE : 0);
    }

    private double numberWidth(@Nullable Number number, String heading) {
        if (number == null) {
            return 0;
        }
        double written = Lettering.LABEL.width(amounts.plain(number.doubleValue(), 0));
        return Math.max(written, Lettering.NOTE.width(texts.say(heading)));
    }
}
