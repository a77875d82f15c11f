package no.opptrapp.core.disclosure;

/**
 * What a group answered to one question, "don't know" among it.
 *
 * @param answers the valid answers
 * @param dontKnow how often <i>vet ikke</i> was answered
 */
public record Given(Answers answers, long dontKnow) {

    Given minus(Given part) {
        return new Given(answers.minus(part.answers), dontKnow - part.dontKnow);
    }
}
