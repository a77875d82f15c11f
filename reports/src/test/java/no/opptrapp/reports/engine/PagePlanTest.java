package no.opptrapp.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.opptrapp.reports.engine.PagePlan.Piece;
import no.opptrapp.reports.engine.PagePlan.Place;
import org.junit.jupiter.api.Test;

class PagePlanTest {

    private static final double ROOM = 730;
    private static final LineKind[] KINDS = {
        LineKind.HEADING_1,
        LineKind.HEADING_2,
        LineKind.HEADING_3,
        LineKind.BODY,
        LineKind.COMMENT,
        LineKind.FIGURE,
        LineKind.BULLET,
        LineKind.NOTE
    };

    private final List<Piece> pieces = new ArrayList<>();

    private void piece(LineKind kind, double height) {
        pieces.add(new Piece(
                pieces.size(), kind, height, kind == LineKind.FIGURE ? height / 2 : 0, kind.heading(), false, null));
    }

    private int pageOf(int index) {
        return PagePlan.of(pieces, ROOM, 1).stream()
                .filter(place -> place.index() == index)
                .findFirst()
                .orElseThrow()
                .page();
    }

    private double heightOf(Place place) {
        Piece piece = pieces.get(place.index());
        return place.space() + piece.height() - piece.picture() * (1 - place.scale());
    }

    @Test
    void a_heading_goes_with_what_it_heads() {
        piece(LineKind.BODY, 700);
        piece(LineKind.HEADING_2, 20);
        piece(LineKind.BODY, 40);
        assertThat(pageOf(1)).isEqualTo(2);
    }

    @Test
    void a_comment_stands_with_its_figure_and_never_before_it() {
        piece(LineKind.BODY, 500);
        piece(LineKind.FIGURE, 300);
        piece(LineKind.COMMENT, 60);
        piece(LineKind.HEADING_3, 20);
        piece(LineKind.BODY, 60);
        assertThat(pageOf(0)).isEqualTo(1);
        assertThat(pageOf(1)).isEqualTo(2);
        assertThat(pageOf(2)).isEqualTo(2);
    }

    @Test
    void a_short_page_is_better_than_a_comment_torn_from_its_figure() {
        piece(LineKind.BODY, 520);
        piece(LineKind.FIGURE, 190);
        piece(LineKind.COMMENT, 90);
        piece(LineKind.BODY, 400);
        assertThat(pageOf(1)).isEqualTo(pageOf(2)).isEqualTo(2);
    }

    @Test
    void a_page_that_is_hardly_filled_gives_way_to_two_that_share_what_there_is() {
        piece(LineKind.BODY, 690);
        for (int i = 0; i < 6; i++) {
            piece(LineKind.BODY, 100);
        }
        piece(LineKind.FIGURE, 330);
        piece(LineKind.COMMENT, 100);
        piece(LineKind.FIGURE, 330);
        piece(LineKind.COMMENT, 100);
        List<Place> places = PagePlan.of(pieces, ROOM, 1);
        assertThat(places.getLast().page()).isEqualTo(4);
    }

    @Test
    void what_a_page_has_left_goes_above_its_figures() {
        piece(LineKind.BODY, 300);
        piece(LineKind.FIGURE, 380);
        piece(LineKind.BODY, 700);
        Place figure = PagePlan.of(pieces, ROOM, 1).get(1);
        assertThat(figure.page()).isEqualTo(1);
        assertThat(figure.space()).isBetween(LineKind.FIGURE.before() + 2, LineKind.FIGURE.before() + 24);
    }

    @Test
    void a_figure_is_set_a_little_smaller_when_it_then_fits() {
        piece(LineKind.BODY, 500);
        piece(LineKind.FIGURE, 230);
        Place figure = PagePlan.of(pieces, ROOM, 1).getLast();
        assertThat(figure.page()).isEqualTo(1);
        assertThat(figure.scale()).isBetween(PagePlan.SMALLEST, 0.99);
    }

    @Test
    void no_figure_moves_into_the_next_section() {
        piece(LineKind.BODY, 500);
        piece(LineKind.FIGURE, 300);
        piece(LineKind.HEADING_2, 20);
        piece(LineKind.BODY, 40);
        List<Place> places = PagePlan.of(pieces, ROOM, 1);
        assertThat(places).extracting(Place::index).containsExactly(0, 1, 2, 3);
    }

    @Test
    void the_head_of_a_table_is_set_again_where_the_table_goes_on() {
        Piece head = new Piece(0, LineKind.ROW, 30, 0, true, false, null);
        pieces.add(head);
        for (int i = 1; i <= 40; i++) {
            pieces.add(new Piece(i, LineKind.ROW, 30, 0, false, false, head));
        }
        List<Place> places = PagePlan.of(pieces, ROOM, 1);
        assertThat(places.stream().filter(place -> place.page() == 2).findFirst())
                .hasValue(new Place(0, 2, 0, 1, true));
        assertThat(places).hasSize(42);
    }

    @Property
    void everything_is_placed_once_in_the_order_of_reading(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 7) Integer> kinds,
            @ForAll @Size(min = 60, max = 60) List<@IntRange(min = 10, max = 700) Integer> heights) {
        pieces.clear();
        for (int i = 0; i < kinds.size(); i++) {
            piece(KINDS[kinds.get(i)], heights.get(i));
        }
        List<Place> places = PagePlan.of(pieces, ROOM, 1);
        assertThat(places).extracting(Place::index).hasSize(pieces.size()).doesNotHaveDuplicates();
        assertThat(places).extracting(Place::index).isSorted();
        assertThat(places).extracting(Place::page).isSorted();
    }

    @Property
    void no_page_is_overfull_unless_a_single_unit_is(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 3, max = 7) Integer> kinds,
            @ForAll @Size(min = 60, max = 60) List<@IntRange(min = 10, max = 700) Integer> heights) {
        pieces.clear();
        for (int i = 0; i < kinds.size(); i++) {
            piece(KINDS[kinds.get(i)], heights.get(i));
        }
        List<Place> places = PagePlan.of(pieces, ROOM, 1);
        for (int page = 1; page <= places.getLast().page(); page++) {
            int wanted = page;
            double used = places.stream()
                    .filter(place -> place.page() == wanted)
                    .mapToDouble(this::heightOf)
                    .sum();
            assertThat(used).isLessThanOrEqualTo(ROOM + 1e-6);
        }
    }
}
