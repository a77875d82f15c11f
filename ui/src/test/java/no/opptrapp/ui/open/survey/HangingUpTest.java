package no.opptrapp.ui.open.survey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DatabaseTest
class HangingUpTest {

    private final OpenDoor door;
    private final BlockingQueue<ILoggingEvent> log = new LinkedBlockingQueue<>();

    HangingUpTest(OpenDoor door) {
        this.door = door;
    }

    @Test
    void a_sender_who_hangs_up_is_told_of_in_one_line_and_leaves_nothing(Korona korona) throws Exception {
        korona.begin();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Listener listener = new Listener();
        listener.start();
        root.addAppender(listener);
        try {
            hangUpHalfWay();
            ILoggingEvent told = log.poll(30, TimeUnit.SECONDS);

            assertThat(told).isNotNull();
            assertThat(told.getFormattedMessage()).contains("/answers", "went away");
            assertThat(told.getLevel()).isEqualTo(Level.INFO);
            assertThat(told.getThrowableProxy()).isNull();
        } finally {
            root.detachAppender(listener);
        }
        assertThat(door.call(Korona.API + "/rounds").as(Role.NATIONAL).get().body())
                .isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(log).isEmpty();
    }

    private void hangUpHalfWay() throws IOException {
        byte[] file = Korona.sample().getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(door.address().getHost(), door.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + Korona.API + "/answers HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                            + "Authorization: Bearer " + door.key(Role.NATIONAL) + "\r\nContent-Length: " + file.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(file, 0, file.length / 2);
            out.flush();
        }
    }

    private final class Listener extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.WARN)
                    || event.getLoggerName().startsWith("no.opptrapp.ui")) {
                log.add(event);
            }
        }
    }
}
