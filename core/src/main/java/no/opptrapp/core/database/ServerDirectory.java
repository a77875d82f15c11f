package no.opptrapp.core.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import no.opptrapp.core.database.DatabaseSettings.Durability;

/** The files of the embedded server: its cluster, its log, its owner's password, and the mark of a finished start. */
final class ServerDirectory {

    static final String OWNER = "postgres";
    static final String PROGRAM = "program";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final long MEGABYTE = 1L << 20;
    /** A new cluster and its first write-ahead log, with some air. */
    private static final long NEEDED = 300 * MEGABYTE;

    private final Path directory;
    private final Durability durability;

    ServerDirectory(Path directory, Durability durability) {
        this.directory = directory;
        this.durability = durability;
    }

    /**
     * Makes the directory, and looks whether a database fits on its disk.
     *
     * @throws FileSystemException when it cannot be made
     * @throws DatabaseProblem when the disk is nearly full
     */
    void prepare() throws IOException {
        Files.createDirectories(directory);
        long free = Files.getFileStore(directory).getUsableSpace();
        if (free < NEEDED) {
            throw new DatabaseProblem("The disk of " + directory + " has only " + free / MEGABYTE
                    + " MB left, and the database needs " + NEEDED / MEGABYTE
                    + ". Make room there, or choose another directory with --data DIR.");
        }
    }

    /** What to say when the operating system lets nothing be written in the directory. */
    DatabaseProblem unusable(FileSystemException refused) {
        String reason = refused.getReason() == null ? refused.getClass().getSimpleName() : refused.getReason();
        return new DatabaseProblem(
                "The directory " + directory + " cannot be used for the database: " + reason + " ("
                        + refused.getFile()
                        + "). See to it that you may write there, or choose another with --data DIR.",
                refused);
    }

    Path data() {
        return directory.resolve("postgres");
    }

    /**
     * Moves a cluster away whose making was cut short. It never held anything, but nothing under a data directory is
     * deleted unseen.
     */
    void setAsideUnfinished() throws IOException {
        if (Files.exists(data()) && !Files.exists(finished())) {
            Files.move(data(), directory.resolve("postgres.unfinished-" + System.currentTimeMillis()));
        }
    }

    boolean isNew() {
        return !Files.exists(finished());
    }

    void markFinished() throws IOException {
        if (!Files.exists(finished())) {
            Files.createFile(finished());
        }
    }

    /** @param port where it shall listen, or 0 for any free one */
    EmbeddedPostgres start(int port) throws IOException {
        boolean durable = durability == Durability.DURABLE;
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(
                directory.resolve("postgres.log").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // The library speaks of locale options, but hands any option on to initdb.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("pwfile", passwordFile().toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setConnectConfig("password", password())
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setServerConfig("full_page_writes", durable ? "on" : "off")
                .setServerConfig("unix_socket_directories", "''");
        if (durable) {
            builder.setOverrideWorkingDirectory(program().resolve("unpacked").toFile());
        }
        if (port != 0) {
            builder.setPort(port);
        }
        return builder.start();
    }

    /** The owner's password, made at the first start and readable by the program's user only. */
    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException failed) {
            throw new DatabaseProblem("The database's password cannot be read: " + failed.getMessage(), failed);
        }
    }

    private Path passwordFile() throws IOException {
        Path file = directory.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path fresh = Files.createTempFile(directory, "password", "");
            Files.writeString(fresh, HexFormat.of().formatHex(random));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /**
     * Where PostgreSQL's own files are unpacked: beside the data, not where anybody on the machine could change them. The
     * library lets everybody write in the folder it unpacks to, so that one lies in another that only the user may enter.
     */
    private Path program() throws IOException {
        Path program = directory.resolve(PROGRAM);
        if (!Files.exists(program)) {
            boolean posix =
                    program.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createDirectory(
                    program,
                    posix
                            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                            : new FileAttribute<?>[0]);
        }
        return program;
    }

    private Path finished() {
        return directory.resolve("finished");
    }
}
