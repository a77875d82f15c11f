package no.opptrapp.planning.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import org.junit.jupiter.api.Test;

class AlikeGapsTest {

    private static final List<Gap> ROWS = List.of(
            gap("Ettervern", "4611", 100),
            gap("Ettervern", "4613", 100),
            gap("Ettervern", "4614", 100),
            gap("Bolig", "4611", 100),
            gap("Bolig", "4613", 100),
            gap("Pårørende", "4601", 75));

    @Test
    void are_one_with_all_their_areas_in_the_order_of_the_worst() {
        assertThat(AlikeGaps.of(ROWS))
                .extracting(
                        alike -> alike.worst().title(), alike -> alike.gaps().size())
                .containsExactly(
                        tuple(Text.verbatim("Ettervern"), 3),
                        tuple(Text.verbatim("Bolig"), 2),
                        tuple(Text.verbatim("Pårørende"), 1));
    }

    @Test
    void do_not_stand_before_another_need_that_is_as_severe_nor_after_one_that_is_less() {
        assertThat(AlikeGaps.alternating(ROWS))
                .containsExactly(ROWS.get(0), ROWS.get(3), ROWS.get(1), ROWS.get(4), ROWS.get(2), ROWS.get(5));
    }

    private static Gap gap(String title, String area, int severity) {
        return new Gap(
                GapKind.NEED_WITHOUT_MEASURE,
                UUID.randomUUID(),
                Text.verbatim(title),
                area,
                "TILGANG",
                TargetGroup.USERS,
                severity,
                false,
                false,
                null);
    }
}
