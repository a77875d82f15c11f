package no.opptrapp.survey.design.definition;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.opptrapp.survey.design.DefinitionFile;
import no.opptrapp.survey.design.DefinitionProblem;
import no.opptrapp.survey.design.DefinitionReader;
import no.opptrapp.survey.design.Ledger;
import no.opptrapp.survey.design.LedgerEntry;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.QuestionnaireVersion;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads definition files, and finds those that come with the program. */
@Singleton
final class YamlDefinitions implements DefinitionReader {

    private static final String PLACE = "/no/opptrapp/survey/design/";

    /** Names of the shipped files, because a class path cannot be listed. */
    private static final Map<String, List<String>> SHIPPED =
            Map.of("korona-og-rus", List.of("report.yaml", "version-1.yaml", "version-2.yaml"));

    @Override
    public List<List<DefinitionFile>> shipped() {
        return SHIPPED.entrySet().stream()
                .map(entry -> entry.getValue().stream()
                        .map(name -> new DefinitionFile(entry.getKey(), name, content(entry.getKey() + "/" + name)))
                        .toList())
                .toList();
    }

    @Override
    public Questionnaire read(List<DefinitionFile> files) {
        DefinitionEntry report = null;
        List<QuestionnaireVersion> versions = new ArrayList<>();
        List<LedgerEntry> ledger = new ArrayList<>();
        for (DefinitionFile file : files) {
            DefinitionEntry root = root(file);
            if (!root.get("questionnaire").word().equals(file.questionnaire())) {
                throw root.get("questionnaire").problem("this file belongs to " + file.questionnaire());
            }
            if (file.name().equals("report.yaml")) {
                report = root;
            } else {
                VersionReader reader = new VersionReader(root);
                versions.add(reader.version());
                ledger.addAll(reader.changes());
            }
        }
        if (report == null) {
            throw new DefinitionProblem(files.getFirst().questionnaire(), 1, "report.yaml is missing");
        }
        return new ReportReader(report).questionnaire(versions, new Ledger(ledger));
    }

    private static DefinitionEntry root(DefinitionFile file) {
        String name = file.questionnaire() + "/" + file.name();
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(file.content()));
            if (root == null) {
                throw new DefinitionProblem(name, 1, "the file is empty");
            }
            return new DefinitionEntry(name, root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw new DefinitionProblem(name, line, String.valueOf(broken.getProblem()));
        }
    }

    private static String content(String name) {
        try (InputStream in = YamlDefinitions.class.getResourceAsStream(PLACE + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + PLACE + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
