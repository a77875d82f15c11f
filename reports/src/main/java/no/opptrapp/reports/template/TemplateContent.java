package no.opptrapp.reports.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Accent;
import org.jspecify.annotations.Nullable;

/**
 * What a template says.
 *
 * @param name what people call it
 * @param parts chapters in the order wanted; one that is not named stands where it usually does, and is shown
 * @param introduction before the chapters, where nobody has written a foreword; empty in a language that has none
 * @param closing after the chapters, where nobody has written one
 * @param accent as it was written, such as {@code #0B6E69}; null for the program's own colours
 * @param logo null where there is none
 */
public record TemplateContent(
        String name,
        List<PartChoice> parts,
        Text.Named introduction,
        Text.Named closing,
        @Nullable String accent,
        @Nullable LogoUse logo) {

    /** Nothing in any language. */
    public static final Text.Named NOTHING = new Text.Named("", "", "");

    /** What a new template begins with: reports as they are. */
    public static final TemplateContent EMPTY = new TemplateContent("", List.of(), NOTHING, NOTHING, null, null);

    public TemplateContent {
        parts = List.copyOf(parts);
    }

    /**
     * A logo in a template.
     *
     * @param id of a logo that was added
     * @param alternative what is said instead of it, in one language at least
     */
    public record LogoUse(UUID id, Text.Named alternative) {}

    /** The colour, when it is one. */
    public Optional<Accent> colour() {
        return Optional.ofNullable(accent).flatMap(Accent::read);
    }

    /** The same by another name. */
    public TemplateContent named(String other) {
        return new TemplateContent(other, parts, introduction, closing, accent, logo);
    }

    /** As it is kept: without spaces around, the colour in its usual form. */
    TemplateContent tidy() {
        return new TemplateContent(
                name.strip(),
                parts,
                tidy(introduction),
                tidy(closing),
                accent == null || accent.isBlank()
                        ? null
                        : colour().map(Accent::hex).orElse(accent),
                logo == null ? null : new LogoUse(logo.id(), tidy(logo.alternative())));
    }

    private static Text.Named tidy(Text.Named text) {
        return new Text.Named(text.nb().strip(), text.nn().strip(), text.en().strip());
    }
}
