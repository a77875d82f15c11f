package no.opptrapp.survey.design.definition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Direction;
import no.opptrapp.survey.design.Option;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.Scale;
import no.opptrapp.survey.design.Trigger;
import org.jspecify.annotations.Nullable;

/** Reads one question of a version. */
final class QuestionReader {

    private static final Set<String> NAMES = Set.of(
            "code",
            "type",
            "section",
            "text",
            "slot",
            "scale",
            "top",
            "direction",
            "options",
            "least",
            "most",
            "shown-when");

    private final Map<String, Scale> scales;

    QuestionReader(Map<String, Scale> scales) {
        this.scales = scales;
    }

    Question question(DefinitionEntry entry) {
        entry.onlyKnows(NAMES);
        return entry.make(() -> made(entry));
    }

    private Question made(DefinitionEntry entry) {
        String code = entry.get("code").word();
        Text.Named text = entry.get("text").text();
        String section = entry.get("section").word();
        Trigger trigger = trigger(entry.find("shown-when"));
        return switch (entry.get("type").word()) {
            case "region" -> new Question.RegionQuestion(code, text, section);
            case "scale" -> scaleQuestion(entry, code, text, section, trigger);
            case "single" -> new Question.SingleChoice(code, text, section, slot(entry), options(entry), trigger);
            case "multiple" -> new Question.MultipleChoice(code, text, section, slot(entry), options(entry), trigger);
            case "number" -> {
                DefinitionEntry least = entry.find("least");
                DefinitionEntry most = entry.find("most");
                yield new Question.NumberQuestion(
                        code,
                        text,
                        section,
                        slot(entry),
                        least == null ? null : least.decimal(),
                        most == null ? null : most.decimal(),
                        trigger);
            }
            case "text" -> new Question.TextQuestion(code, text, section, slot(entry), trigger);
            default ->
                throw entry.get("type")
                        .problem(
                                "no such type of question: " + entry.get("type").word());
        };
    }

    private Question scaleQuestion(
            DefinitionEntry entry, String code, Text.Named text, String section, @Nullable Trigger trigger) {
        DefinitionEntry named = entry.get("scale");
        Scale scale = scales.get(named.word());
        if (scale == null) {
            throw named.problem("no scale is called " + named.word());
        }
        return new Question.ScaleQuestion(
                code,
                text,
                section,
                slot(entry),
                scale,
                Set.copyOf(entry.get("top").list(DefinitionEntry::number)),
                entry.get("direction").oneOf(Direction.class),
                trigger);
    }

    private static @Nullable Trigger trigger(@Nullable DefinitionEntry entry) {
        if (entry == null) {
            return null;
        }
        entry.onlyKnows(Set.of("question", "values"));
        return entry.make(() -> new Trigger(
                entry.get("question").word(), Set.copyOf(entry.get("values").list(DefinitionEntry::number))));
    }

    private static int slot(DefinitionEntry entry) {
        return entry.get("slot").number();
    }

    private static List<Option> options(DefinitionEntry entry) {
        return VersionReader.options(entry.get("options"));
    }
}
