package no.opptrapp.ui.staff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.Busy;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.answer.AnswerImport;
import no.opptrapp.survey.answer.Answers;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.open.Korona;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ArrivalTest {

    private static final Actor NATIONAL =
            new Actor(new UUID(7, 1), "nasjonal", Role.NATIONAL, Set.of("NO"), Language.NB);

    private final Answers answers;
    private final Rounds rounds;

    ArrivalTest(Answers answers, Rounds rounds) {
        this.answers = answers;
        this.rounds = rounds;
    }

    @Test
    void tells_every_way_a_file_can_end_and_leaves_nothing_but_what_was_stored(Korona korona) {
        korona.begin();
        byte[] sample = Korona.sample().getBytes(StandardCharsets.UTF_8);

        assertThat(take(breaking(sample), Progress.UNWATCHED)).isInstanceOf(Arrival.Broken.class);
        assertThat(take(new ByteArrayInputStream(sample), failing())).isInstanceOf(Arrival.Failed.class);
        assertThat(Arrival.of("svar.csv", () -> {
                    throw new Busy(Duration.ofSeconds(30));
                }))
                .isInstanceOf(Arrival.Waits.class);
        assertThat(rounds.all(NATIONAL, Korona.SURVEY)).isEmpty();

        assertThat(take(new ByteArrayInputStream(sample), Progress.UNWATCHED))
                .isInstanceOfSatisfying(
                        Arrival.Settled.class,
                        settled -> assertThat(settled.result()).isInstanceOf(AnswerImport.Stored.class));
    }

    private Arrival<AnswerImport> take(InputStream file, Progress progress) {
        return Arrival.of("svar.csv", () -> answers.importCsv(NATIONAL, Korona.SURVEY, file, progress));
    }

    /** A connection that is lost after the first half. */
    private static InputStream breaking(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes, 0, bytes.length / 2)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                if (read < 0) {
                    throw new IOException("Connection reset");
                }
                return read;
            }
        };
    }

    private static Progress failing() {
        return (bytes, rows) -> {
            throw new IllegalStateException("a defect");
        };
    }
}
