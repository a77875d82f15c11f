package no.opptrapp.reports.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says in a place of a report, in one version.
 *
 * @param slot the place
 * @param version counts from 1 in that place
 * @param change counts from 1 through all places of the report
 * @param said words and footnotes; without words where the program's draft is used, or nothing is said
 * @param seen what the program drafted and showed when this was written
 * @param carriedFrom period of the edition it was taken over from; null where it was not
 * @param byName the name of who made the version
 */
public record Remark(
        String slot,
        int version,
        int change,
        RemarkDeed deed,
        Said said,
        Seen seen,
        @Nullable String carriedFrom,
        Instant at,
        UUID by,
        String byName) {

    /** Whether a person's words hold here, and not the program's. */
    public boolean speaks() {
        return deed != RemarkDeed.DRAFT && deed != RemarkDeed.NOTHING;
    }

    /** Whether nothing stands here because a person chose so. */
    public boolean isSilent() {
        return deed == RemarkDeed.NOTHING;
    }

    /**
     * Words with their footnotes.
     *
     * @param words paragraphs as lines; {@code [1]} refers to the first footnote
     */
    public record Said(String words, List<String> footnotes) {

        /** Nothing, as where the program's draft is used. */
        public static final Said NOTHING = new Said("", List.of());

        public Said {
            footnotes = List.copyOf(footnotes);
        }
    }

    /**
     * What somebody had before them who wrote.
     *
     * @param draft of the program, in the language of the report; empty where it drafts nothing
     * @param numbers SHA-256 of the numbers of the figure or table, in hexadecimal
     */
    public record Seen(String draft, String numbers) {}
}
