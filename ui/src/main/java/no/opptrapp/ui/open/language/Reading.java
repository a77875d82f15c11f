package no.opptrapp.ui.open.language;

import io.micronaut.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import no.opptrapp.core.text.Language;

/** Which language a request asks for. */
public final class Reading {

    private Reading() {}

    /** {@code ?lang=} before {@code Accept-Language}; empty when the request asks for none that the program has. */
    public static Optional<Language> wish(HttpRequest<?> request) {
        return request.getParameters().getFirst("lang").flatMap(Reading::named).or(() -> accepted(request));
    }

    /** The language of a request that says nothing: bokmål. */
    public static Language of(HttpRequest<?> request) {
        return wish(request).orElse(Language.NB);
    }

    /** The language with exactly this tag. */
    public static Optional<Language> named(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> accepted(HttpRequest<?> request) {
        return request.getHeaders()
                .getFirst("Accept-Language")
                .flatMap(header -> ranges(header).stream()
                        .filter(range -> range.getWeight() > 0)
                        .sorted(Comparator.comparingDouble(LanguageRange::getWeight)
                                .reversed())
                        .flatMap(range -> spoken(range.getRange()).stream())
                        .findFirst());
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            // A wish nobody can read is no wish; the header has no way to be answered with an error.
            return List.of();
        }
    }

    private static Optional<Language> spoken(String range) {
        String primary = range.split("-", 2)[0];
        return primary.equals("no") ? Optional.of(Language.NB) : named(primary);
    }
}
