package no.opptrapp.planning.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/** A column of a file of measures; its heading may be its code or its name in any language. */
sealed interface FileColumn {

    /** What names the measure a row is about: empty in rows of new ones. */
    record Id() implements FileColumn {}

    /** The version that the row was made from. */
    record Version() implements FileColumn {}

    /** The area whose measure it is. */
    record Area() implements FileColumn {}

    /** Whether it was made up to show the program: told in files that go out, and not asked of those that come in. */
    record MadeUp() implements FileColumn {}

    /** A field of the measure. */
    record Field(MeasureField field) implements FileColumn {}

    /** All columns in the order files have them. */
    static List<FileColumn> all() {
        List<FileColumn> all = new ArrayList<>(List.of(new Id(), new Version(), new Area()));
        Arrays.stream(MeasureField.values()).forEach(field -> all.add(new Field(field)));
        all.add(new MadeUp());
        return List.copyOf(all);
    }

    default String code() {
        return switch (this) {
            case Id _ -> "id";
            case Version _ -> "version";
            case Area _ -> "area";
            case MadeUp _ -> "madeUp";
            case Field(MeasureField field) -> field.code();
        };
    }

    default Text label() {
        return switch (this) {
            case Id _ -> Text.of("measure.column.id");
            case Version _ -> Text.of("measure.column.version");
            case Area _ -> Text.of("measure.column.area");
            case MadeUp _ -> Text.of("measure.column.made_up");
            case Field(MeasureField field) -> field.label();
        };
    }

    /** The column that a heading names, whatever language it is in. */
    static Optional<FileColumn> of(String heading) {
        String asked = heading.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(column -> column.code().toLowerCase(Locale.ROOT).equals(asked)
                        || Arrays.stream(Language.values())
                                .anyMatch(language -> Texts.in(language)
                                        .say(column.label())
                                        .toLowerCase(Locale.ROOT)
                                        .equals(asked)))
                .findFirst();
    }
}
