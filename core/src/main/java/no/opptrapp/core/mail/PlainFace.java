package no.opptrapp.core.mail;

import java.util.stream.Collectors;

/** A letter as plain text. */
final class PlainFace {

    private PlainFace() {}

    static String of(LetterText letter) {
        return letter.blocks().stream().map(PlainFace::block).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String block(LetterBlock block) {
        return switch (block) {
            case LetterBlock.Heading heading ->
                heading.words() + "\n" + "-".repeat(heading.words().length());
            case LetterBlock.Words words -> words.words();
            case LetterBlock.Links links ->
                links.links().stream().map(PlainFace::line).collect(Collectors.joining("\n\n"));
        };
    }

    private static String line(LetterBlock.Link link) {
        String note = link.note().isEmpty() ? "" : "\n  " + link.note();
        return "* " + link.words() + note + "\n  " + link.address();
    }
}
