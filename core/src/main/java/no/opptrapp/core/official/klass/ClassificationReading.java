package no.opptrapp.core.official.klass;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.official.json.BrokenAnswer;
import no.opptrapp.core.official.json.Members;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the classification service says (Klass, version 1 of its interface).
 *
 * @param names of municipalities by the year they were asked of, then by code
 * @param changes what became of codes
 * @param groups the KOSTRA group of municipalities by the year they were asked of, then by code
 */
public record ClassificationReading(
        Map<Integer, Map<String, String>> names, List<CodeChange> changes, Map<Integer, Map<String, Integer>> groups) {

    private static final Pattern DATE = Pattern.compile("[?&]date=([0-9]{4})-");

    /** The code for what is not told, which is no municipality. */
    private static final String UNSTATED = "9999";

    /**
     * A code that another came after.
     *
     * @param on the day it did
     */
    public record CodeChange(String from, String fromName, String to, String toName, LocalDate on) {}

    /** @throws BrokenAnswer when this is no whole answer to that question */
    public static void check(String path, String body) {
        read(Map.of(path, body));
    }

    /** @param answers by what was asked */
    public static ClassificationReading read(Map<String, String> answers) {
        Map<Integer, Map<String, String>> names = new TreeMap<>();
        List<CodeChange> changes = new ArrayList<>();
        Map<Integer, Map<String, Integer>> groups = new TreeMap<>();
        answers.forEach((path, body) -> {
            Members said = Members.read(body);
            if (path.contains("/codesAt")) {
                names.put(year(path), codes(said));
            } else if (path.contains("/changes")) {
                said.objects("codeChanges").forEach(change -> changes.add(change(change)));
            } else {
                groups.put(year(path), groups(said));
            }
        });
        return new ClassificationReading(names, changes, groups);
    }

    private static Map<String, String> codes(Members said) {
        Map<String, String> names = new TreeMap<>();
        for (Members code : said.objects("codes")) {
            if (!code.text("code").equals(UNSTATED)) {
                names.put(code.text("code"), code.text("name"));
            }
        }
        if (names.isEmpty()) {
            throw new BrokenAnswer(Text.of("official.broken.empty"));
        }
        return names;
    }

    private static CodeChange change(Members change) {
        return new CodeChange(
                change.text("oldCode"),
                change.text("oldName"),
                change.text("newCode"),
                change.text("newName"),
                date(change.text("changeOccurred")));
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException unreadable) {
            BrokenAnswer broken = new BrokenAnswer(Text.of("official.broken.member", Text.verbatim("changeOccurred")));
            broken.addSuppressed(unreadable);
            throw broken;
        }
    }

    /** Whichever of the two codes has four digits is the municipality: tables are kept in either direction. */
    private static Map<String, Integer> groups(Members said) {
        Map<String, Integer> groups = new TreeMap<>();
        for (Members item : said.objects("correspondenceItems")) {
            String source = item.text("sourceCode");
            String target = item.text("targetCode");
            boolean forward = source.matches("[0-9]{4}");
            Integer group = number(forward ? target : source);
            if (group != null) {
                groups.put(forward ? source : target, group);
            }
        }
        if (groups.isEmpty()) {
            throw new BrokenAnswer(Text.of("official.broken.empty"));
        }
        return groups;
    }

    /** The number of a group as it is coded: {@code EKG07} or {@code 07}. */
    private static @Nullable Integer number(String code) {
        Matcher digits = Pattern.compile("([0-9]{1,2})$").matcher(code);
        return digits.find() ? Integer.valueOf(digits.group(1)) : null;
    }

    private static int year(String path) {
        Matcher date = DATE.matcher(path);
        if (!date.find()) {
            throw new IllegalArgumentException(path);
        }
        return Integer.parseInt(date.group(1));
    }
}
