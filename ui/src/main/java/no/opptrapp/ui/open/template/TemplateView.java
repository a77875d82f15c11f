package no.opptrapp.ui.open.template;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.opptrapp.reports.template.Template;
import no.opptrapp.reports.template.TemplateVersion;
import no.opptrapp.ui.open.request.Asked;

/**
 * A template as it goes out.
 *
 * @param content of its newest version
 * @param versions oldest first; empty in lists
 */
@Serdeable
record TemplateView(
        String id,
        String kind,
        String area,
        boolean shared,
        boolean retired,
        int version,
        Instant savedAt,
        String savedBy,
        TemplateBody content,
        List<Version> versions) {

    @Serdeable
    record Version(int version, Instant savedAt, String savedBy, TemplateBody content) {

        static Version of(TemplateVersion version) {
            return new Version(
                    version.number(), version.madeAt(), version.madeBy(), TemplateBody.of(version.content()));
        }
    }

    static TemplateView of(Template template) {
        return of(template, List.of());
    }

    static TemplateView of(Template template, List<TemplateVersion> versions) {
        return new TemplateView(
                template.id().toString(),
                Asked.written(template.kind()),
                template.area(),
                template.shared(),
                template.retired(),
                template.newest().number(),
                template.newest().madeAt(),
                template.newest().madeBy(),
                TemplateBody.of(template.newest().content()),
                versions.stream().map(Version::of).toList());
    }
}
