package no.opptrapp.core.exchange.content;

import java.util.Set;

/**
 * What stands in a package of an office program.
 *
 * @param parts their names in small letters
 * @param runs whether something in it runs when it is opened, or is an object of another program
 */
record OfficeContent(Set<String> parts, boolean runs) {

    /** The part of every package by ECMA-376 that says of what type the others are. */
    static final String TYPES = "[content_types].xml";

    OfficeContent {
        parts = Set.copyOf(parts);
    }

    boolean holds(String part) {
        return parts.contains(part);
    }
}
