package no.opptrapp.reports.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.engine.BareReport;
import org.jspecify.annotations.Nullable;

/**
 * The annual status reports of municipalities, from the database to finished PDFs on two threads, beside JasperReports alone
 * on two threads with everything made ready.
 */
final class StatusBench {

    /** Ours may take at most 1.3 times the CPU. */
    private static final double GOAL = 1 / 1.3;

    /** One report, warm. */
    private static final double ONE = 300;

    private static final double HEAP = 512;
    private static final int YEAR = 2023;
    private static final int THREADS = 2;
    private static final Actor NATIONAL =
            new Actor(new UUID(0, YEAR), "bench", Role.NATIONAL, Set.of("NO"), Language.NB);

    private final Installation installation;
    private final ReportService reports;
    private final boolean thorough;
    private final List<String> areas;

    /** @param thorough whether to make so many, and so often, that the times mean something */
    StatusBench(Installation installation, boolean thorough) {
        this.installation = installation;
        this.reports = installation.bean(ReportService.class);
        this.thorough = thorough;
        List<String> all = installation.bean(Areas.class).register().municipalities(Borders.NEWEST).stream()
                .map(Area::code)
                .sorted()
                .toList();
        // Every third, of every county: all of them say nothing more, and the others have to be held ready for it.
        int step = thorough ? 3 : 119;
        this.areas = all.stream().filter(code -> all.indexOf(code) % step == 0).toList();
    }

    List<Line> run() throws Exception {
        List<Line> lines = new ArrayList<>();
        lines.add(batch());
        if (thorough) {
            lines.add(one());
            lines.addAll(growth());
        }
        return lines;
    }

    private Line batch() throws Exception {
        List<BareReport> ready = new ArrayList<>();
        String difference = null;
        for (String area : areas) {
            Document document = document(area);
            BareReport bare = BareReport.of(document);
            ready.add(bare);
            difference = difference == null ? difference(area, bare) : difference;
        }
        List<Callable<byte[]>> ours =
                areas.stream().<Callable<byte[]>>map(area -> () -> ours(area)).toList();
        List<Callable<byte[]>> theirs =
                ready.stream().<Callable<byte[]>>map(bare -> bare::write).toList();
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        int warm = thorough ? 1 : 0;
        for (int i = 0; i < warm + (thorough ? 3 : 1); i++) {
            double[] once = {cpu(anew(ours)), cpu(theirs)};
            for (int side = 0; i >= warm && side < once.length; side++) {
                least[side] = Math.min(least[side], once[side]);
            }
        }
        return new Line(
                "-",
                "status reports of " + areas.size() + " municipalities, CPU",
                least[0],
                "bare JasperReports fill and export",
                least[1],
                "ms",
                least[1] / least[0],
                thorough ? GOAL : null,
                difference);
    }

    /** Every batch reads the values itself: something has been written since the one before. */
    private List<Callable<byte[]>> anew(List<Callable<byte[]>> work) throws Exception {
        installation.writeSomething();
        return work;
    }

    private @Nullable String difference(String area, BareReport bare) throws Exception {
        String found = PdfPages.difference(ours(area), bare.write());
        return found == null ? null : area + ": " + found;
    }

    /** The last of several, as somebody gets who asks for one in a program that has been running. */
    private Line one() {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = cpuOfThread();
            ours(areas.getFirst());
            least = Math.min(least, (cpuOfThread() - start) / 1e6);
        }
        return new Line("-", "one status report, warm, CPU", least, "allowed", ONE, "ms", ONE / least, 1.0, null);
    }

    /** Three batches: the heap after the last beside the heap after the first, and beside what a batch may have. */
    private List<Line> growth() throws Exception {
        List<Callable<byte[]>> work =
                areas.stream().<Callable<byte[]>>map(area -> () -> ours(area)).toList();
        double first = heapAfter(work);
        heapAfter(work);
        double third = heapAfter(work);
        return List.of(
                new Line(
                        "-",
                        "heap after three batches of status reports",
                        third,
                        "after the first, and a tenth",
                        first * 1.1,
                        "MB",
                        first * 1.1 / third,
                        1.0,
                        null),
                new Line("-", "the same", third, "allowed", HEAP, "MB", HEAP / third, 1.0, null));
    }

    private double heapAfter(List<Callable<byte[]>> work) throws Exception {
        cpu(anew(work));
        return Heap.megabytes();
    }

    /** CPU of two threads that share the work, in milliseconds. */
    private static double cpu(List<Callable<byte[]>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Long>> done = new ArrayList<>();
            for (Callable<byte[]> each : work) {
                done.add(threads.submit(() -> {
                    long start = cpuOfThread();
                    each.call();
                    return cpuOfThread() - start;
                }));
            }
            long sum = 0;
            for (Future<Long> each : done) {
                sum += each.get();
            }
            return sum / 1e6;
        }
    }

    private static long cpuOfThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Document document(String area) {
        return reports.document(NATIONAL, ReportKey.annual(ReportKind.MUNICIPALITY, area, YEAR, Language.NB));
    }

    private byte[] ours(String area) {
        return reports.pdf(NATIONAL, document(area));
    }
}
