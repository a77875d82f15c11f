package no.opptrapp.survey.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between the questions of a version. */
final class VersionChecks {

    private VersionChecks() {}

    static void check(List<Question> questions) {
        Set<String> taken = new HashSet<>();
        Map<String, Question> before = new HashMap<>();
        for (Question question : questions) {
            slotNames(question).forEach(slot -> {
                if (!taken.add(slot)) {
                    throw new IllegalArgumentException(question.code() + " takes " + slot + ", which is taken");
                }
            });
            Trigger trigger = question.shownWhen();
            if (trigger != null) {
                checkTrigger(question, trigger, before.get(trigger.question()));
            }
            before.put(question.code(), question);
        }
        checkTextSlots(questions);
    }

    /** Texts are numbered without gaps, because their order stands for their slots where they are stored. */
    private static void checkTextSlots(List<Question> questions) {
        List<Integer> slots = questions.stream()
                .filter(Question.TextQuestion.class::isInstance)
                .map(question -> ((Question.TextQuestion) question).textSlot())
                .sorted()
                .toList();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i) != i + 1) {
                throw new IllegalArgumentException("No text question has text slot " + (i + 1));
            }
        }
    }

    private static void checkTrigger(Question question, Trigger trigger, @Nullable Question parent) {
        int highest = switch (parent) {
            case Question.ScaleQuestion scale -> scale.scale().size();
            case Question.SingleChoice choice -> choice.options().size();
            case null, default ->
                throw new IllegalArgumentException(question.code() + " follows " + trigger.question()
                        + ", which is no scale question or single choice before it");
        };
        if (trigger.values().stream().anyMatch(value -> value < 0 || value > highest)) {
            throw new IllegalArgumentException(
                    question.code() + " is shown on answers " + trigger.question() + " cannot have");
        }
    }

    static int lastSlot(Question question) {
        return switch (question) {
            case Question.ScaleQuestion scale -> scale.slot();
            case Question.SingleChoice choice -> choice.slot();
            case Question.MultipleChoice choice ->
                choice.firstSlot() + choice.options().size() - 1;
            case Question.RegionQuestion _, Question.NumberQuestion _, Question.TextQuestion _ -> 0;
        };
    }

    static int highestOption(Question question) {
        return switch (question) {
            case Question.ScaleQuestion scale -> scale.scale().size();
            case Question.SingleChoice choice -> choice.options().size();
            case Question.MultipleChoice _ -> 1;
            case Question.RegionQuestion _, Question.NumberQuestion _, Question.TextQuestion _ -> 0;
        };
    }

    private static List<String> slotNames(Question question) {
        return switch (question) {
            case Question.ScaleQuestion scale -> List.of("slot " + scale.slot());
            case Question.SingleChoice choice -> List.of("slot " + choice.slot());
            case Question.MultipleChoice choice ->
                choice.options().stream()
                        .map(option -> "slot " + (choice.firstSlot() + option.value() - 1))
                        .toList();
            case Question.NumberQuestion number -> List.of("number slot " + number.numberSlot());
            case Question.TextQuestion text -> List.of("text slot " + text.textSlot());
            case Question.RegionQuestion _ -> List.of("the landsdel");
        };
    }
}
