package no.opptrapp.reports.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.edition.ReportKey;

/** Keeps batches and who is at which report. */
public interface BatchRepository {

    void add(Batch batch, List<ToMake> items);

    /** Newest first. */
    List<Batch> newest(int limit);

    Optional<Batch> find(UUID id);

    List<BatchItem> items(UUID batch);

    /** Takes what waits, and what somebody is at, out of the work. */
    int cancel(UUID batch);

    /** Has what failed or was cancelled wait from the beginning. */
    int again(UUID batch);

    /**
     * Takes a report that waits, or that somebody was at and has not been heard of, the oldest batch first; whoever asks at
     * the same moment gets another one.
     *
     * @param claim a new id for this try
     * @param lease until when it is left to this one
     */
    Optional<Claimed> claim(UUID claim, Instant now, Instant lease);

    /** @return false when the try is no longer the report's: it was cancelled, or somebody else took it up */
    boolean done(Claimed claimed, UUID report, byte[] pdf, Instant now);

    /** @return false when the try is no longer the report's */
    boolean failed(Claimed claimed, Text why, Instant now);

    /** The PDF of a report that is done; empty when it is not, or was forgotten since. */
    Optional<byte[]> pdf(UUID batch, String area, Language language);

    /** Forgets PDFs, which can be made again of what the archive keeps. */
    int forgetBefore(Instant time);

    /** A report that is to be made. */
    record ToMake(String area, Language language) {}

    /**
     * A report somebody is at.
     *
     * @param tries how often it was begun, this time included
     */
    record Claimed(UUID claim, UUID batch, ReportKey key, int tries) {}
}
