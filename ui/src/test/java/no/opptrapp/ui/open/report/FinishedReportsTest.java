package no.opptrapp.ui.open.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FinishedReportsTest {

    private final AtomicInteger made = new AtomicInteger();
    private final FinishedReports reports = new FinishedReports(10);

    private byte[] get(String tag) {
        return reports.get(tag, () -> {
            made.incrementAndGet();
            return new byte[4];
        });
    }

    @Test
    void makes_one_once_and_forgets_the_longest_unused_when_there_is_no_room() {
        get("a");
        get("b");
        get("a");
        assertThat(made).hasValue(2);
        get("c");
        get("a");
        assertThat(made).hasValue(3);
        get("b");
        assertThat(made).hasValue(4);
    }

    @Test
    void keeps_nothing_of_one_that_failed() {
        assertThatThrownBy(() -> reports.get("a", () -> {
                    throw new IllegalStateException("no paper");
                }))
                .hasMessage("no paper");
        assertThat(get("a")).hasSize(4);
    }

    @Test
    void makes_one_that_many_ask_for_at_once_only_once() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> got = new ArrayList<>();
            got.add(people.submit(() -> reports.get("a", () -> {
                made.incrementAndGet();
                begun.countDown();
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return new byte[4];
            })));
            begun.await();
            for (int i = 0; i < 20; i++) {
                got.add(people.submit(() -> get("a")));
            }
            go.countDown();
            for (Future<byte[]> one : got) {
                assertThat(one.get()).hasSize(4);
            }
        }
        assertThat(made).hasValue(1);
    }
}
