package no.opptrapp.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What the tests ask of a workbook, read from the parts of the file. */
public final class Workbooks {

    private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]+)\"");

    private static final Pattern CODED = Pattern.compile("&#x(\\p{XDigit}+);");

    private Workbooks() {}

    /** The names of the sheets in their order. */
    public static List<String> sheets(byte[] file) throws IOException {
        return SHEET.matcher(part(file, "xl/workbook.xml"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** All words in it. */
    public static String text(byte[] file) throws IOException {
        return CODED.matcher(part(file, "xl/sharedStrings.xml"))
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    /** One part of the file. */
    public static String part(byte[] file, String name) throws IOException {
        Path kept = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile());
                    InputStream part = zip.getInputStream(zip.getEntry(name))) {
                return new String(part.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(kept);
        }
    }
}
