package no.opptrapp.reports.document;

import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Text;

/** One piece of a report. Domain code makes blocks and never sees a template. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for a chapter, 2 for a section, 3 below
     * @param number such as {@code 2.4}; empty for an unnumbered heading
     * @param text the words
     */
    record Heading(int level, String number, Text text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading of level " + level);
            }
        }
    }

    /** Running text, with what kind of text it is. */
    record Paragraph(Text text, Manner manner) implements Block {}

    /**
     * Said of the figure or table above, with the word "Kommentar" before it, or of the whole report; nothing is shown
     * where the text is empty.
     *
     * @param slot what the place is called from one edition of the report to the next: letters, digits, dots, hyphens
     * @param text paragraphs are lines; {@code [1]} refers to the first footnote, where there are any
     * @param footnotes what people added to what they say, in its order
     */
    record Comment(String slot, Text text, List<Text> footnotes) implements Block {

        /** The slot of what somebody says before the first chapter. */
        public static final String FOREWORD = "foreword";

        /** The slot of what somebody says after the last chapter. */
        public static final String CLOSING = "closing";

        public Comment {
            footnotes = List.copyOf(footnotes);
        }

        /** Without footnotes, as the program drafts it. */
        public Comment(String slot, Text text) {
            this(slot, text, List.of());
        }

        /** A place that nobody has filled. */
        public static Comment unfilled(String slot) {
            return new Comment(slot, Text.verbatim(""));
        }

        /** Whether there is nothing to say. */
        public boolean isEmpty() {
            return text.equals(Text.verbatim(""));
        }

        /** Whether it is running text of its own and not said of a figure or table. */
        public boolean ofReport() {
            return ofReport(slot);
        }

        /** Whether a place of this name holds running text of its own. */
        public static boolean ofReport(String slot) {
            return slot.equals(FOREWORD) || slot.equals(CLOSING);
        }
    }

    /**
     * A figure with its caption, subtitle, notes and source, never split from them.
     *
     * @param label such as "Figur 4"
     */
    record FigureBlock(Text label, Figure figure) implements Block {}

    /**
     * A table with its caption.
     *
     * @param label such as "Tabell 1"; empty for a table that nothing refers to
     * @param caption what is seen
     * @param header the column heads
     * @param rows as many texts each as the header has
     * @param numeric which columns are numbers, right-aligned
     */
    record TableBlock(Text label, Text caption, List<Text> header, List<List<Text>> rows, List<Boolean> numeric)
            implements Block {
        public TableBlock {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            numeric = List.copyOf(numeric);
            int columns = header.size();
            if (numeric.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("A table whose rows are not " + columns + " wide");
            }
        }
    }

    /** A list of points. */
    record BulletList(List<Text> points) implements Block {
        public BulletList {
            points = List.copyOf(points);
        }
    }

    /** What follows starts on a new page. */
    record PageBreak() implements Block {}

    /** The contents, made from the headings of level 1 and 2, with true page numbers on paper. */
    record Toc(Text title) implements Block {}

    /** What kind of running text a paragraph is. */
    enum Manner {
        BODY,
        /** Small print. */
        NOTE,
        /** What a person answered, approved for showing. */
        QUOTE
    }
}
