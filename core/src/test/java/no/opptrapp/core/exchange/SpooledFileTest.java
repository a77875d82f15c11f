package no.opptrapp.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpooledFileTest {

    private static final CsvLimits LIMITS = new CsvLimits(200_000, 10, 10);

    @TempDir
    Path directory = Path.of("");

    @Test
    void gives_back_what_came_in_and_leaves_nothing_on_the_disk() throws IOException {
        byte[] sent = new byte[200_000];
        new Random(1).nextBytes(sent);
        try (SpooledFile spooled = SpooledFile.of(new ByteArrayInputStream(sent), LIMITS, directory)) {
            assertThat(spooled.open().readAllBytes()).isEqualTo(sent);
        }
        assertThat(Files.list(directory)).isEmpty();
    }

    @Test
    void stops_at_the_limit_and_leaves_nothing_on_the_disk() throws IOException {
        AtomicBoolean asked = new AtomicBoolean();
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                asked.set(given > 2 * LIMITS.bytes());
                given++;
                return 'a';
            }
        };
        assertThatThrownBy(() -> SpooledFile.of(endless, LIMITS, directory))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.tooLarge()).isTrue());
        assertThat(asked).isFalse();
        assertThat(Files.list(directory)).isEmpty();
    }

    @Test
    void tells_a_sender_who_went_away_from_a_defect_and_leaves_nothing_on_the_disk() throws IOException {
        InputStream lost = new FilterInputStream(new ByteArrayInputStream(new byte[1000])) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                if (read < 0) {
                    throw new IOException("Connection reset");
                }
                return read;
            }
        };
        assertThatThrownBy(() -> SpooledFile.of(lost, LIMITS, directory))
                .isInstanceOf(UploadBroken.class)
                .hasMessageContaining("1000");
        assertThat(Files.list(directory)).isEmpty();
    }
}
