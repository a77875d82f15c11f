package no.opptrapp.survey.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.disclosure.CorrectionRule;
import no.opptrapp.survey.answer.FreeText;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Counts who wrote, and lets through approved texts only of groups whose answers may be seen, and only when the tally
 * counts them: what came afterwards is not part of these results.
 */
final class Writing {

    private static final int HAVING_WRITTEN = 1;

    private final Material material;
    private final List<FreeText> approved;

    Writing(Material material, List<FreeText> approved) {
        this.material = material;
        this.approved = approved;
    }

    /** One for each text question of the round, in the order they were asked. */
    List<WrittenAnswers> all() {
        return material.version().questions().stream()
                .filter(Question.TextQuestion.class::isInstance)
                .map(this::of)
                .toList();
    }

    private WrittenAnswers of(Question question) {
        if (withheld(question).contains(CorrectionRule.WHOLE)) {
            return new WrittenAnswers(question.code(), null, List.of());
        }
        List<String> texts = approved.stream()
                .filter(text -> text.question().equals(question.code()))
                .filter(text -> text.tally() <= material.own().version())
                .filter(text -> maySee(question.shownWhen(), text.region()))
                .filter(text -> !withheld(question).contains(NewWriters.place(text.region())))
                .map(FreeText::content)
                .toList();
        return new WrittenAnswers(
                question.code(), hidesAll(question.shownWhen()) ? null : writers(question.code()), texts);
    }

    /** What a correction would have shown of single writers. */
    private Set<String> withheld(Question question) {
        return material.own().withheldOf(question.code());
    }

    private long writers(String question) {
        return material.deciding()
                .answers(material.own(), question, HAVING_WRITTEN)
                .map(written -> written.counts(null).valid())
                .orElse(0L);
    }

    /**
     * Whether already the number would say too much: whoever wrote to a follow-up gave one of the answers that open it,
     * and where the question it follows is hidden as a whole nobody may know how many did.
     */
    private boolean hidesAll(@Nullable Trigger trigger) {
        if (trigger == null) {
            return completed(null) > 0 && !largeEnough(null);
        }
        return parent(trigger)
                .filter(answers -> answers.outcome(null).isHidden())
                .isPresent();
    }

    private Optional<RoundAnswers> parent(Trigger trigger) {
        return material.asked(trigger.question()).flatMap(material::answers);
    }

    /** A follow-up is as open as the question it follows; a question to all as the landsdel is large. */
    private boolean maySee(@Nullable Trigger trigger, @Nullable String region) {
        if (trigger == null) {
            return largeEnough(region);
        }
        return parent(trigger)
                .filter(answers -> answers.outcome(null).isShown())
                .filter(answers -> region == null || answers.outcome(region).isShown())
                .isPresent();
    }

    private boolean largeEnough(@Nullable String region) {
        return completed(region) >= material.deciding().threshold().answers();
    }

    private long completed(@Nullable String region) {
        return material.own().regions().stream()
                .filter(part -> region == null || region.equals(part.region()))
                .mapToLong(part -> part.completed())
                .sum();
    }
}
