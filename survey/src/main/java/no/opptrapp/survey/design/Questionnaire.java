package no.opptrapp.survey.design;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;

/**
 * A questionnaire with its versions, what can be compared between them, and the report that is made of it.
 *
 * @param code its name, such as {@code korona-og-rus}
 * @param title for people
 * @param versions 1, 2, 3 …
 * @param ledger what can be compared over the versions
 * @param sections of the round report's results, in order
 * @param figures of the round report, in order
 * @param shares what the top share counts, by the question, where no figure shows it and says so
 */
public record Questionnaire(
        String code,
        Text.Named title,
        List<QuestionnaireVersion> versions,
        Ledger ledger,
        List<ReportSection> sections,
        List<FigurePlan> figures,
        Map<String, Text.Named> shares) {

    public Questionnaire {
        versions = List.copyOf(versions);
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        shares = Map.copyOf(shares);
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).version() != i + 1) {
                throw new IllegalArgumentException(code + " lacks version " + (i + 1));
            }
        }
        Set<String> numbers =
                new HashSet<>(sections.stream().map(ReportSection::number).toList());
        Set<String> ids = new HashSet<>();
        for (FigurePlan figure : figures) {
            if (!numbers.contains(figure.section()) || !ids.add(figure.id())) {
                throw new IllegalArgumentException(
                        code + ": figure " + figure.id() + " stands twice or in no section (" + figure.section() + ")");
            }
        }
    }

    /**
     * A version of this questionnaire.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public QuestionnaireVersion version(int number) {
        if (number < 1 || number > versions.size()) {
            throw new IllegalArgumentException(code + " has no version " + number);
        }
        return versions.get(number - 1);
    }

    /** The figures of a section, in order. */
    public List<FigurePlan> figures(ReportSection section) {
        return figures.stream()
                .filter(figure -> figure.section().equals(section.number()))
                .toList();
    }

    /**
     * What the top share of a question counts, in words that a value can follow: "Andel som melder om …". The title of its
     * figure without the unit, or what the definition calls it; empty where it says neither.
     */
    public Optional<Text.Named> counted(String question, IsoWeek round) {
        return figures.stream()
                .filter(figure ->
                        figure.measure() == FigurePlan.Measure.TOP_SHARE && question.equals(figure.question()))
                .findFirst()
                .map(figure -> withoutUnit(figure.caption(round)))
                .or(() -> Optional.ofNullable(shares.get(question)));
    }

    private static Text.Named withoutUnit(Text.Named title) {
        return new Text.Named(firstSentence(title.nb()), firstSentence(title.nn()), firstSentence(title.en()));
    }

    private static String firstSentence(String title) {
        int end = title.indexOf(". ");
        return end < 0 ? title : title.substring(0, end);
    }
}
