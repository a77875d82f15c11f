package no.opptrapp.reports.template.store;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.template.KeptLogo;
import no.opptrapp.reports.template.PartChoice;
import no.opptrapp.reports.template.Template;
import no.opptrapp.reports.template.TemplateContent;
import no.opptrapp.reports.template.TemplateVersion;
import org.jspecify.annotations.Nullable;

/** Reads rows of templates. */
final class TemplateRows {

    private TemplateRows() {}

    static Template template(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
        return new Template(
                row.getObject("id", UUID.class),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("area"),
                row.getBoolean("shared"),
                retired == null ? null : retired.toInstant(),
                row.getInt("revision"),
                version(row));
    }

    static TemplateVersion version(ResultSet row) throws SQLException {
        @Nullable UUID logo = row.getObject("logo", UUID.class);
        return new TemplateVersion(
                row.getInt("number"),
                new TemplateContent(
                        row.getString("name"),
                        parts(row),
                        named(row.getArray("introduction")),
                        named(row.getArray("closing")),
                        row.getString("accent"),
                        logo == null ? null : new TemplateContent.LogoUse(logo, named(row.getArray("logo_text")))),
                row.getObject("version_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"));
    }

    private static List<PartChoice> parts(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("parts").getArray();
        Boolean[] shown = (Boolean[]) row.getArray("shown").getArray();
        List<PartChoice> parts = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            parts.add(new PartChoice(names[i], shown[i]));
        }
        return parts;
    }

    private static Text.Named named(Array texts) throws SQLException {
        String[] said = (String[]) texts.getArray();
        return new Text.Named(said[0], said[1], said[2]);
    }

    static Array texts(PreparedStatement row, Text.Named text) throws SQLException {
        return row.getConnection().createArrayOf("text", new Object[] {text.nb(), text.nn(), text.en()});
    }

    static KeptLogo logo(ResultSet row) throws SQLException {
        return new KeptLogo(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getString("sha256"),
                row.getInt("width"),
                row.getInt("height"),
                row.getBytes("content"));
    }
}
