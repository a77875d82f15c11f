package no.opptrapp.survey.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Direction;
import no.opptrapp.survey.design.Option;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.QuestionnaireVersion;

/**
 * A question whose answers are counted per option, as one version asks it.
 *
 * @param code its name in tallies
 * @param text the wording
 * @param options low to high
 * @param top the options of the top share; empty where the question names none
 * @param highIsGood whether a high answer is what one hopes for
 */
record Asked(String code, Text.Named text, List<Option> options, Set<Integer> top, boolean highIsGood) {

    static Optional<Asked> in(QuestionnaireVersion version, String code) {
        return version.question(code).flatMap(Asked::of);
    }

    static Optional<Asked> of(Question question) {
        return switch (question) {
            case Question.ScaleQuestion scale ->
                Optional.of(new Asked(
                        scale.code(),
                        scale.text(),
                        scale.scale().options(),
                        scale.top(),
                        scale.direction() == Direction.UP));
            case Question.SingleChoice single ->
                Optional.of(new Asked(single.code(), single.text(), single.options(), Set.of(), false));
            default -> Optional.empty();
        };
    }

    Set<Integer> values() {
        return options.stream().map(Option::value).collect(Collectors.toUnmodifiableSet());
    }

    /** The top options as they are named in files: {@code 4+5}. */
    String topKey() {
        return top.stream().sorted().map(String::valueOf).collect(Collectors.joining("+"));
    }
}
