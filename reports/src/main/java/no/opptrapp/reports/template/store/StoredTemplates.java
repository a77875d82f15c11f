package no.opptrapp.reports.template.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.template.KeptLogo;
import no.opptrapp.reports.template.PartChoice;
import no.opptrapp.reports.template.Template;
import no.opptrapp.reports.template.TemplateChoice;
import no.opptrapp.reports.template.TemplateContent;
import no.opptrapp.reports.template.TemplateRepository;
import no.opptrapp.reports.template.TemplateVersion;

/** Templates in {@code reports.template} and beside it. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class StoredTemplates implements TemplateRepository {

    private static final String SELECT = """
            select t.id, t.kind, t.area, t.shared, t.retired_at, t.revision, v.number, v.name, v.parts, v.shown,
                v.introduction, v.closing, v.accent, v.logo, v.logo_text, v.made_at as version_at, v.made_by_name
            from reports.template t join reports.template_version v on v.template = t.id\s""";

    private static final String NEWEST =
            "where v.number = (select max(number) from reports.template_version where template = t.id) ";

    private static final String CHOICE = "select area, kind, template, revision from reports.template_choice where ";

    private final JdbcOperations jdbc;
    private final Clock clock;

    StoredTemplates(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> read(PreparedStatement query, Reader<T> reader) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(reader.read(row));
            }
        }
        return found;
    }

    private <T> List<T> by(String sql, UUID id, Reader<T> reader) {
        return jdbc.prepareStatement(sql, query -> {
            query.setObject(1, id);
            return read(query, reader);
        });
    }

    @Override
    public List<Template> all() {
        return jdbc.prepareStatement(SELECT + NEWEST + "order by t.id", query -> read(query, TemplateRows::template));
    }

    @Override
    public Optional<Template> find(UUID id) {
        return by(SELECT + NEWEST + "and t.id = ?", id, TemplateRows::template).stream()
                .findFirst();
    }

    @Override
    public List<TemplateVersion> versions(UUID id) {
        return by(SELECT + "where t.id = ? order by v.number", id, TemplateRows::version);
    }

    @Override
    public void hold(String what) {
        jdbc.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))", query -> {
            query.setString(1, "reports.template " + what);
            return query.execute();
        });
    }

    @Override
    public void add(Template template) {
        jdbc.prepareStatement("""
                insert into reports.template (id, kind, area, shared, revision, made_at)
                values (?, ?, ?, ?, ?, ?)""", row -> {
            row.setObject(1, template.id());
            row.setString(2, template.kind().name());
            row.setString(3, template.area());
            row.setBoolean(4, template.shared());
            row.setInt(5, template.revision());
            row.setObject(6, template.newest().madeAt().atOffset(ZoneOffset.UTC));
            return row.executeUpdate();
        });
        add(template.id(), template.newest());
    }

    @Override
    public void add(UUID template, TemplateVersion version) {
        TemplateContent content = version.content();
        TemplateContent.LogoUse logo = content.logo();
        jdbc.prepareStatement("""
                insert into reports.template_version (template, number, name, parts, shown, introduction, closing, accent,
                    logo, logo_text, made_at, made_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row -> {
            row.setObject(1, template);
            row.setInt(2, version.number());
            row.setString(3, content.name());
            row.setArray(
                    4,
                    row.getConnection()
                            .createArrayOf(
                                    "text",
                                    content.parts().stream()
                                            .map(PartChoice::name)
                                            .toArray()));
            row.setArray(
                    5,
                    row.getConnection()
                            .createArrayOf(
                                    "boolean",
                                    content.parts().stream()
                                            .map(PartChoice::shown)
                                            .toArray()));
            row.setArray(6, TemplateRows.texts(row, content.introduction()));
            row.setArray(7, TemplateRows.texts(row, content.closing()));
            row.setString(8, content.accent());
            row.setObject(9, logo == null ? null : logo.id(), Types.OTHER);
            row.setArray(10, logo == null ? null : TemplateRows.texts(row, logo.alternative()));
            row.setObject(11, version.madeAt().atOffset(ZoneOffset.UTC));
            row.setString(12, version.madeBy());
            return row.executeUpdate();
        });
    }

    @Override
    public void mark(Template template) {
        Instant retired = template.retiredAt();
        jdbc.prepareStatement(
                "update reports.template set shared = ?, retired_at = ?, revision = ? where id = ?", row -> {
                    row.setBoolean(1, template.shared());
                    row.setObject(
                            2,
                            retired == null ? null : retired.atOffset(ZoneOffset.UTC),
                            Types.TIMESTAMP_WITH_TIMEZONE);
                    row.setInt(3, template.revision());
                    row.setObject(4, template.id());
                    return row.executeUpdate();
                });
    }

    @Override
    public Optional<TemplateChoice> choice(String area, ReportKind kind) {
        return jdbc.prepareStatement(CHOICE + "area = ? and kind = ?", query -> {
            query.setString(1, area);
            query.setString(2, kind.name());
            return read(query, StoredTemplates::choice).stream().findFirst();
        });
    }

    @Override
    public List<TemplateChoice> choosing() {
        return jdbc.prepareStatement(
                CHOICE + "template is not null order by area, kind", query -> read(query, StoredTemplates::choice));
    }

    @Override
    public List<TemplateChoice> choosing(UUID template) {
        return by(CHOICE + "template = ? order by area", template, StoredTemplates::choice);
    }

    private static TemplateChoice choice(ResultSet row) throws SQLException {
        return new TemplateChoice(
                row.getString("area"),
                ReportKind.valueOf(row.getString("kind")),
                row.getObject("template", UUID.class),
                row.getInt("revision"));
    }

    @Override
    public void choose(TemplateChoice choice) {
        jdbc.prepareStatement("""
                insert into reports.template_choice (area, kind, template, revision, chosen_at) values (?, ?, ?, ?, ?)
                on conflict (area, kind) do update set template = excluded.template, revision = excluded.revision,
                    chosen_at = excluded.chosen_at, chosen_by = core.actor_id()""", row -> {
            row.setString(1, choice.area());
            row.setString(2, choice.kind().name());
            row.setObject(3, choice.template(), Types.OTHER);
            row.setInt(4, choice.revision());
            row.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            return row.executeUpdate();
        });
    }

    @Override
    public Optional<KeptLogo> logo(UUID id) {
        return by("select * from reports.template_logo where id = ?", id, TemplateRows::logo).stream()
                .findFirst();
    }

    @Override
    public Optional<KeptLogo> logo(String area, String sha256) {
        return jdbc.prepareStatement("select * from reports.template_logo where area = ? and sha256 = ?", query -> {
            query.setString(1, area);
            query.setString(2, sha256);
            return read(query, TemplateRows::logo).stream().findFirst();
        });
    }

    @Override
    public void add(KeptLogo logo) {
        jdbc.prepareStatement("""
                insert into reports.template_logo (id, area, sha256, width, height, content, added_at)
                values (?, ?, ?, ?, ?, ?, ?)""", row -> {
            row.setObject(1, logo.id());
            row.setString(2, logo.area());
            row.setString(3, logo.sha256());
            row.setInt(4, logo.width());
            row.setInt(5, logo.height());
            row.setBytes(6, logo.png());
            row.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            return row.executeUpdate();
        });
    }
}
