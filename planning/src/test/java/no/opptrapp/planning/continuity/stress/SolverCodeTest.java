package no.opptrapp.planning.continuity.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolverCodeTest {

    @TempDir
    private Path directory;

    @Test
    void is_unpacked_once_to_a_folder_of_its_version_and_used_again() throws IOException {
        Path home = directory.resolve("program/solver");
        Path code = SolverCode.unpacked(home);
        Path library = code.resolve(System.mapLibraryName("jniortools"));
        assertThat(library).isNotEmptyFile();
        assertThat(code.getFileName().toString()).matches("ortools-.*-\\d+\\.\\d+\\.\\d+");
        FileTime marked = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(library, marked);

        assertThat(SolverCode.unpacked(home)).isEqualTo(code);
        assertThat(Files.getLastModifiedTime(library)).isEqualTo(marked);
        assertThat(in(home)).containsExactly(code);
    }

    @Test
    void what_a_process_left_that_ended_while_it_unpacked_is_removed() throws IOException {
        long nobody = Stream.iterate(4_000_000L, pid -> pid + 1)
                .filter(pid -> ProcessHandle.of(pid).isEmpty())
                .findFirst()
                .orElseThrow();
        Path left = Files.createDirectory(directory.resolve("ortools-1.part-" + nobody + "-1"));
        Files.writeString(left.resolve("half"), "x");
        Path busy = Files.createDirectory(
                directory.resolve("ortools-1.part-" + ProcessHandle.current().pid() + "-1"));

        Path code = SolverCode.unpacked(directory);

        assertThat(in(directory)).containsExactlyInAnyOrder(busy, code);
    }

    @Test
    void a_folder_that_others_may_write_in_is_not_trusted() throws IOException {
        Path folder = directory.resolve("opptrapp-me");

        assertThat(SolverCode.isOwn(folder, directory)).as("made now").isTrue();
        assertThat(SolverCode.isOwn(folder, directory)).as("made before").isTrue();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(SolverCode.isOwn(folder, directory)).isFalse();
        Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("elsewhere"));
        assertThat(SolverCode.isOwn(link, directory)).isFalse();
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
