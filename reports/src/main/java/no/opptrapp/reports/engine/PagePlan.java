package no.opptrapp.reports.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts pieces on pages, from their heights alone and in the order of reading: a comment never stands before its figure.
 * {@link PageBreaks} says where the pages end; here the pictures of a page are set a little smaller where that lets one
 * more piece in, and what a page has left is spread above its figures and headings.
 */
final class PagePlan {

    /** How small a picture may be set: its labels then still have 7.7 points. */
    static final double SMALLEST = 0.86;

    /** So many points more may stand above a figure or heading, to fill a page. */
    private static final int MOST_SPREAD = 24;

    private final double room;
    private final List<Place> places = new ArrayList<>();

    private PagePlan(double room) {
        this.room = room;
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

        /** Its height without what can be set smaller. */
        double fixed() {
            return height - picture;
        }

        /** The head that is set again above it at the top of a page; 0 for most. */
        double headHeight() {
            return head == null ? 0 : head.height();
        }

        /** The space between the piece before and this one, on the same page. */
        int spaceAfter(Piece before) {
            return Math.max(kind.before(), before.kind.after());
        }

        /** Whether a little more space above it looks meant. */
        boolean mayStandLower() {
            return kind == LineKind.FIGURE || kind == LineKind.CAPTION || kind.heading();
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
        PagePlan plan = new PagePlan(room);
        int page = firstPage;
        int from = 0;
        for (int to : PageBreaks.of(pieces, room)) {
            boolean ends = to == pieces.size() || pieces.get(to).startsPage();
            plan.set(pieces.subList(from, to), page++, ends);
            from = to;
        }
        return List.copyOf(plan.places);
    }

    /** @param ends whether nothing would follow on the page if it had room */
    private void set(List<Piece> column, int page, boolean ends) {
        double fixed = column.getFirst().headHeight() + column.getFirst().fixed();
        double pictures = column.getFirst().picture();
        for (int i = 1; i < column.size(); i++) {
            fixed += column.get(i).spaceAfter(column.get(i - 1)) + column.get(i).fixed();
            pictures += column.get(i).picture();
        }
        double scale = pictures == 0 ? 1 : Math.clamp((room - fixed) / pictures, SMALLEST, 1);
        int spread = ends ? 0 : spread(column, room - fixed - pictures * scale);
        Piece head = column.getFirst().head();
        if (head != null) {
            places.add(new Place(head.index(), page, 0, 1, true));
        }
        for (int i = 0; i < column.size(); i++) {
            Piece piece = column.get(i);
            int space = i == 0 ? 0 : piece.spaceAfter(column.get(i - 1)) + (lower(column, i) ? spread : 0);
            places.add(new Place(piece.index(), page, space, scale, false));
        }
    }

    /** How much of what is left goes above each figure and heading, in even points. */
    private static int spread(List<Piece> column, double left) {
        int spaces = 0;
        for (int i = 1; i < column.size(); i++) {
            spaces += lower(column, i) ? 1 : 0;
        }
        return spaces == 0 ? 0 : Math.clamp(2L * (int) (left / spaces / 2), 0, MOST_SPREAD);
    }

    /** A heading stays as close to what it heads as ever. */
    private static boolean lower(List<Piece> column, int i) {
        return column.get(i).mayStandLower() && !column.get(i - 1).kind().heading();
    }
}
