package no.opptrapp.reports.round;

import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.survey.design.Option;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Trigger;
import org.jspecify.annotations.Nullable;

/** The questionnaire as a table: what was asked, what could be answered, and who was asked. */
final class QuestionTable {

    private final QuestionnaireVersion version;

    QuestionTable(QuestionnaireVersion version) {
        this.version = version;
    }

    Block table(Text label) {
        return new Block.TableBlock(
                label,
                Text.of("roundreport.appendix.questionnaire.caption"),
                List.of(
                        Text.of("roundreport.appendix.question"),
                        Text.of("roundreport.appendix.options"),
                        Text.of("roundreport.appendix.askedOf")),
                version.questions().stream().map(this::row).toList(),
                List.of(false, false, false));
    }

    private List<Text> row(Question question) {
        return List.of(question.text(), answers(question), askedOf(question.shownWhen()));
    }

    private static Text answers(Question question) {
        return switch (question) {
            case Question.RegionQuestion _ -> Text.of("roundreport.appendix.region");
            case Question.ScaleQuestion scale -> listed(scale.scale().options());
            case Question.SingleChoice choice -> listed(choice.options());
            case Question.MultipleChoice choice -> listed(choice.options());
            case Question.NumberQuestion _ -> Text.of("roundreport.appendix.number");
            case Question.TextQuestion _ -> Text.of("roundreport.appendix.text");
        };
    }

    private static Text listed(List<Option> options) {
        return options.stream()
                .<Text>map(Option::label)
                .reduce((a, b) -> Text.of("roundreport.appendix.dot", a, b))
                .orElseThrow();
    }

    private Text askedOf(@Nullable Trigger trigger) {
        if (trigger == null) {
            return Text.of("roundreport.appendix.everybody");
        }
        Text answers = version
                .question(trigger.question())
                .map(parent -> switch (parent) {
                    case Question.ScaleQuestion scale -> scale.scale().options();
                    case Question.SingleChoice choice -> choice.options();
                    default -> List.<Option>of();
                })
                .orElse(List.of())
                .stream()
                .filter(option -> trigger.values().contains(option.value()))
                .map(option -> Text.of("roundreport.appendix.quoted", option.label()))
                .reduce((a, b) -> Text.of("roundreport.appendix.or", a, b))
                .orElse(Text.verbatim(trigger.question()));
        return Text.of("roundreport.appendix.follow", answers);
    }
}
