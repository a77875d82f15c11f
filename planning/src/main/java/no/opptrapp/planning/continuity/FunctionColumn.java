package no.opptrapp.planning.continuity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/** The columns of a file of functions; a heading may be the code or the name in any language. */
enum FunctionColumn {
    FUNCTION,
    CRITICALITY,
    COMPETENCE,
    NORMAL,
    MINIMUM;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Text label() {
        return Text.of("continuity.column." + code());
    }

    static Optional<FunctionColumn> of(String heading) {
        String asked = heading.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.code().equals(asked)
                        || Arrays.stream(Language.values())
                                .anyMatch(language -> Texts.in(language)
                                        .say(column.label())
                                        .toLowerCase(Locale.ROOT)
                                        .equals(asked)))
                .findFirst();
    }
}
