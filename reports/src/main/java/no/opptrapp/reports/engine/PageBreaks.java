package no.opptrapp.reports.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import no.opptrapp.reports.engine.PagePlan.Piece;

/**
 * Where the pages of a report end. Of all ways to break it the one is chosen that looks best as a whole: a break has a
 * price for the hole it leaves and for what it tears apart, and the sum over all pages is the least there is. Prices are
 * squares of points: what is torn apart is worth a hole so tall.
 */
final class PageBreaks {

    /** What must stay together is torn only where it is taller than a page. */
    private static final double NEVER = square(100_000);

    private static final double COMMENT_FROM_FIGURE = square(240);
    private static final double TABLE = square(70);
    private static final double LIST = square(50);
    private static final double SMALLER_PICTURES = square(30);
    private static final double NEARLY_EMPTY_LAST = square(120);
    /** A last page fuller than this share of a page is nothing to avoid. */
    private static final double FULL_ENOUGH = 0.3;
    /** A hole before a new section looks meant. */
    private static final double BEFORE_SECTION = 0.5;

    private final List<Piece> pieces;
    private final double room;
    private final double[] price;
    private final int[] start;

    private PageBreaks(List<Piece> pieces, double room) {
        this.pieces = pieces;
        this.room = room;
        this.price = new double[pieces.size() + 1];
        this.start = new int[pieces.size() + 1];
    }

    /** For each page the number of the piece after its last one. */
    static List<Integer> of(List<Piece> pieces, double room) {
        PageBreaks breaks = new PageBreaks(pieces, room);
        Arrays.fill(breaks.price, 1, pieces.size() + 1, Double.POSITIVE_INFINITY);
        for (int end = 1; end <= pieces.size(); end++) {
            breaks.pageEndingAt(end);
        }
        Deque<Integer> ends = new ArrayDeque<>();
        for (int end = pieces.size(); end > 0; end = breaks.start[end]) {
            ends.addFirst(end);
        }
        return List.copyOf(ends);
    }

    /** Finds the best page that ends before a piece, from the shortest to the longest that has room. */
    private void pageEndingAt(int end) {
        double torn = torn(end);
        double fixed = 0;
        double pictures = 0;
        for (int first = end - 1; first >= 0; first--) {
            Piece piece = pieces.get(first);
            fixed += piece.fixed()
                    + (first == end - 1 ? 0 : pieces.get(first + 1).spaceAfter(piece));
            pictures += piece.picture();
            boolean alone = first == end - 1;
            if (!alone && fixed + pictures * PagePlan.SMALLEST > room) {
                return;
            }
            double whole = fixed + piece.headHeight();
            if (alone || whole + pictures * PagePlan.SMALLEST <= room) {
                double sum = price[first] + torn + left(end, room - whole - pictures, first);
                if (sum < price[end]) {
                    price[end] = sum;
                    start[end] = first;
                }
            }
            if (piece.startsPage()) {
                return;
            }
        }
    }

    /** The price of what a page has left; below 0 its pictures are set smaller. */
    private double left(int end, double left, int first) {
        if (left < 0) {
            return SMALLER_PICTURES;
        }
        if (end == pieces.size()) {
            return first > 0 && left > room * (1 - FULL_ENOUGH) ? NEARLY_EMPTY_LAST : 0;
        }
        Piece next = pieces.get(end);
        if (next.startsPage()) {
            return 0;
        }
        boolean section = next.kind() == LineKind.HEADING_1 || next.kind() == LineKind.HEADING_2;
        return square(left) * (section ? BEFORE_SECTION : 1);
    }

    /** The price of what a page that ends before a piece tears apart. */
    private double torn(int end) {
        if (end == pieces.size() || pieces.get(end).startsPage()) {
            return 0;
        }
        Piece last = pieces.get(end - 1);
        if (last.keepWithNext()) {
            return NEVER;
        }
        return switch (pieces.get(end).kind()) {
            case COMMENT -> COMMENT_FROM_FIGURE;
            case ROW -> TABLE;
            case BULLET -> last.kind() == LineKind.BULLET ? LIST : 0;
            default -> 0;
        };
    }

    private static double square(double points) {
        return points * points;
    }
}
