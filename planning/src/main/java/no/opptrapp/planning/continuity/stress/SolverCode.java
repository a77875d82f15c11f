package no.opptrapp.planning.continuity.stress;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The solver's own code, 69 MB that are no Java. It is unpacked once, to a folder named after its version, and every later
 * start loads it from there: left to itself the library unpacks it anew each time, and leaves it behind when the process is
 * stopped.
 */
public final class SolverCode {

    private static final String LIBRARY = "jniortools";
    private static final String PART = ".part-";

    private static volatile @Nullable Path home;

    private SolverCode() {}

    /**
     * Says where the code is kept; a folder of the user's own in the temporary directory when nobody has said it before the
     * code is needed.
     *
     * @param directory made when it is not there; nobody else may be able to write in it
     */
    public static void keepIn(Path directory) {
        home = directory;
    }

    /** Loads it, and unpacks it first where it has not been. No other code is loaded that is not Java's. */
    @SuppressWarnings("restricted")
    static void load() {
        try {
            Path kept = home;
            Path code = unpacked(kept == null ? temporary() : kept);
            System.load(code.resolve(System.mapLibraryName(LIBRARY))
                    .toAbsolutePath()
                    .toString());
        } catch (IOException failed) {
            throw new UncheckedIOException("The solver of stress tests could not be unpacked", failed);
        }
    }

    private static Path temporary() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path own = temporary.resolve("opptrapp-" + System.getProperty("user.name"));
        return isOwn(own, temporary) ? own : Files.createTempDirectory("opptrapp-solver");
    }

    /** Makes the folder, or looks whether one that is there can hold nothing that somebody else put there. */
    static boolean isOwn(Path folder, Path above) throws IOException {
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return true;
        } catch (FileAlreadyExistsException there) {
            Path mine = Files.createTempFile(above, "opptrapp", "");
            try {
                return !Files.isSymbolicLink(folder)
                        && Files.getOwner(folder).equals(Files.getOwner(mine))
                        && PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))
                                .equals("rwx------");
            } finally {
                Files.delete(mine);
            }
        }
    }

    /**
     * The folder that holds the code of this version for this machine. It comes there whole or not at all, and by whichever
     * process is first.
     */
    static Path unpacked(Path directory) throws IOException {
        JarURLConnection resources = resources();
        String jar = Path.of(resources.getJarFileURL().getPath()).getFileName().toString();
        Path code = directory.resolve(jar.replaceFirst("\\.jar$", ""));
        if (Files.isDirectory(code)) {
            return code;
        }
        Files.createDirectories(directory);
        removeCutShort(directory);
        Path part = directory.resolve(
                code.getFileName() + PART + ProcessHandle.current().pid() + "-" + System.nanoTime());
        Files.createDirectory(part);
        try (JarFile file = resources.getJarFile()) {
            for (JarEntry entry : entries(file, resources.getEntryName())) {
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, part.resolve(new File(entry.getName()).getName()));
                }
            }
        }
        try {
            Files.move(part, code, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException taken) {
            if (!Files.isDirectory(code)) {
                throw taken;
            }
            remove(part);
        }
        return code;
    }

    private static List<JarEntry> entries(JarFile file, String folder) {
        return file.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
                .toList();
    }

    /** What a process left that ended while it unpacked. */
    private static void removeCutShort(Path directory) throws IOException {
        List<Path> parts;
        try (Stream<Path> all = Files.list(directory)) {
            parts = all.filter(path -> path.getFileName().toString().contains(PART))
                    .toList();
        }
        for (Path part : parts) {
            String name = part.getFileName().toString();
            String pid = name.substring(name.lastIndexOf(PART) + PART.length()).replaceFirst("-.*", "");
            if (ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                remove(part);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }

    private static JarURLConnection resources() throws IOException {
        String folder = "ortools-" + system() + "/";
        URL url = SolverCode.class.getClassLoader().getResource(folder);
        if (url == null || !(url.openConnection() instanceof JarURLConnection resources)) {
            throw new IOException("There is no solver for " + system());
        }
        resources.setUseCaches(false);
        return resources;
    }

    /** As the library names systems: {@code linux-x86-64}, {@code darwin-aarch64}. */
    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (name.startsWith("mac") ? "darwin" : name) + "-"
                + (processor.equals("amd64") || processor.equals("x86_64") ? "x86-64" : processor);
    }
}
