package no.opptrapp.ui.open.template;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.template.PartChoice;
import no.opptrapp.reports.template.TemplateContent;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a template says, as it comes in and goes out. What is left out is nothing: no text, no colour, the usual order.
 *
 * @param accent such as {@code #0B6E69}
 */
@Serdeable
record TemplateBody(
        @Nullable String name,
        @Nullable List<Part> parts,
        @Nullable Words introduction,
        @Nullable Words closing,
        @Nullable String accent,
        @Nullable Logo logo) {

    /** @param shown whether it is in the report; it is when nothing is said */
    @Serdeable
    record Part(@Nullable String name, @Nullable Boolean shown) {}

    /** The same in each language; empty where there is nothing. */
    @Serdeable
    record Words(
            @Nullable String nb,
            @Nullable String nn,
            @Nullable String en) {

        static Words of(Text.Named text) {
            return new Words(text.nb(), text.nn(), text.en());
        }

        Text.Named text() {
            return new Text.Named(
                    Objects.requireNonNullElse(nb, ""),
                    Objects.requireNonNullElse(nn, ""),
                    Objects.requireNonNullElse(en, ""));
        }
    }

    /** @param id of a logo that was added */
    @Serdeable
    record Logo(@Nullable String id, @Nullable Words alternative) {}

    static TemplateBody of(TemplateContent content) {
        TemplateContent.LogoUse logo = content.logo();
        return new TemplateBody(
                content.name(),
                content.parts().stream()
                        .map(part -> new Part(part.name(), part.shown()))
                        .toList(),
                Words.of(content.introduction()),
                Words.of(content.closing()),
                content.accent(),
                logo == null ? null : new Logo(logo.id().toString(), Words.of(logo.alternative())));
    }

    /** @throws Refusal 400 when the logo has no id, or what is none */
    TemplateContent content() {
        return new TemplateContent(
                Objects.requireNonNullElse(name, ""),
                parts == null
                        ? List.of()
                        : parts.stream()
                                .map(part -> new PartChoice(
                                        Objects.requireNonNullElse(part.name(), ""),
                                        !Boolean.FALSE.equals(part.shown())))
                                .toList(),
                text(introduction),
                text(closing),
                accent,
                logo == null ? null : new TemplateContent.LogoUse(id(logo), text(logo.alternative())));
    }

    private static Text.Named text(@Nullable Words words) {
        return words == null ? TemplateContent.NOTHING : words.text();
    }

    private static UUID id(Logo logo) {
        String written = TemplateRequest.needed("logo.id", logo.id());
        return Ids.read(written).orElseThrow(() -> Refusal.malformed("logo.id", written, Text.of("problem.fault.id")));
    }
}
