package no.opptrapp.survey.design.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Comparability;
import no.opptrapp.survey.design.LedgerEntry;
import no.opptrapp.survey.design.Option;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.design.Scale;
import org.jspecify.annotations.Nullable;

/** Reads one {@code version-N.yaml}. */
final class VersionReader {

    private final DefinitionEntry root;
    private final int version;

    VersionReader(DefinitionEntry root) {
        root.onlyKnows(Set.of("questionnaire", "version", "from", "changes", "scales", "questions"));
        this.root = root;
        this.version = root.get("version").number();
    }

    QuestionnaireVersion version() {
        DefinitionEntry from = root.get("from");
        IsoWeek first = from.make(() -> IsoWeek.parse(from.word()));
        QuestionReader reader = new QuestionReader(scales());
        return root.make(() -> new QuestionnaireVersion(
                root.get("questionnaire").word(),
                version,
                first,
                root.get("questions").list(reader::question)));
    }

    /** What the file says about the version before. */
    List<LedgerEntry> changes() {
        DefinitionEntry changes = root.find("changes");
        return changes == null
                ? List.of()
                : changes.list().stream()
                        .flatMap(change -> entries(change).stream())
                        .toList();
    }

    private List<LedgerEntry> entries(DefinitionEntry change) {
        change.onlyKnows(Set.of("questions", "option", "comparability", "note"));
        DefinitionEntry option = change.find("option");
        @Nullable Integer value = option == null ? null : Integer.valueOf(option.number());
        Comparability comparability = change.get("comparability").oneOf(Comparability.class);
        Text.Named note = change.get("note").text();
        return change.get("questions")
                .list(question -> question.make(
                        () -> new LedgerEntry(version - 1, version, question.word(), value, comparability, note)));
    }

    private Map<String, Scale> scales() {
        Map<String, Scale> scales = new HashMap<>();
        DefinitionEntry written = root.find("scales");
        if (written != null) {
            written.map()
                    .forEach((code, options) ->
                            scales.put(code, options.make(() -> new Scale(code, options(options)))));
        }
        return scales;
    }

    static List<Option> options(DefinitionEntry options) {
        return options.map().entrySet().stream()
                .map(option -> option.getValue()
                        .make(() -> new Option(
                                Integer.parseInt(option.getKey()),
                                option.getValue().text())))
                .toList();
    }
}
