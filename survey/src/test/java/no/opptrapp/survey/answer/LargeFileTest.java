package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.HEADER;
import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static no.opptrapp.survey.SurveyFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.survey.SurveyFixture;
import no.opptrapp.survey.answer.AnswerImport.Refused;
import no.opptrapp.survey.answer.AnswerImport.Stored;
import org.junit.jupiter.api.Test;

/** A file is never in the memory as a whole: it waits on the disk, and how far ahead reading is, is watched. */
@DatabaseTest
class LargeFileTest {

    private static final int ROWS = 60_000;
    private static final long MOST_AHEAD = 2_000_000;

    private final Answers answers;
    private final SurveyFixture fixture;

    LargeFileTest(ApplicationContext beans, Answers answers) {
        this.answers = answers;
        this.fixture = SurveyFixture.make(beans, "large-" + System.identityHashCode(this));
    }

    @Test
    void reads_a_file_as_it_goes_and_tells_how_far_it_is() {
        Made file = new Made("11111111111");
        List<Long> ahead = new ArrayList<>();
        AnswerImport result = answers.importCsv(
                NATIONAL, fixture.survey().id(), file, (bytes, rows) -> ahead.add(bytes - rows * file.rowLength));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Stored.class, stored -> assertThat(stored.accepted()).isEqualTo(ROWS));
        assertThat(ahead)
                .hasSizeGreaterThan(ROWS / 10_000)
                .allSatisfy(bytes -> assertThat(bytes).isBetween(0L, MOST_AHEAD));
    }

    @Test
    void keeps_a_hundred_faults_of_a_file_that_has_one_on_every_line() {
        AnswerImport result = fixture.importFile(new Made("99999999999"));
        assertThat(result).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.faultCount()).isEqualTo(11L * ROWS);
            assertThat(refused.faults()).hasSize(100);
        });
    }

    /** A file of rows of one length, made as they are asked for. */
    private static final class Made extends InputStream {
        private final String answers;
        private final int rowLength;
        private byte[] line = (HEADER + "\n").getBytes(StandardCharsets.UTF_8);
        private int at;
        private int made;

        Made(String answers) {
            this.answers = answers;
            this.rowLength = written(0).length;
        }

        private byte[] written(int number) {
            String name = "name-%06d".formatted(number);
            return (row("2020-W48", name, "OL", "1" + answers) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (at == line.length) {
                if (made == ROWS) {
                    return -1;
                }
                line = written(made++);
                at = 0;
            }
            return line[at++];
        }
    }
}
