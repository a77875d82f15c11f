package no.opptrapp.reports.language.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.language.LanguageChoice;
import no.opptrapp.reports.language.LanguageRepository;
import org.jspecify.annotations.Nullable;

/** What areas have chosen, in {@code reports.language_choice}. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredLanguages implements LanguageRepository {

    private static final String SELECT = "select area, form, version, at, by_name from reports.language_choice ";

    private final JdbcOperations jdbc;

    StoredLanguages(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LanguageChoice> all() {
        return jdbc.prepareStatement(SELECT + "order by area", StoredLanguages::read);
    }

    @Override
    public Optional<LanguageChoice> of(String area) {
        return jdbc.prepareStatement(SELECT + "where area = ?", query -> {
            query.setString(1, area);
            return read(query).stream().findFirst();
        });
    }

    @Override
    public boolean keep(LanguageChoice choice) {
        return jdbc.prepareStatement("""
                insert into reports.language_choice as known (area, form, version, at, by_name)
                values (?, ?, ?, ?, ?)
                on conflict (area) do update set form = excluded.form, version = excluded.version, at = excluded.at,
                    by = excluded.by, by_name = excluded.by_name
                where known.version = excluded.version - 1""", row -> {
            @Nullable Language form = choice.form();
            row.setString(1, choice.area());
            row.setString(2, form == null ? null : form.tag());
            row.setInt(3, choice.version());
            row.setObject(4, Objects.requireNonNull(choice.at()).atOffset(ZoneOffset.UTC));
            row.setString(5, choice.byName());
            return row.executeUpdate() == 1;
        });
    }

    private static List<LanguageChoice> read(PreparedStatement query) throws SQLException {
        List<LanguageChoice> choices = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                @Nullable String form = row.getString("form");
                choices.add(new LanguageChoice(
                        row.getString("area"),
                        form == null ? null : Language.ofTag(form),
                        row.getInt("version"),
                        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                                .toInstant(),
                        row.getString("by_name")));
            }
        }
        return choices;
    }
}
