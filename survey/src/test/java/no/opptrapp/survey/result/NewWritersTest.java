package no.opptrapp.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.round.Counts;
import no.opptrapp.survey.round.RegionTally;
import no.opptrapp.survey.round.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewWritersTest {

    private static final Question.TextQuestion QUESTION = (Question.TextQuestion)
            Samples.QUESTIONNAIRE.version(2).question("Q_PRIORITER").orElseThrow();

    private static RegionTally part(@Nullable String region, long completed, long wrote) {
        return new RegionTally(region, completed, completed, Map.of("Q_PRIORITER", new Counts(0, List.of(wrote))));
    }

    private static Tally tally(int version, Map<String, Set<String>> withheld, RegionTally... parts) {
        return new Tally(IsoWeek.parse("2020-W50"), version, 2, List.of(parts), withheld);
    }

    private static Set<String> standOut(Tally next, Tally... seen) {
        return new NewWriters(Threshold.DEFAULT, QUESTION, next).standOut(List.of(seen));
    }

    private final Tally seen = tally(1, Map.of(), part("TR", 6, 0), part("OL", 20, 3));

    @Test
    void one_who_came_and_wrote_stands_out_in_the_landsdel_and_in_the_country() {
        assertThat(standOut(tally(2, Map.of(), part("TR", 7, 1), part("OL", 20, 3)), seen))
                .containsExactlyInAnyOrder("", "TR");
    }

    @Test
    void one_of_a_landsdel_stands_out_also_among_many_from_elsewhere() {
        assertThat(standOut(tally(2, Map.of(), part("TR", 7, 1), part("OL", 30, 8)), seen))
                .containsExactly("TR");
    }

    @Test
    void one_without_a_landsdel_stands_out() {
        assertThat(standOut(tally(2, Map.of(), part("TR", 6, 0), part("OL", 30, 3), part(null, 1, 1)), seen))
                .containsExactly("?");
    }

    @Test
    void nobody_stands_out_among_as_many_newcomers_as_the_threshold_or_when_nobody_wrote() {
        assertThat(standOut(tally(2, Map.of(), part("TR", 11, 1), part("OL", 20, 3)), seen))
                .isEmpty();
        assertThat(standOut(tally(2, Map.of(), part("TR", 7, 0), part("OL", 20, 3)), seen))
                .isEmpty();
    }

    @Test
    void a_version_whose_words_were_withheld_is_not_held_against_the_next() {
        Tally hidden = tally(2, Map.of("Q_PRIORITER", Set.of("")), part("TR", 7, 1), part("OL", 20, 3));
        assertThat(standOut(tally(3, Map.of(), part("TR", 11, 4), part("OL", 20, 3)), seen, hidden))
                .isEmpty();
    }
}
