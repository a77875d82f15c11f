package no.opptrapp.core.mail;

import java.util.List;

/** A part of a letter, in the receiver's words. */
public sealed interface LetterBlock {

    /** The heading of what follows. */
    record Heading(String words) implements LetterBlock {}

    /** A paragraph. */
    record Words(String words) implements LetterBlock {}

    /** A list, each line leading to a page. */
    record Links(List<Link> links) implements LetterBlock {
        public Links {
            links = List.copyOf(links);
        }
    }

    /**
     * A line of a list.
     *
     * @param words what it is called
     * @param note what there is to know about it; may be empty
     * @param address the whole address of the page
     */
    record Link(String words, String note, String address) {}
}
