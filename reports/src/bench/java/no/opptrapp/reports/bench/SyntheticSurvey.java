package no.opptrapp.reports.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.opptrapp.survey.design.DefinitionFile;
import org.jspecify.annotations.Nullable;

/** A survey of sixteen scale questions with a report of a table and 24 figures, as its definition files say it. */
final class SyntheticSurvey {

    static final String ID = "synthetic";

    /** Takes the same answers while the program warms up. */
    static final String WARMING = "synthetic-warming";

    static final String QUESTIONNAIRE = "synthetic";
    static final int QUESTIONS = 16;

    private static final int TRENDS = 4;
    private static final int BY_REGION = 3;

    /** A figure of the report: its number and the number of its question, from 1. */
    record Planned(String id, int question) {}

    private SyntheticSurvey() {}

    static String question(int number) {
        return String.format(Locale.ROOT, "Q_%02d", number);
    }

    static List<String> questions() {
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(SyntheticSurvey::question)
                .toList();
    }

    /** The figures with every option by month: F2 to F17. */
    static List<Planned> distributions() {
        return planned(2, QUESTIONS);
    }

    /** The figures with the top two by month: F18 to F21. */
    static List<Planned> trends() {
        return planned(2 + QUESTIONS, TRENDS);
    }

    /** The figures with every option by landsdel: F22 to F24. */
    static List<Planned> byRegion() {
        return planned(2 + QUESTIONS + TRENDS, BY_REGION);
    }

    private static List<Planned> planned(int first, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Planned("F" + (first + i), i + 1))
                .toList();
    }

    static List<DefinitionFile> definition() {
        return List.of(
                new DefinitionFile(QUESTIONNAIRE, "report.yaml", report()),
                new DefinitionFile(QUESTIONNAIRE, "version-1.yaml", version()));
    }

    private static String version() {
        StringBuilder yaml =
                new StringBuilder("questionnaire: synthetic\nversion: 1\nfrom: 2020-W01\nscales:\n  FIVE:\n");
        for (int option = 1; option <= 5; option++) {
            yaml.append("    ")
                    .append(option)
                    .append(": ")
                    .append(text("Option " + option))
                    .append('\n');
        }
        yaml.append("questions:\n  - code: Q_LANDSDEL\n    type: region\n    section: \"2.1\"\n    text: ")
                .append(text("Where"))
                .append('\n');
        for (int number = 1; number <= QUESTIONS; number++) {
            yaml.append("""
                      - code: %s
                        type: scale
                        section: "2.2"
                        text: %s
                        slot: %d
                        scale: FIVE
                        top: [4, 5]
                        direction: DOWN
                    """.formatted(question(number), text("Question " + number), number));
        }
        return yaml.toString();
    }

    private static String report() {
        List<String> figures = new ArrayList<>();
        figures.add(figure("T1", "2.1", "Q_LANDSDEL", "COUNT_AND_PERCENT", "REGION", "ROUND", "TABLE"));
        figures.add(figure("F1", "2.1", null, "COUNT", "NONE", "MONTHLY_MEAN", "COUNTS"));
        distributions().forEach(plan -> figures.add(share(plan, "DISTRIBUTION", "NONE", "MONTHLY_MEAN", "LIKERT")));
        trends().forEach(plan -> figures.add(share(plan, "TOP_SHARE", "NONE", "MONTHLY_MEAN", "TREND")));
        byRegion().forEach(plan -> figures.add(share(plan, "DISTRIBUTION", "REGION", "ROUND", "LIKERT")));
        return "questionnaire: synthetic\ntitle: " + text("Synthetic") + "\nsections:\n"
                + "  - number: \"2.1\"\n    heading: " + text("Respondents") + "\n"
                + "  - number: \"2.2\"\n    heading: " + text("Answers") + "\n"
                + "figures:\n" + String.join("", figures);
    }

    private static String share(Planned plan, String measure, String breakdown, String span, String kind) {
        return figure(plan.id(), "2.2", question(plan.question()), measure, breakdown, span, kind);
    }

    private static String figure(
            String id,
            String section,
            @Nullable String question,
            String measure,
            String breakdown,
            String span,
            String kind) {
        return "  - id: " + id + "\n    section: \"" + section + "\"\n"
                + (question == null ? "" : "    question: " + question + "\n")
                + "    measure: " + measure + "\n    breakdown: " + breakdown + "\n    span: " + span + "\n    kind: "
                + kind + "\n    caption: " + text("Figure " + id) + "\n";
    }

    private static String text(String words) {
        return "{ nb: \"%s\", nn: \"%s\", en: \"%s\" }".formatted(words, words, words);
    }
}
