package no.opptrapp.reports.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which piece stands on which page, from their heights alone. Headings stay with what they head; a figure that
 * does not fit waits for the top of the next page while the text after it, up to the next section or figure, fills this
 * one. The pictures of a page may be set a little smaller where that lets one more piece in.
 */
final class PagePlan {

    /** How small a picture may be set: its labels then still have 7.7 points. */
    static final double SMALLEST = 0.86;

    private static final int MOST_WAITING = 2;

    private final double room;
    private final Deque<Piece> waiting = new ArrayDeque<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Piece> onPage = new ArrayList<>();
    private int page;

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
     * @param picture how much of the height is a picture, which can be set smaller
     * @param keepWithNext whether it may not stand last on a page
     * @param startsPage whether it must stand first on one
     * @param head what is set again above it where it stands first on a page: the head of its table
     */
    record Piece(
            int index,
            LineKind kind,
            double height,
            double picture,
            boolean keepWithNext,
            boolean startsPage,
            @Nullable Piece head) {

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
     * @param scale of its picture, {@link #SMALLEST} to 1
     * @param again whether it stands on an earlier page already
     */
    record Place(int index, int page, int space, double scale, boolean again) {}

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
            next += unit.size();
            plan.take(unit, next < pieces.size() ? pieces.get(next) : null);
        }
        plan.flush();
        plan.turn();
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

    private void take(List<Piece> unit, @Nullable Piece next) {
        Piece first = unit.getFirst();
        if (!waiting.isEmpty()) {
            if (joinsWaiting(unit)) {
                waiting.add(first);
                return;
            }
            if (!unit.stream().allMatch(Piece::flows) || !fits(unit)) {
                flush();
            }
        }
        if (first.startsPage() && !onPage.isEmpty()) {
            turn();
        }
        if (fits(unit)) {
            onPage.addAll(unit);
        } else if (mayWait(unit, next)) {
            onPage.addAll(unit.subList(0, unit.size() - 1));
            waiting.add(unit.getLast());
        } else {
            turn();
            unit.forEach(this::placeOrTurn);
        }
    }

    /** The next figure waits too where both then share a page, so that the text about both can fill this one. */
    private boolean joinsWaiting(List<Piece> unit) {
        if (unit.size() > 1 || !unit.getFirst().floats() || waiting.size() >= MOST_WAITING) {
            return false;
        }
        List<Piece> together = new ArrayList<>(waiting);
        together.add(unit.getFirst());
        return fixed(together) + pictures(together) * SMALLEST <= room;
    }

    /** A figure may wait, and its heading stays here where text comes next that fits below it. */
    private boolean mayWait(List<Piece> unit, @Nullable Piece next) {
        if (onPage.isEmpty() || !unit.getLast().floats()) {
            return false;
        }
        if (unit.size() == 1) {
            return true;
        }
        List<Piece> heads = new ArrayList<>(unit.subList(0, unit.size() - 1));
        if (next == null || !next.flows() || heads.stream().anyMatch(Piece::startsPage)) {
            return false;
        }
        heads.add(next);
        return fits(heads);
    }

    /** A unit taller than a page breaks where it must. */
    private void placeOrTurn(Piece piece) {
        if (!fits(List.of(piece))) {
            turn();
        }
        onPage.add(piece);
    }

    /** What waits goes to the top of a new page. */
    private void flush() {
        if (!waiting.isEmpty()) {
            turn();
            while (!waiting.isEmpty()) {
                placeOrTurn(waiting.removeFirst());
            }
        }
    }

    private boolean fits(List<Piece> unit) {
        List<Piece> all = new ArrayList<>(onPage);
        all.addAll(unit);
        return (onPage.isEmpty() && unit.size() == 1) || fixed(all) + pictures(all) * SMALLEST <= room;
    }

    private static double fixed(List<Piece> pieces) {
        Piece head = pieces.isEmpty() ? null : pieces.getFirst().head();
        double height = head == null ? 0 : head.height();
        for (int i = 0; i < pieces.size(); i++) {
            height += space(pieces, i) + pieces.get(i).height() - pieces.get(i).picture();
        }
        return height;
    }

    private static double pictures(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::picture).sum();
    }

    private static int space(List<Piece> pieces, int i) {
        return i == 0
                ? 0
                : Math.max(
                        pieces.get(i).kind().before(), pieces.get(i - 1).kind().after());
    }

    /** Ends the page: what is on it has its place. */
    private void turn() {
        if (onPage.isEmpty()) {
            return;
        }
        double pictures = pictures(onPage);
        double scale = pictures == 0 ? 1 : Math.clamp((room - fixed(onPage)) / pictures, SMALLEST, 1);
        Piece head = onPage.getFirst().head();
        if (head != null) {
            places.add(new Place(head.index(), page, 0, 1, true));
        }
        for (int i = 0; i < onPage.size(); i++) {
            places.add(new Place(onPage.get(i).index(), page, space(onPage, i), scale, false));
        }
        onPage.clear();
        page++;
    }
}
