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
        pieces.add(new Piece(pieces.size(), kind, height, kind.heading(), false));
    }

    private int pageOf(int index) {
        return PagePlan.of(pieces, ROOM, 1).stream()
                .filter(place -> place.index() == index)
                .findFirst()
                .orElseThrow()
                .page();
    }

    @Test
    void a_heading_goes_with_what_it_heads() {
        piece(LineKind.BODY, 700);
        piece(LineKind.HEADING_2, 20);
        piece(LineKind.BODY, 40);
        assertThat(pageOf(1)).isEqualTo(2);
    }

    @Test
    void text_fills_the_page_that_a_figure_did_not_fit() {
        piece(LineKind.BODY, 500);
        piece(LineKind.FIGURE, 300);
        piece(LineKind.COMMENT, 60);
        piece(LineKind.HEADING_3, 20);
        piece(LineKind.BODY, 60);
        assertThat(pageOf(1)).isEqualTo(2);
        assertThat(pageOf(2)).isEqualTo(1);
        assertThat(pageOf(4)).isEqualTo(1);
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

    @Property
    void everything_is_placed_once_and_figures_keep_their_order(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 7) Integer> kinds,
            @ForAll @Size(min = 60, max = 60) List<@IntRange(min = 10, max = 700) Integer> heights) {
        for (int i = 0; i < kinds.size(); i++) {
            piece(KINDS[kinds.get(i)], heights.get(i));
        }
        List<Place> places = PagePlan.of(pieces, ROOM, 1);
        assertThat(places).extracting(Place::index).hasSize(pieces.size()).doesNotHaveDuplicates();
        assertThat(places)
                .extracting(Place::index)
                .filteredOn(index -> pieces.get(index).floats())
                .isSorted();
        assertThat(places).extracting(Place::page).isSorted();
    }

    @Property
    void no_page_is_overfull_unless_a_single_unit_is(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 3, max = 7) Integer> kinds,
            @ForAll @Size(min = 60, max = 60) List<@IntRange(min = 10, max = 700) Integer> heights) {
        for (int i = 0; i < kinds.size(); i++) {
            piece(KINDS[kinds.get(i)], heights.get(i));
        }
        List<Place> places = PagePlan.of(pieces, ROOM, 1);
        for (int page = 1; page <= places.getLast().page(); page++) {
            int wanted = page;
            double used = places.stream()
                    .filter(place -> place.page() == wanted)
                    .mapToDouble(
                            place -> place.space() + pieces.get(place.index()).height())
                    .sum();
            assertThat(used).isLessThanOrEqualTo(ROOM);
        }
    }
}
