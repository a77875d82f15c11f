package no.opptrapp.reports.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CPU of the program's process from its second start until its first page is served, with and without the AOT cache. */
final class StartBench {

    private static final int RUNS = 3;
    private static final Pattern ADDRESS = Pattern.compile("Staff door\\s+(http://\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The flags of the launcher: the cache is for exactly these. */
    private static final List<String> FLAGS = List.of(
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true");

    private final Path jar;
    private final Path directory;
    private final Opened opened;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param opened what to close when somebody stops the benchmarks: the started programs with their databases */
    StartBench(Path jar, Path directory, Opened opened) {
        this.jar = jar;
        this.directory = directory;
        this.opened = opened;
    }

    /** The program beside these classes; null when it has not been built. */
    static @Nullable Path builtProgram() throws URISyntaxException {
        Path classes = Path.of(StartBench.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path jar = classes.resolve("../../../ui/target/opptrapp-ui.jar").normalize();
        return Files.exists(jar) ? jar : null;
    }

    Line run() throws Exception {
        Path cache = directory.resolve("opptrapp.aot");
        wait(start(List.of("-XX:AOTCacheOutput=" + cache), List.of("--rehearse"), "rehearsal"));
        cpuUntilFirstPage(List.of());
        double[] with = new double[RUNS];
        double[] without = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            with[i] = cpuUntilFirstPage(List.of("-XX:AOTCache=" + cache));
            without[i] = cpuUntilFirstPage(List.of());
        }
        Arrays.sort(with);
        Arrays.sort(without);
        double ours = with[RUNS / 2];
        double theirs = without[RUNS / 2];
        return new Line(
                "-",
                "CPU to the first page, second start",
                ours,
                "without the AOT cache",
                theirs,
                "ms",
                theirs / ours,
                null,
                null);
    }

    private double cpuUntilFirstPage(List<String> flags) throws Exception {
        Process process = start(flags, List.of(), "data");
        try {
            String address = address(process);
            HttpRequest page =
                    HttpRequest.newBuilder(URI.create(address + "sign-in")).build();
            int status = http.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(address + " answered " + status);
            }
            return process.info().totalCpuDuration().orElseThrow().toMillis();
        } finally {
            stop(process);
        }
    }

    private Process start(List<String> flags, List<String> arguments, String data) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString(), "--empty", "--staff-port=0", "--open-port=0"));
        command.add("--data=" + directory.resolve(data));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("OPPTRAPP_DB_"));
        builder.redirectErrorStream(true);
        if (!arguments.isEmpty()) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        List<Process> started = new ArrayList<>();
        opened.add(() -> {
            Process process = builder.start();
            started.add(process);
            return () -> stop(process);
        });
        return started.getFirst();
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        wait(process);
    }

    private static String address(Process process) throws IOException {
        StringBuilder said = new StringBuilder();
        var lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
        }
        throw new IllegalStateException("The program did not open its doors: " + said);
    }

    private static void wait(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The program did not stop");
        }
    }
}
