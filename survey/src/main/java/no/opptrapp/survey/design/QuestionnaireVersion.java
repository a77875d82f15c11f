package no.opptrapp.survey.design;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.period.IsoWeek;

/**
 * What a questionnaire asked over a span of rounds. A version that has answers never changes where they are kept.
 *
 * @param questionnaire the code of the questionnaire
 * @param version from 1
 * @param from the first round it is used in, unless a survey says otherwise
 * @param questions in the order they are asked
 */
public record QuestionnaireVersion(String questionnaire, int version, IsoWeek from, List<Question> questions) {

    public QuestionnaireVersion {
        questions = List.copyOf(questions);
        Set<String> codes = new HashSet<>();
        for (Question question : questions) {
            if (!codes.add(question.code())) {
                throw new IllegalArgumentException(question.code() + " stands twice in version " + version);
            }
        }
        VersionChecks.check(questions);
    }

    public Optional<Question> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** The scale question of a code, where there is one. */
    public Optional<Question.ScaleQuestion> scaleQuestion(String code) {
        return question(code).filter(Question.ScaleQuestion.class::isInstance).map(Question.ScaleQuestion.class::cast);
    }

    /** The questions shown only on given answers to a question. */
    public List<Question> followUps(String code) {
        return questions.stream()
                .filter(question -> question.shownWhen() != null
                        && question.shownWhen().question().equals(code))
                .toList();
    }

    /** How many slots an answer has for coded values. */
    public int slots() {
        return questions.stream().mapToInt(VersionChecks::lastSlot).max().orElse(0);
    }

    /** How many slots an answer has for numbers. */
    public int numberSlots() {
        return questions.stream()
                .mapToInt(question -> question instanceof Question.NumberQuestion number ? number.numberSlot() : 0)
                .max()
                .orElse(0);
    }

    /** The codes of the text questions by slot. */
    public List<String> textCodes() {
        return questions.stream()
                .filter(Question.TextQuestion.class::isInstance)
                .map(Question.TextQuestion.class::cast)
                .sorted(Comparator.comparingInt(Question.TextQuestion::textSlot))
                .map(Question.TextQuestion::code)
                .toList();
    }

    /** How many different texts an answer can have. */
    public int textSlots() {
        return questions.stream()
                .mapToInt(question -> question instanceof Question.TextQuestion text ? text.textSlot() : 0)
                .max()
                .orElse(0);
    }

    /** The highest option of any question, which is how wide a tally row is. */
    public int highestOption() {
        return questions.stream().mapToInt(VersionChecks::highestOption).max().orElse(0);
    }
}
