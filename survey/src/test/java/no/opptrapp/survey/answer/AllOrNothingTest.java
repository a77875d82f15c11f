package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.survey.SurveyFixture;
import no.opptrapp.survey.answer.AnswerImport.Refused;
import no.opptrapp.survey.answer.AnswerImport.Stored;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;
import org.junit.jupiter.api.Test;

/**
 * Plays many imports into one survey, with new rows, repeated rows, changed rows and faulty rows, beside a model that
 * keeps names and contents in a map. The seed is fixed, so that a failure can be played again.
 */
@DatabaseTest
class AllOrNothingTest {

    private static final int FILES = 120;

    private final SurveyFixture fixture;
    private final Rounds rounds;
    private final Random random = new Random(20201123);
    private final Map<String, String> model = new HashMap<>();

    AllOrNothingTest(ApplicationContext beans, Rounds rounds) {
        this.fixture = SurveyFixture.make(beans, "all-or-nothing");
        this.rounds = rounds;
    }

    @Test
    void every_file_is_taken_in_whole_or_leaves_everything_as_it_was() {
        int refused = 0;
        for (int file = 0; file < FILES; file++) {
            List<String> rows = rows();
            Map<String, String> after = new HashMap<>(model);
            int faults = 0;
            int duplicates = 0;
            for (String row : rows) {
                String name = row.split(";")[1];
                String known = after.putIfAbsent(name, row);
                if (row.contains(";9;")) {
                    faults++;
                    after.remove(name, row);
                } else if (row.equals(known)) {
                    duplicates++;
                } else if (known != null) {
                    faults++;
                }
            }
            AnswerImport result = fixture.importRows(rows.toArray(String[]::new));
            if (faults > 0) {
                refused++;
                int expected = faults;
                assertThat(result)
                        .isInstanceOfSatisfying(
                                Refused.class, no -> assertThat(no.faultCount()).isEqualTo(expected));
            } else {
                assertThat(result)
                        .isInstanceOf(Stored.class)
                        .extracting(yes -> ((Stored) yes).accepted() + " new, " + ((Stored) yes).duplicates())
                        .isEqualTo((after.size() - model.size()) + " new, " + duplicates);
                model.putAll(after);
            }
            assertThat(stored()).isEqualTo(model.size());
        }
        assertThat(refused).isBetween(FILES / 10, FILES * 9 / 10);
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        int many = 1 + random.nextInt(5);
        for (int i = 0; i < many; i++) {
            rows.add(row());
        }
        return rows;
    }

    /** Mostly new; now and then one that was there before, the same or changed, or one with an impossible answer. */
    private String row() {
        int kind = random.nextInt(20);
        if (kind < 4 && !model.isEmpty()) {
            List<String> known = model.values().stream().sorted().toList();
            String row = known.get(random.nextInt(known.size()));
            return kind == 0 ? row.replaceFirst(";OL;", ";NN;") : row;
        }
        String answers = kind == 4 ? "191111111111" : "%d11111111111".formatted(random.nextInt(6));
        return SurveyFixture.row("2020-W" + (40 + random.nextInt(3)), "n" + random.nextInt(2_000), "OL", answers);
    }

    private long stored() {
        return rounds.all(NATIONAL, fixture.survey().id()).stream()
                .mapToLong(Round::started)
                .sum();
    }
}
