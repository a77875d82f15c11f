package no.opptrapp.reports.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.opptrapp.core.period.IsoWeek;

/** Runs the benchmarks and prints a line for each, beside its alternative. */
public final class Bench {

    private static final int DIFFERENT = 1;
    private static final int WRONG_USE = 2;

    private final PrintStream out;
    private final Progressing progress;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Size, Double> figureMillis = new EnumMap<>(Size.class);

    private Bench(PrintStream out) {
        this.out = out;
        this.progress = new Progressing(System.err);
    }

    /** Exit status 0 when all values agree, 1 when some do not, 2 for wrong use. */
    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments, System.out));
    }

    /** @param arguments {@code --size S}, {@code M} or {@code L}; all three when nothing is said */
    static int run(String[] arguments, PrintStream out) throws Exception {
        List<Size> sizes = sizes(arguments);
        if (sizes.isEmpty()) {
            out.println("Use: bench [--size S|M|L]");
            return WRONG_USE;
        }
        Bench bench = new Bench(out);
        boolean thorough = !sizes.equals(List.of(Size.S));
        for (Size size : sizes) {
            bench.survey(size, size == sizes.getLast() && thorough);
        }
        bench.growth();
        bench.progress.begin("stress tests of hard plans, and trying every set of functions");
        StressBench.run().forEach(bench::print);
        if (thorough) {
            bench.start();
        }
        boolean agree = bench.lines.stream().allMatch(Line::agrees);
        out.println(agree ? "All values agree." : "SOME VALUES DIFFER.");
        return agree ? 0 : DIFFERENT;
    }

    private static List<Size> sizes(String[] arguments) {
        if (arguments.length == 0) {
            return List.of(Size.values());
        }
        String given = String.join("=", arguments);
        for (Size size : Size.values()) {
            if (given.toUpperCase(Locale.ROOT).equals("--SIZE=" + size)) {
                return List.of(size);
            }
        }
        return List.of();
    }

    /** @param thorough whether the report is measured, and not only compared */
    private void survey(Size size, boolean thorough) throws Exception {
        try (Installation installation = new Installation()) {
            installation.makeSurvey();
            progress.begin(size + ": writing " + size.allAnswers() + " answers to files");
            SyntheticAnswers answers = new SyntheticAnswers(size);
            List<IsoWeek> rounds = answers.rounds();
            List<Path> files = answers.write(installation.files());
            print(new ImportBench(installation, size, progress).run(files));
            print(new CloseBench(installation, size, progress).run(rounds));
            progress.begin(size + ": figures, DuckDB and plain SQL; the last counts every answer and takes its time");
            List<Line> figures = new FiguresBench(installation, size).run(installation.files(), rounds);
            figures.forEach(this::print);
            figureMillis.put(size, figures.getFirst().ours());
            if (thorough || size == Size.S) {
                progress.begin(size + ": the round report, alone and then a hundred times");
                new ReportBench(installation, rounds.getLast(), thorough).run().forEach(this::print);
            }
            plans(size, thorough, installation);
        }
    }

    /** @param measured whether reports are measured, and not only compared */
    private void plans(Size size, boolean measured, Installation installation) throws Exception {
        progress.begin(size + ": values of all municipalities by file, then rules, ours and plain SQL in turn");
        new RuleBench(installation, size).run().forEach(this::print);
        progress.begin(size + ": the gap list of the country");
        try (Connection owner = installation.asOwner()) {
            SyntheticPlans.make(owner, size.plans());
        }
        print(new GapBench(installation, size).run());
        if (size == Size.S || measured) {
            progress.begin(size + ": status reports of municipalities, ours and bare JasperReports in turn");
            new StatusBench(installation, measured).run().forEach(this::print);
        }
        progress.begin(size + ": comparisons on other borders, ours and plain SQL in turn");
        new CompareBench(installation, size).run().forEach(this::print);
    }

    /** Three hundred times the answers may cost at most twice as much, since there are only three times the tallies. */
    private void growth() {
        Double medium = figureMillis.get(Size.M);
        Double large = figureMillis.get(Size.L);
        if (medium != null && large != null) {
            print(new Line(
                    "L",
                    "all figures of a round report",
                    large,
                    "the same at M, allowed twice",
                    2 * medium,
                    "ms",
                    2 * medium / large,
                    1.0,
                    null));
        }
    }

    /** The smallest size is for values; how long a start takes is not one. */
    private void start() throws Exception {
        Path program = StartBench.builtProgram();
        if (program == null) {
            out.println("-  CPU to the first page: left out, the program is not built (./opptrapp start builds it)");
            return;
        }
        progress.begin("starting the program some times");
        try (Opened opened = new Opened()) {
            print(new StartBench(program, opened.add(Scratch::new).directory(), opened).run());
        }
    }

    private void print(Line line) {
        lines.add(line);
        out.println(line);
    }
}
