package no.opptrapp.core.official.klass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Change;
import no.opptrapp.core.area.Municipality;

/** What the classification service would say if it said what we know, in the form of its published interface. */
public final class KlassAnswers {

    private KlassAnswers() {}

    /** By a part of the question that is told apart from all others. */
    public static Map<String, String> of(AreaRegister register, int... years) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int year : years) {
            List<Municipality> all = register.municipalities(Borders.inYear(year));
            answers.put("codesAt?date=" + year + "-01-01", codes(all));
            if (Borders.inYear(year) != Borders.B2019) {
                answers.put("correspondsAt?targetClassificationId=112&date=" + year + "-01-01", groups(all));
            }
        }
        answers.put("changes?from=2019-01-01", changes(register));
        return answers;
    }

    private static String codes(List<Municipality> all) {
        List<String> codes = new ArrayList<>(all.stream()
                .map(one -> "{\"code\":\"%s\",\"parentCode\":null,\"level\":\"1\",\"name\":\"%s\",\"shortName\":\"\"}"
                        .formatted(one.code(), one.officialName()))
                .toList());
        codes.add("{\"code\":\"9999\",\"parentCode\":null,\"level\":\"1\",\"name\":\"Uoppgitt\",\"shortName\":\"\"}");
        return "{\"codes\":[" + String.join(",", codes) + "]}";
    }

    private static String groups(List<Municipality> all) {
        return all.stream()
                .map(one ->
                        "{\"sourceCode\":\"%s\",\"sourceName\":\"%s\",\"targetCode\":\"EKG%02d\",\"targetName\":\"Gruppe\"}"
                                .formatted(one.code(), one.shortName(), one.kostraGroup()))
                .collect(java.util.stream.Collectors.joining(",", "{\"correspondenceItems\":[", "]}"));
    }

    private static String changes(AreaRegister register) {
        List<String> changes = new ArrayList<>();
        for (Borders borders : List.of(Borders.B2019, Borders.B2020)) {
            for (Municipality before : register.municipalities(borders)) {
                for (Change change : register.chain().after(borders, before.code())) {
                    changes.add(change(
                            change.fromCode(),
                            change.toCode(),
                            borders.next().orElseThrow().year() + "-01-01"));
                }
            }
        }
        return "{\"codeChanges\":[" + String.join(",", changes) + "]}";
    }

    static String change(String from, String to, String day) {
        return "{\"oldCode\":\"%s\",\"oldName\":\"Navn %s\",\"newCode\":\"%s\",\"newName\":\"Navn %s\",\"changeOccurred\":\"%s\"}"
                .formatted(from, from, to, to, day);
    }
}
