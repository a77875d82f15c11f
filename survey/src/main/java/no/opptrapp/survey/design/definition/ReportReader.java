package no.opptrapp.survey.design.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.FigurePlan;
import no.opptrapp.survey.design.Ledger;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.ReportSection;
import org.jspecify.annotations.Nullable;

/** Reads {@code report.yaml}: the title, the sections of the report and its figures. */
final class ReportReader {

    private static final Set<String> FIGURE_NAMES =
            Set.of("id", "section", "question", "measure", "breakdown", "span", "kind", "caption");

    private final DefinitionEntry root;

    ReportReader(DefinitionEntry root) {
        root.onlyKnows(Set.of("questionnaire", "title", "sections", "figures", "shares"));
        this.root = root;
    }

    Questionnaire questionnaire(List<QuestionnaireVersion> versions, Ledger ledger) {
        List<FigurePlan> figures = root.get("figures").list(entry -> figure(entry, versions));
        return root.make(() -> new Questionnaire(
                root.get("questionnaire").word(),
                root.get("title").text(),
                versions,
                ledger,
                root.get("sections").list(ReportReader::section),
                figures,
                shares(root.find("shares"), versions)));
    }

    /** What top shares count that no figure shows. */
    private static Map<String, Text.Named> shares(
            @Nullable DefinitionEntry entry, List<QuestionnaireVersion> versions) {
        Map<String, Text.Named> shares = new HashMap<>();
        if (entry != null) {
            entry.map().forEach((code, words) -> {
                checkAsked(code, words, versions);
                shares.put(code, words.text());
            });
        }
        return shares;
    }

    private static ReportSection section(DefinitionEntry entry) {
        entry.onlyKnows(Set.of("number", "heading"));
        return new ReportSection(
                entry.get("number").word(), entry.get("heading").text());
    }

    private static FigurePlan figure(DefinitionEntry entry, List<QuestionnaireVersion> versions) {
        entry.onlyKnows(FIGURE_NAMES);
        return new FigurePlan(
                entry.get("id").word(),
                question(entry.find("question"), versions),
                entry.get("measure").oneOf(FigurePlan.Measure.class),
                entry.get("breakdown").oneOf(FigurePlan.Breakdown.class),
                entry.get("span").oneOf(FigurePlan.Span.class),
                entry.get("kind").oneOf(Figure.Kind.class),
                entry.get("caption").text(),
                entry.get("section").word());
    }

    private static @Nullable String question(@Nullable DefinitionEntry entry, List<QuestionnaireVersion> versions) {
        if (entry == null) {
            return null;
        }
        String code = entry.word();
        checkAsked(code, entry, versions);
        return code;
    }

    private static void checkAsked(String code, DefinitionEntry entry, List<QuestionnaireVersion> versions) {
        if (versions.stream().noneMatch(version -> version.question(code).isPresent())) {
            throw entry.problem("no version asks " + code);
        }
    }
}
