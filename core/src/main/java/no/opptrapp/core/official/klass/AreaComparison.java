package no.opptrapp.core.official.klass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaCorrection;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Change;
import no.opptrapp.core.area.KostraGroup;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.official.klass.AreaDifferences.ChangeDifference;
import no.opptrapp.core.official.klass.AreaDifferences.CodeDifference;
import no.opptrapp.core.official.klass.AreaDifferences.GroupDifference;
import no.opptrapp.core.official.klass.AreaDifferences.NameDifference;
import no.opptrapp.core.official.klass.ClassificationReading.CodeChange;

/** Holds the classification against the facts about areas. */
public final class AreaComparison {

    private final AreaRegister register;
    private final AreaDifferences.Found found = new AreaDifferences.Found();

    private AreaComparison(AreaRegister register) {
        this.register = register;
    }

    public static AreaDifferences of(AreaRegister register, ClassificationReading reading) {
        AreaComparison comparison = new AreaComparison(register);
        reading.names().forEach((year, names) -> comparison.codes(year, names, isNewest(year, reading)));
        comparison.changes(reading);
        reading.groups().forEach(comparison::groups);
        return comparison.found.all(comparison.corrections());
    }

    /** Names are those of today on borders that are still in force: what they were before is no difference. */
    private static boolean isNewest(int year, ClassificationReading reading) {
        return reading.names().keySet().stream()
                .noneMatch(other -> other > year && Borders.inYear(other) == Borders.inYear(year));
    }

    private void codes(int year, Map<String, String> theirs, boolean withNames) {
        Map<String, Municipality> ours = municipalities(year);
        theirs.forEach((code, name) -> {
            Municipality own = ours.get(code);
            if (own == null) {
                found.codes.add(new CodeDifference(year, code, name, true));
            } else if (withNames && !isCalled(own, name)) {
                found.names.add(new NameDifference(year, code, own.officialName(), name));
            }
        });
        ours.forEach((code, own) -> {
            if (!theirs.containsKey(code)) {
                found.codes.add(new CodeDifference(year, code, own.title(), false));
            }
        });
    }

    private Map<String, Municipality> municipalities(int year) {
        return register.municipalities(Borders.inYear(year)).stream()
                .collect(Collectors.toMap(Municipality::code, own -> own));
    }

    /** The county behind a name that occurs twice is no part of it; names in several languages stand in any order. */
    private static boolean isCalled(Municipality own, String name) {
        String bare = bare(name);
        return own.shortName().equals(bare)
                || own.title().equals(name)
                || words(own.officialName()).equals(words(bare));
    }

    private static String bare(String name) {
        return name.replaceFirst(" \\(.*\\)$", "");
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split(" [-–] | ?/ ?")).map(String::strip).collect(Collectors.toSet());
    }

    private void changes(ClassificationReading reading) {
        Set<Map.Entry<String, String>> known = new HashSet<>();
        Map<Map.Entry<String, String>, CodeChange> theirs = new HashMap<>();
        for (CodeChange change : reading.changes()) {
            if (!change.from().equals(change.to())) {
                theirs.put(Map.entry(change.from(), change.to()), change);
            }
        }
        for (Borders borders : Borders.values()) {
            for (Municipality before : register.municipalities(borders)) {
                for (Change change : register.chain().after(borders, before.code())) {
                    Map.Entry<String, String> way = Map.entry(change.fromCode(), change.toCode());
                    known.add(way);
                    if (!change.fromCode().equals(change.toCode()) && !theirs.containsKey(way)) {
                        found.changes.add(new ChangeDifference(ours(borders, before, change), false));
                    }
                }
            }
        }
        theirs.forEach((way, change) -> {
            if (!known.contains(way)) {
                found.changes.add(new ChangeDifference(change, true));
            }
        });
        found.changes.sort(
                Comparator.comparing((ChangeDifference one) -> one.change().on())
                        .thenComparing(one -> one.change().from())
                        .thenComparing(one -> one.change().to()));
    }

    private CodeChange ours(Borders borders, Municipality before, Change change) {
        Borders next = borders.next().orElseThrow();
        Optional<Area> after = register.find(next, change.toCode());
        return new CodeChange(
                change.fromCode(),
                before.title(),
                change.toCode(),
                after.map(area -> ((Municipality) area).title()).orElse(change.toCode()),
                LocalDate.of(next.year(), 1, 1));
    }

    private void groups(int year, Map<String, Integer> theirs) {
        for (Municipality own : register.municipalities(Borders.inYear(year))) {
            Integer group = theirs.get(own.code());
            if (!Objects.equals(group, own.kostraGroup())) {
                found.groups.add(new GroupDifference(year, own.code(), own.title(), own.kostraGroup(), group));
            }
        }
    }

    /** Which part of a name in several languages is the Norwegian one is not told, so those are left. */
    private List<AreaCorrection> corrections() {
        Set<Integer> known =
                register.kostraGroups().stream().map(KostraGroup::number).collect(Collectors.toSet());
        List<AreaCorrection> corrections = new ArrayList<>();
        for (NameDifference name : found.names) {
            if (words(bare(name.theirs())).size() == 1) {
                corrections.add(
                        new AreaCorrection(Borders.inYear(name.year()), name.code(), bare(name.theirs()), null));
            }
        }
        for (GroupDifference group : found.groups) {
            if (group.theirs() != null && known.contains(group.theirs())) {
                corrections.add(new AreaCorrection(Borders.inYear(group.year()), group.code(), null, group.theirs()));
            }
        }
        return corrections;
    }
}
