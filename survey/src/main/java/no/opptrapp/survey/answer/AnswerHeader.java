package no.opptrapp.survey.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.QuestionnaireVersion;

/** The names of the columns, and what must be among them. Free text may be left out of a file, other answers not. */
final class AnswerHeader {

    static final String ROUND = "runde";
    static final String NAME = "svar_id";
    static final String REGION = "landsdel";
    static final String STARTED = "paabegynt";
    static final String COMPLETED = "fullfoert";
    private static final List<String> ALWAYS = List.of(ROUND, NAME, REGION, STARTED, COMPLETED);

    private final Map<String, Integer> places = new HashMap<>();

    private AnswerHeader() {}

    /** Reads a header and takes down what is wrong with it; then rows cannot be read. */
    static AnswerHeader read(List<String> names, List<QuestionnaireVersion> versions, Faults faults) {
        AnswerHeader header = new AnswerHeader();
        if (names.isEmpty()) {
            faults.add(Fault.ofLine(1, Text.of("exchange.empty-file")));
            return header;
        }
        Set<String> known = known(versions);
        if (Collections.disjoint(known, names)) {
            faults.add(Fault.ofLine(1, Text.of("answer.no-header")));
            return header;
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String key = known.contains(name) ? "exchange.repeated-column" : "exchange.unknown-column";
            if (!known.contains(name) || header.places.putIfAbsent(name, i) != null) {
                faults.add(new Fault(1, i + 1, name, name, Text.of(key, name)));
            }
        }
        for (String name : needed(versions)) {
            if (!header.places.containsKey(name)) {
                faults.add(new Fault(1, null, name, null, Text.of("exchange.missing-column", name)));
            }
        }
        return header;
    }

    Map<String, Integer> places() {
        return places;
    }

    /** The columns that answer questions, of whichever version, in their order. */
    List<String> questions() {
        return places.keySet().stream()
                .filter(name -> !ALWAYS.contains(name))
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    private static Set<String> known(List<QuestionnaireVersion> versions) {
        Set<String> known = new HashSet<>(ALWAYS);
        versions.forEach(version -> version.questions().stream()
                .filter(question -> !(question instanceof Question.RegionQuestion))
                .forEach(question -> known.add(question.code())));
        return known;
    }

    private static List<String> needed(List<QuestionnaireVersion> versions) {
        List<String> needed = new ArrayList<>(ALWAYS);
        for (Question question : versions.getFirst().questions()) {
            String code = question.code();
            boolean everywhere =
                    versions.stream().allMatch(version -> version.question(code).isPresent());
            if (mustBeThere(question) && everywhere) {
                needed.add(code);
            }
        }
        return needed;
    }

    /** Whether a file that leaves the question out would silently lose answers. */
    static boolean mustBeThere(Question question) {
        return switch (question) {
            case Question.ScaleQuestion _,
                    Question.SingleChoice _,
                    Question.MultipleChoice _,
                    Question.NumberQuestion _ -> true;
            case Question.RegionQuestion _, Question.TextQuestion _ -> false;
        };
    }
}
