package no.opptrapp.reports.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder that is gone when this closes, with all that is in it. */
final class Scratch implements AutoCloseable {

    private static final int TRIES = 20;

    private final Path directory;

    Scratch() throws IOException {
        directory = Files.createTempDirectory("opptrapp-bench");
    }

    Path directory() {
        return directory;
    }

    /** More than once where need be: a benchmark that is being stopped may still write a last file. */
    @Override
    public void close() {
        IOException last = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                delete();
                return;
            } catch (IOException failed) {
                last = failed;
            }
        }
        throw new UncheckedIOException(Objects.requireNonNull(last));
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
