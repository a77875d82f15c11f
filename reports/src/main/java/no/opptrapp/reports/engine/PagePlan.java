package no.opptrapp.reports.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Decides which piece stands on which page, from their heights alone. Headings stay with what they head; a figure that
 * does not fit waits for the top of the next page while the text after it, up to the next section or figure, fills this
 * one.
 */
final class PagePlan {

    private final double room;
    private final Deque<Piece> waiting = new ArrayDeque<>();
    private final List<Place> places = new ArrayList<>();
    private int page;
    private double used;
    private int roomBelow;

    private PagePlan(double room, int firstPage) {
        this.room = room;
        this.page = firstPage;
    }

    /**
     * A piece to be placed.
     *
     * @param index its number in the order of reading
     * @param kind how it is set
     * @param height in points
     * @param keepWithNext whether it may not stand last on a page
     * @param startsPage whether it must stand first on one
     */
    record Piece(int index, LineKind kind, double height, boolean keepWithNext, boolean startsPage) {

        boolean floats() {
            return kind == LineKind.FIGURE;
        }

        /** Whether it may go past a figure that waits: text of the same section. */
        boolean flows() {
            return switch (kind) {
                case HEADING_3, BODY, COMMENT, NOTE, QUOTE, BULLET -> !startsPage;
                default -> false;
            };
        }
    }

    /**
     * Where a piece stands.
     *
     * @param index of the piece
     * @param page from 1, the cover
     * @param space above it in points, even
     */
    record Place(int index, int page, int space) {}

    /**
     * Places all pieces.
     *
     * @param room the height of a page's column in points
     * @param firstPage the number of the page that the first piece starts
     */
    static List<Place> of(List<Piece> pieces, double room, int firstPage) {
        PagePlan plan = new PagePlan(room, firstPage);
        int next = 0;
        while (next < pieces.size()) {
            List<Piece> unit = unit(pieces, next);
            plan.take(unit);
            next += unit.size();
        }
        plan.flush();
        return List.copyOf(plan.places);
    }

    /** A piece with everything that must follow it on the same page. */
    private static List<Piece> unit(List<Piece> pieces, int from) {
        int end = from;
        while (end < pieces.size() - 1
                && pieces.get(end).keepWithNext()
                && !pieces.get(end + 1).startsPage()) {
            end++;
        }
        return pieces.subList(from, end + 1);
    }

    private void take(List<Piece> unit) {
        Piece first = unit.getFirst();
        if (!waiting.isEmpty() && !(unit.stream().allMatch(Piece::flows) && fits(unit))) {
            flush();
        }
        if (first.startsPage() && used > 0) {
            turn();
        }
        if (fits(unit)) {
            unit.forEach(this::place);
        } else if (unit.size() == 1 && first.floats() && used > 0) {
            waiting.add(first);
        } else {
            turn();
            unit.forEach(this::place);
        }
    }

    /** What waits goes to the top of a new page. */
    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        turn();
        while (!waiting.isEmpty()) {
            Piece piece = waiting.removeFirst();
            if (!fits(List.of(piece))) {
                turn();
            }
            place(piece);
        }
    }

    private boolean fits(List<Piece> unit) {
        double height = used;
        int below = roomBelow;
        for (Piece piece : unit) {
            height += space(piece, height, below) + piece.height();
            below = piece.kind().after();
        }
        return height <= room || used == 0;
    }

    private void place(Piece piece) {
        int space = space(piece, used, roomBelow);
        places.add(new Place(piece.index(), page, space));
        used += space + piece.height();
        roomBelow = piece.kind().after();
    }

    private static int space(Piece piece, double used, int roomBelow) {
        return used == 0 ? 0 : Math.max(piece.kind().before(), roomBelow);
    }

    private void turn() {
        page++;
        used = 0;
        roomBelow = 0;
    }
}
