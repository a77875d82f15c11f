package no.opptrapp.reports.continuity;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;

/** A table put together row by row; its heads are {@code continuityreport.column.*}. */
final class Tables {

    private static final Text NONE = Text.verbatim("–");

    private final Text label;
    private final Text caption;
    private final List<Text> header = new ArrayList<>();
    private final List<Boolean> numeric = new ArrayList<>();
    private final List<List<Text>> rows = new ArrayList<>();

    Tables(Text label, Text caption) {
        this.label = label;
        this.caption = caption;
    }

    /** Columns of words. */
    Tables words(String... keys) {
        return columns(false, keys);
    }

    /** Columns of numbers. */
    Tables numbers(String... keys) {
        return columns(true, keys);
    }

    private Tables columns(boolean numbers, String... keys) {
        for (String key : keys) {
            column(Text.of("continuityreport.column." + key), numbers);
        }
        return this;
    }

    Tables column(Text head, boolean numbers) {
        header.add(head);
        numeric.add(numbers);
        return this;
    }

    /** A row; where nothing was written a dash tells that nothing is missing from the page. */
    Tables row(List<Text> cells) {
        rows.add(cells.stream()
                .map(cell -> cell.equals(Text.verbatim("")) ? NONE : cell)
                .toList());
        return this;
    }

    Tables row(Text... cells) {
        return row(List.of(cells));
    }

    Block block() {
        return new Block.TableBlock(label, caption, header, rows, numeric);
    }
}
