package no.opptrapp.survey.round;

import java.time.Instant;
import no.opptrapp.core.period.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * One round of a survey.
 *
 * @param survey the id of the survey
 * @param id the ISO week that names it
 * @param status where it stands
 * @param questionnaireVersion the version of the questionnaire it uses
 * @param opensAt when it is meant to open; absent when nobody has said
 * @param closesAt when it is meant to close; absent when nobody has said
 * @param taken the answers taken so far; for readers, who do not see those, the published ones
 * @param responseRate completed ÷ invited, from 0 to 1; absent when nobody was invited
 * @param tally the newest frozen tally; absent until the round has been closed once
 * @param publishedTally the tally everybody sees; absent until the round has been published once
 * @param published the answers in the tally everybody sees, of which a reopened round may since have more; absent as
 *     that is
 * @param publishedAt when the tally everybody sees was published; absent as that is, and where it is not known
 * @param version how often the round has been changed: what a change must name, so that nobody overwrites unseen
 */
public record Round(
        String survey,
        IsoWeek id,
        RoundStatus status,
        int questionnaireVersion,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        Responses taken,
        @Nullable Double responseRate,
        @Nullable Integer tally,
        @Nullable Integer publishedTally,
        @Nullable Responses published,
        @Nullable Instant publishedAt,
        int version) {

    /** Answers started, the completed ones among them. */
    public long started() {
        return taken.started();
    }

    /** Answers completed. */
    public long completed() {
        return taken.completed();
    }

    /** Whether a newer count than the one everybody sees is frozen and not published. */
    public boolean correctionWaits() {
        return status == RoundStatus.CLOSED && publishedTally != null;
    }

    /**
     * The tally that may be looked into: the newest where the round is closed, and otherwise the published one, because an
     * open round shows only how many answered. Absent when there is none.
     */
    public @Nullable Integer tallyInForce() {
        return status == RoundStatus.CLOSED || status == RoundStatus.PUBLISHED ? tally : publishedTally;
    }

    Round withStatus(RoundStatus other) {
        return with(other, opensAt, closesAt, tally, publishedTally, publishedAt);
    }

    Round withTimes(@Nullable Instant opens, @Nullable Instant closes) {
        return with(status, opens, closes, tally, publishedTally, publishedAt);
    }

    /** With a newer tally, which nobody sees yet. */
    Round withTally(int newest) {
        return with(status, opensAt, closesAt, newest, publishedTally, publishedAt);
    }

    /** With its newest tally as the one everybody sees. */
    Round withPublication(Instant at) {
        return with(status, opensAt, closesAt, tally, tally, at);
    }

    private Round with(
            RoundStatus where,
            @Nullable Instant opens,
            @Nullable Instant closes,
            @Nullable Integer newest,
            @Nullable Integer seen,
            @Nullable Instant seenFrom) {
        return new Round(
                survey,
                id,
                where,
                questionnaireVersion,
                opens,
                closes,
                taken,
                responseRate,
                newest,
                seen,
                published,
                seenFrom,
                version);
    }
}
