package no.opptrapp.survey.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.opptrapp.survey.answer.AnswerColumn.Gate;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Trigger;
import org.jspecify.annotations.Nullable;

/** Finds, for each question of a version, the column of a file that answers it. */
final class AnswerColumns {

    private final QuestionnaireVersion version;
    private final Map<String, Integer> header;

    /** @param header column names with their place, from 0 */
    AnswerColumns(QuestionnaireVersion version, Map<String, Integer> header) {
        this.version = version;
        this.header = header;
    }

    /** In the order of the questions, so that a follow-up comes after what it follows. */
    List<AnswerColumn> all() {
        List<AnswerColumn> columns = new ArrayList<>();
        for (Question question : version.questions()) {
            AnswerColumn column = column(question);
            if (column != null) {
                columns.add(column);
            }
        }
        return columns;
    }

    private @Nullable AnswerColumn column(Question question) {
        int index = header.getOrDefault(question.code(), -1);
        Gate gate = gate(question.shownWhen());
        String code = question.code();
        return switch (question) {
            case Question.RegionQuestion _ -> null;
            case Question.ScaleQuestion scale ->
                new AnswerColumn.OptionColumn(
                        index, code, gate, scale.slot() - 1, scale.scale().size());
            case Question.SingleChoice choice ->
                new AnswerColumn.OptionColumn(
                        index, code, gate, choice.slot() - 1, choice.options().size());
            case Question.MultipleChoice choice ->
                new AnswerColumn.OptionsColumn(
                        index,
                        code,
                        gate,
                        choice.firstSlot() - 1,
                        choice.options().size());
            case Question.NumberQuestion number ->
                new AnswerColumn.NumberColumn(
                        index, code, gate, number.numberSlot() - 1, number.least(), number.most());
            case Question.TextQuestion text -> new AnswerColumn.TextColumn(index, code, gate, text.textSlot() - 1);
        };
    }

    private @Nullable Gate gate(@Nullable Trigger trigger) {
        if (trigger == null) {
            return null;
        }
        int slot = switch (version.question(trigger.question()).orElseThrow()) {
            case Question.ScaleQuestion scale -> scale.slot();
            case Question.SingleChoice choice -> choice.slot();
            default -> throw new IllegalStateException(trigger.question() + " cannot open a follow-up");
        };
        int highest =
                trigger.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean[] opens = new boolean[highest + 1];
        trigger.values().forEach(value -> opens[value] = true);
        return new Gate(slot - 1, trigger.question(), opens);
    }
}
