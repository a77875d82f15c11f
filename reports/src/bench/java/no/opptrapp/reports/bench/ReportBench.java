package no.opptrapp.reports.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.engine.BareReport;

/** The round report from the database to the finished PDF, beside JasperReports alone with everything made ready. */
final class ReportBench {

    /** Ours may take at most 1.5 times the CPU. */
    private static final double GOAL = 1 / 1.5;

    private final ReportService reports;
    private final IsoWeek round;
    private final boolean thorough;

    /** @param thorough whether to run often enough for the times to mean something */
    ReportBench(Installation installation, IsoWeek round, boolean thorough) {
        this.reports = installation.bean(ReportService.class);
        this.round = round;
        this.thorough = thorough;
    }

    List<Line> run() throws Exception {
        BareReport bare = BareReport.of(reports.document(Installation.JOB, key()));
        byte[] ours = ours();
        String difference = PdfPages.difference(ours, bare.write());
        double[] millis = cpu(this::ours, bare::write);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "-",
                "round report, " + PdfPages.of(ours).size() + " pages, CPU",
                millis[0],
                "bare JasperReports fill and export",
                millis[1],
                "ms",
                millis[1] / millis[0],
                thorough ? GOAL : null,
                difference));
        if (thorough) {
            lines.add(growth());
        }
        return lines;
    }

    private byte[] ours() {
        return reports.pdf(Installation.JOB, reports.document(Installation.JOB, key()));
    }

    private ReportKey key() {
        return ReportKey.ofRound(SyntheticSurvey.ID, round, Language.NB);
    }

    /**
     * CPU of this thread for one run of each, the least of several. They run in turn, so that neither profits from the
     * compiler having had more time.
     */
    private double[] cpu(Callable<byte[]> ours, Callable<byte[]> bare) throws Exception {
        int warm = thorough ? 40 : 1;
        int measured = thorough ? 20 : 1;
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int i = 0; i < warm + measured; i++) {
            double[] once = {millis(ours), millis(bare)};
            for (int side = 0; i >= warm && side < once.length; side++) {
                least[side] = Math.min(least[side], once[side]);
            }
        }
        return least;
    }

    private static double millis(Callable<byte[]> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.call();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** A hundred reports on two threads: the heap after them beside the heap after the first twenty. */
    private Line growth() throws Exception {
        double before = heapAfter(20);
        double after = heapAfter(100);
        return new Line(
                "-",
                "heap after 100 more reports on two threads",
                after,
                "after the first 20, and a tenth",
                before * 1.1,
                "MB",
                before * 1.1 / after,
                1.0,
                null);
    }

    private double heapAfter(int count) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            // Only their lengths are kept: the reports themselves would be the growth.
            List<Future<Integer>> made = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                made.add(threads.submit(() -> ours().length));
            }
            for (Future<Integer> report : made) {
                report.get();
            }
        }
        return Heap.megabytes();
    }
}
