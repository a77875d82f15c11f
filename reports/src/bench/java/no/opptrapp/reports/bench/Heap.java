package no.opptrapp.reports.bench;

import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** What the program keeps. */
final class Heap {

    private static final double MEGABYTE = 1024 * 1024;
    private static final int COUNTINGS = 5;

    /** The last line of the list of all objects by class: how many there are, and their bytes. */
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");

    private Heap() {}

    /**
     * The sizes of all objects that can be reached, the least of several countings, since each lets go of what only the
     * one before made free. The use that the collector reports holds what lies unused between them too, some megabytes
     * more or less from one collection to the next.
     */
    static double megabytes() throws JMException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COUNTINGS; i++) {
            least = Math.min(least, reachable());
        }
        return least / MEGABYTE;
    }

    private static long reachable() throws JMException {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException("The virtual machine told no sum of its objects");
        }
        return Long.parseLong(total.group(1));
    }
}
