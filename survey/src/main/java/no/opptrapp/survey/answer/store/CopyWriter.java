package no.opptrapp.survey.answer.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.opptrapp.survey.answer.AnswerRow;
import org.postgresql.copy.CopyIn;

/**
 * Hands answers to a COPY under way. They are hashed and written out by the block on a second thread, while the caller's
 * reads and checks those that follow and the database takes in those before; so three work at once, and no more than a
 * few blocks are in memory. Only the caller's thread touches the connection.
 */
final class CopyWriter implements AutoCloseable {

    private static final int ROWS_IN_BLOCK = 512;
    private static final int BLOCK = 1 << 18;
    private static final int BLOCKS_UNDER_WAY = 3;

    private final CopyIn copy;
    private final CopyRows rows;
    private final ExecutorService second = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("answers-", 0).daemon().factory());
    private final Deque<Future<ByteBuffer>> underWay = new ArrayDeque<>();
    private final Deque<ByteBuffer> spare = new ArrayDeque<>();
    private List<AnswerRow> block = new ArrayList<>(ROWS_IN_BLOCK);

    CopyWriter(CopyIn copy, CopyRows rows) throws SQLException {
        this.copy = copy;
        this.rows = rows;
        write(CopyRows.begin());
    }

    void add(AnswerRow row) throws SQLException {
        block.add(row);
        if (block.size() == ROWS_IN_BLOCK) {
            handOver();
        }
    }

    /** Sends what is left and ends the COPY. */
    void end() throws SQLException {
        handOver();
        while (!underWay.isEmpty()) {
            send();
        }
        write(CopyRows.end());
        copy.endCopy();
    }

    private void handOver() throws SQLException {
        List<AnswerRow> full = block;
        block = new ArrayList<>(ROWS_IN_BLOCK);
        ByteBuffer into = spare.isEmpty() ? ByteBuffer.allocate(BLOCK) : spare.remove();
        underWay.add(second.submit(() -> rows.write(full, into)));
        if (underWay.size() == BLOCKS_UNDER_WAY) {
            send();
        }
    }

    private void send() throws SQLException {
        ByteBuffer bytes = written(underWay.remove());
        copy.writeToCopy(bytes.array(), 0, bytes.limit());
        spare.add(bytes);
    }

    private void write(byte[] bytes) throws SQLException {
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private static ByteBuffer written(Future<ByteBuffer> block) {
        try {
            return block.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Taking in answers was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Answers could not be written out", failed.getCause());
        }
    }

    /** Blocks under way are of no use any more. */
    @Override
    public void close() {
        second.shutdownNow();
    }
}
