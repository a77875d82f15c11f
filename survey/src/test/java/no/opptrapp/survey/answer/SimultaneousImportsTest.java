package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static no.opptrapp.survey.SurveyFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.SurveyFixture;
import no.opptrapp.survey.answer.AnswerImport.Stored;
import no.opptrapp.survey.round.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DatabaseTest
class SimultaneousImportsTest {

    private static final int ROWS = 400;
    private static final int SLOW = 20;

    private final SurveyFixture fixture;
    private final Answers answers;
    private final Rounds rounds;

    SimultaneousImportsTest(ApplicationContext beans, Answers answers, Rounds rounds) {
        this.fixture = SurveyFixture.make(beans, "simultaneous-" + System.identityHashCode(this));
        this.answers = answers;
        this.rounds = rounds;
    }

    @Test
    void four_people_who_send_the_same_file_at_once_store_it_once() throws Exception {
        String[] rows = IntStream.range(0, ROWS)
                .mapToObj(i -> row("2020-W48", "n" + i, "OL", "111111111111"))
                .toArray(String[]::new);
        long accepted = 0;
        long duplicates = 0;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<AnswerImport> send = () -> fixture.importRows(rows);
            for (Future<AnswerImport> sent : people.invokeAll(List.of(send, send, send, send))) {
                Stored stored = (Stored) sent.get();
                accepted += stored.accepted();
                duplicates += stored.duplicates();
            }
        }
        assertThat(accepted).isEqualTo(ROWS);
        assertThat(duplicates).isEqualTo(3 * ROWS);
        assertThat(rounds.find(NATIONAL, fixture.survey().id(), IsoWeek.parse("2020-W48"))
                        .started())
                .isEqualTo(ROWS);
    }

    /** More senders than the pool has connections; all of them stop in the middle of their file until it is over. */
    @Test
    @Timeout(60)
    void slow_senders_are_in_nobodys_way() throws Exception {
        CountDownLatch halfWay = new CountDownLatch(SLOW);
        CountDownLatch goOn = new CountDownLatch(1);
        String text = SurveyFixture.HEADER + "\n" + row("2020-W47", "slow", "OL", "111111111111") + "\n";
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<AnswerImport>> sent = IntStream.range(0, SLOW)
                    .mapToObj(i -> people.submit(() -> fixture.importFile(new Slow(text, halfWay, goOn))))
                    .toList();
            halfWay.await();
            assertThat(fixture.importRows(row("2020-W46", "quick", "OL", "111111111111")))
                    .isInstanceOf(Stored.class);
            goOn.countDown();
            long accepted = 0;
            for (Future<AnswerImport> one : sent) {
                accepted += ((Stored) one.get()).accepted();
            }
            assertThat(accepted).isEqualTo(1);
        }
    }

    @Test
    void somebody_who_stops_half_way_leaves_nothing_behind() {
        String text = SurveyFixture.HEADER + "\n" + (row("2020-W48", "n", "OL", "111111111111") + "\n").repeat(20_000);
        Progress cancelling = (bytes, read) -> {
            throw new IllegalStateException("cancelled");
        };
        assertThatThrownBy(() -> answers.importCsv(
                        NATIONAL,
                        fixture.survey().id(),
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        cancelling))
                .hasMessage("cancelled");
        assertThat(rounds.all(NATIONAL, fixture.survey().id())).isEmpty();
        assertThat(fixture.importRows(row("2020-W48", "n", "OL", "222222222222")))
                .isInstanceOf(Stored.class);
    }

    /** A file of which the second half comes only when it is told to. */
    private static final class Slow extends InputStream {
        private final InputStream first;
        private final InputStream second;
        private final CountDownLatch halfWay;
        private final CountDownLatch goOn;

        Slow(String text, CountDownLatch halfWay, CountDownLatch goOn) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int half = bytes.length / 2;
            this.first = new ByteArrayInputStream(bytes, 0, half);
            this.second = new ByteArrayInputStream(bytes, half, bytes.length - half);
            this.halfWay = halfWay;
            this.goOn = goOn;
        }

        @Override
        public int read() throws IOException {
            int next = first.read();
            if (next >= 0) {
                return next;
            }
            halfWay.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            return second.read();
        }

        /** No more than there is, or the half that has come would be waited for with the other. */
        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = first.read(into, offset, length);
            return read > 0 ? read : super.read(into, offset, length);
        }
    }
}
