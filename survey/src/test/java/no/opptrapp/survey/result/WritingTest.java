package no.opptrapp.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.answer.FreeText;
import no.opptrapp.survey.round.Counts;
import no.opptrapp.survey.round.RegionTally;
import no.opptrapp.survey.round.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final IsoWeek ROUND = IsoWeek.parse("2020-W50");

    private final List<FreeText> approved = new ArrayList<>();

    private void approve(@Nullable String region, String question, String words) {
        approved.add(new FreeText(UUID.randomUUID(), ROUND, region, question, words, true, 1, 2));
    }

    private List<String> seen(String question) {
        return new Writing(Samples.disclosure("2020-W50"), approved)
                .all().stream()
                        .filter(written -> written.question().equals(question))
                        .flatMap(written -> written.approved().stream())
                        .toList();
    }

    @Test
    void a_follow_up_of_a_hidden_landsdel_is_never_shown_even_when_approved() {
        approve("TR", "FU_MILJO", "fra tre svar");
        approve("VL", "FU_MILJO", "skjult for å verne de tre");
        approve("OL", "FU_MILJO", "fra Østlandet");
        approve(null, "FU_MILJO", "uten landsdel");
        assertThat(seen("FU_MILJO")).containsExactly("fra Østlandet", "uten landsdel");
    }

    @Test
    void a_text_that_came_after_the_tally_is_not_part_of_its_results() {
        approved.add(new FreeText(UUID.randomUUID(), ROUND, "OL", "FU_MILJO", "for sent", true, 2, 2));
        assertThat(seen("FU_MILJO")).isEmpty();
    }

    @Test
    void a_text_stands_under_its_own_question_only() {
        approve("OL", "FU_TORKE", "hasj");
        assertThat(seen("FU_MILJO")).isEmpty();
        assertThat(seen("FU_TORKE")).containsExactly("hasj");
    }

    @Test
    void how_many_wrote_is_hidden_with_the_question_they_followed() {
        assertThat(writersToMiljo(4)).isNull();
        assertThat(writersToMiljo(5)).isEqualTo(3);
        assertThat(writersToMiljo(0)).isZero();
    }

    /** A round in which so many answered what opens the follow-up, and three of them, if there are any, wrote. */
    private static @Nullable Long writersToMiljo(long answers) {
        Map<String, Counts> counts = Map.of(
                "Q_MILJO", new Counts(0, List.of(0L, 0L, 0L, 0L, answers)),
                "FU_MILJO", new Counts(0, List.of(Math.min(3, answers))));
        Tally tally = new Tally(ROUND, 1, 2, List.of(new RegionTally("OL", 20, 20, counts)));
        return new Writing(Samples.material(Samples.survey("few"), List.of(tally)), List.of())
                .all().stream()
                        .filter(written -> written.question().equals("FU_MILJO"))
                        .findFirst()
                        .orElseThrow()
                        .answers();
    }

    @Test
    void how_many_wrote_to_everybodys_question_is_hidden_where_hardly_anybody_took_part() {
        Tally few = new Tally(ROUND, 1, 2, List.of(new RegionTally("OL", 6, 4, Map.of())));
        assertThat(new Writing(Samples.material(Samples.survey("few"), List.of(few)), List.of()).all())
                .filteredOn(written -> written.question().equals("Q_PRIORITER"))
                .singleElement()
                .satisfies(written -> assertThat(written.answers()).isNull());
    }

    @Test
    void every_text_question_of_the_round_is_counted() {
        assertThat(new Writing(Samples.koronaOgRus("2020-W48"), approved).all())
                .extracting(WrittenAnswers::question)
                .contains("FU_MILJO", "FU_PSYKISK", "Q_PRIORITER");
    }
}
