package no.opptrapp.survey.design.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.opptrapp.survey.design.DefinitionFile;
import no.opptrapp.survey.design.DefinitionReader;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.QuestionnaireRepository;

/** Keeps definition files, and remembers what the present ones say. */
@Singleton
final class QuestionnaireStore implements QuestionnaireRepository {

    private final JdbcOperations jdbc;
    private final DefinitionReader reader;
    private final Map<String, Read> remembered = new ConcurrentHashMap<>();

    /** What files said; valid as long as the stored ones have the same fingerprint. */
    private record Read(String fingerprint, Questionnaire questionnaire) {}

    QuestionnaireStore(JdbcOperations jdbc, DefinitionReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public List<String> codes() {
        return jdbc.prepareStatement(
                "select distinct questionnaire from survey.questionnaire_file order by 1", statement -> {
                    List<String> codes = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            codes.add(row.getString(1));
                        }
                    }
                    return codes;
                });
    }

    @Override
    public Optional<Questionnaire> find(String code) {
        String fingerprint = fingerprint(code);
        if (fingerprint.isEmpty()) {
            return Optional.empty();
        }
        Read known = remembered.get(code);
        if (known == null || !known.fingerprint().equals(fingerprint)) {
            known = new Read(fingerprint, reader.read(files(code)));
            remembered.put(code, known);
        }
        return Optional.of(known.questionnaire());
    }

    private String fingerprint(String code) {
        return jdbc.prepareStatement("""
                select coalesce(string_agg(md5(content), '' order by name), '')
                from survey.questionnaire_file where questionnaire = ?""", statement -> {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        });
    }

    private List<DefinitionFile> files(String code) {
        return jdbc.prepareStatement(
                "select name, content from survey.questionnaire_file where questionnaire = ?"
                        + " order by length(name), name",
                statement -> {
                    statement.setString(1, code);
                    List<DefinitionFile> files = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            files.add(new DefinitionFile(code, row.getString(1), row.getString(2)));
                        }
                    }
                    return files;
                });
    }

    @Override
    public void keep(List<DefinitionFile> files) {
        jdbc.prepareStatement("""
                insert into survey.questionnaire_file (questionnaire, name, content) values (?, ?, ?)
                on conflict (questionnaire, name) do update set content = excluded.content""", statement -> {
            for (DefinitionFile file : files) {
                statement.setString(1, file.questionnaire());
                statement.setString(2, file.name());
                statement.setString(3, file.content());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }
}
