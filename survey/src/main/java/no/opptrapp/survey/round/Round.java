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
 * @param started answers started, the completed ones among them
 * @param completed answers completed
 * @param responseRate completed ÷ invited, from 0 to 1; absent when nobody was invited
 * @param tally the newest frozen tally; absent until the round has been closed once
 * @param publishedTally the tally everybody sees; absent until the round has been published once
 * @param version how often the round has been changed: what a change must name, so that nobody overwrites unseen
 */
public record Round(
        String survey,
        IsoWeek id,
        RoundStatus status,
        int questionnaireVersion,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        long started,
        long completed,
        @Nullable Double responseRate,
        @Nullable Integer tally,
        @Nullable Integer publishedTally,
        int version) {

    Round withStatus(RoundStatus other) {
        return new Round(
                survey,
                id,
                other,
                questionnaireVersion,
                opensAt,
                closesAt,
                started,
                completed,
                responseRate,
                tally,
                publishedTally,
                version);
    }

    Round withTimes(@Nullable Instant opens, @Nullable Instant closes) {
        return new Round(
                survey,
                id,
                status,
                questionnaireVersion,
                opens,
                closes,
                started,
                completed,
                responseRate,
                tally,
                publishedTally,
                version);
    }

    Round withTallies(@Nullable Integer newest, @Nullable Integer published) {
        return new Round(
                survey,
                id,
                status,
                questionnaireVersion,
                opensAt,
                closesAt,
                started,
                completed,
                responseRate,
                newest,
                published,
                version);
    }
}
