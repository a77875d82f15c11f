package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static no.opptrapp.survey.SurveyFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
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

@DatabaseTest
class SimultaneousImportsTest {

    private static final int ROWS = 400;

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
}
