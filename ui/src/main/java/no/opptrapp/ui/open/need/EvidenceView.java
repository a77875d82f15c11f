package no.opptrapp.ui.open.need;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.planning.need.RuleResult;
import no.opptrapp.planning.need.RuleWords;
import no.opptrapp.planning.need.Verdict;
import no.opptrapp.planning.need.WrittenInput;
import no.opptrapp.ui.open.request.Asked;

/**
 * One thing a need rests on: a value that a rule looked at, or what people said or wrote.
 *
 * @param value the value as it was then; null for what was said or written
 * @param input what was said or written; null for a value
 * @param takenBack the value that says nothing any more; null for anything else
 */
@Serdeable
record EvidenceView(
        String id,
        String verdict,
        int severity,
        String addedAt,
        String addedBy,
        boolean madeUp,
        @Nullable ValueView value,
        @Nullable InputView input,
        @Nullable TakenBackView takenBack) {

    /**
     * A value that a rule looked at, frozen.
     *
     * @param measured what went into the severity, with trigger and worst
     * @param formula the severity in words
     */
    @Serdeable
    record ValueView(
            String rule,
            int ruleVersion,
            String indicator,
            String area,
            int borders,
            String period,
            @Nullable Double value,
            @Nullable Long base,
            @Nullable Double low,
            @Nullable Double high,
            String status,
            String origin,
            int version,
            double measured,
            double trigger,
            double worst,
            @Nullable Double against,
            @Nullable String againstPeriod,
            @Nullable String formula) {}

    /**
     * A value that the need rested on and that was taken back.
     *
     * @param status what stands there now; null when there is a value, but it cannot be held against anything
     * @param why the same in words
     */
    @Serdeable
    record TakenBackView(
            String rule,
            int ruleVersion,
            String indicator,
            String area,
            int borders,
            String period,
            @Nullable String status,
            String why) {}

    /** What was said or written. */
    @Serdeable
    record InputView(
            String kind,
            String date,
            List<String> participants,
            String summary,
            @Nullable String citation) {}

    static EvidenceView of(Evidence evidence, Map<String, Indicator> indicators, Texts texts) {
        return new EvidenceView(
                evidence.id().toString(),
                Asked.written(evidence.verdict()),
                evidence.severity(),
                evidence.at().toString(),
                evidence.by(),
                evidence.madeUp(),
                evidence.content() instanceof Evidence.Observed observed
                        ? value(observed, evidence, indicators, texts)
                        : null,
                evidence.content() instanceof Evidence.Written(WrittenInput input) ? input(input) : null,
                evidence.content() instanceof Evidence.TakenBack gone ? takenBack(gone, texts) : null);
    }

    private static TakenBackView takenBack(Evidence.TakenBack gone, Texts texts) {
        Status now = gone.now();
        return new TakenBackView(
                gone.rule(),
                gone.ruleVersion(),
                gone.key().indicator(),
                gone.key().area(),
                gone.key().borders().year(),
                gone.key().period().key(),
                now == null ? null : now.written(),
                texts.say(gone.why()));
    }

    private static ValueView value(
            Evidence.Observed observed, Evidence evidence, Map<String, Indicator> indicators, Texts texts) {
        RuleResult result = observed.result();
        Observation observation = result.observation();
        Interval interval = observation.finding().interval();
        Period against = result.againstPeriod();
        Indicator indicator = indicators.get(observation.key().indicator());
        return new ValueView(
                observed.rule(),
                observed.ruleVersion(),
                observation.key().indicator(),
                observation.key().area(),
                observation.key().borders().year(),
                observation.key().period().key(),
                observation.finding().value(),
                observation.finding().base(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                observation.finding().status().written(),
                observation.origin(),
                observation.version(),
                result.measured(),
                result.trigger(),
                result.worst(),
                result.against(),
                against == null ? null : against.key(),
                evidence.verdict() == Verdict.RELIEVED || indicator == null
                        ? null
                        : texts.say(RuleWords.formula(observed.kind(), indicator.unit(), result)));
    }

    private static InputView input(WrittenInput input) {
        return new InputView(
                Asked.written(input.kind()),
                input.heldOn().toString(),
                input.participants().stream().map(Asked::written).sorted().toList(),
                input.summary(),
                input.citation());
    }
}
