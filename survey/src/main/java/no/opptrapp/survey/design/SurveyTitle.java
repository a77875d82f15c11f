package no.opptrapp.survey.design;

import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.text.Text;

/** What a survey may be called: one line that people can see all of, on the cover of a report too. */
public final class SurveyTitle {

    /** The most characters. */
    public static final int LONGEST = 200;

    private SurveyTitle() {}

    /** What is wrong with a title, for people; empty when nothing is. */
    public static Optional<Text> fault(String title) {
        if (title.isBlank() || title.codePointCount(0, title.length()) > LONGEST) {
            return Optional.of(Text.of("design.title-length", LONGEST));
        }
        return title.codePoints().anyMatch(SurveyTitle::cannotBeSeen)
                ? Optional.of(Text.of("design.title-characters"))
                : Optional.empty();
    }

    /** What is wrong with a title in any of the languages. */
    static Optional<Text> fault(Text.Named title) {
        return Stream.of(title.nb(), title.nn(), title.en())
                .map(SurveyTitle::fault)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Control characters, those that turn the direction of writing, line ends, and halves of characters. */
    private static boolean cannotBeSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
