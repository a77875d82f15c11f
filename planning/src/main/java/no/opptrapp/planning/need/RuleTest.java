package no.opptrapp.planning.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;

/** Tests one rule on what was reported. Pure: the same readings give the same results. */
final class RuleTest {

    private final NeedRule rule;
    private final Readings readings;
    private final PeerLimits peers;

    /** @param groups the KOSTRA group of a municipality */
    RuleTest(NeedRule rule, Readings readings, Function<String, Optional<Integer>> groups) {
        this.rule = rule;
        this.readings = readings;
        this.peers = new PeerLimits(
                rule.kind() == NeedRule.Kind.LOW_AMONG_PEERS ? readings : new Readings(List.of()),
                groups,
                rule.trigger());
    }

    /**
     * What the rule says of every area in the newest period that it can judge: before enough peers have reported, that is
     * the one before. Areas without enough to go on are left out.
     */
    List<RuleResult> newest() {
        return readings.areas().stream().flatMap(area -> newest(area).stream()).toList();
    }

    private Optional<RuleResult> newest(String area) {
        return IntStream.iterate(readings.of(area).size() - 1, place -> place >= 0, place -> place - 1)
                .mapToObj(place -> at(area, place))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What became of a value that the rule looked at, when it can judge it no more. */
    private Evidence.TakenBack takenBack(String area, Period period) {
        Optional<Observation> now = readings.at(area, period);
        Optional<Status> status = now.map(observation -> observation.finding().status());
        return new Evidence.TakenBack(
                rule.code(),
                rule.version(),
                rule.kind(),
                now.map(Observation::key)
                        .orElseGet(() -> new ObservationKey(rule.indicator(), area, Borders.NEWEST, period)),
                now.filter(Readings::isUsed).isPresent() ? null : status.orElse(Status.MISSING));
    }

    /**
     * What the rule would have found in the year up to the newest period that it can judge, oldest first in each area.
     * Each area has its own: that one has reported already takes nothing away from the others.
     */
    List<RuleResult> foundInLastYear() {
        return readings.areas().stream().flatMap(this::foundInLastYear).toList();
    }

    private Stream<RuleResult> foundInLastYear(String area) {
        return newest(area).stream()
                .map(newest -> newest.period().firstDay().minusYears(1).plusDays(1))
                .flatMap(first -> foundSince(area, first));
    }

    private Stream<RuleResult> foundSince(String area, LocalDate first) {
        List<Observation> values = readings.of(area);
        return IntStream.range(0, values.size())
                .filter(place -> !values.get(place).key().period().firstDay().isBefore(first))
                .mapToObj(place -> at(area, place))
                .flatMap(Optional::stream)
                .filter(RuleResult::found);
    }

    /** The results in a row that a found one rests on, oldest first, itself last. */
    List<RuleResult> row(RuleResult found) {
        int last = readings.of(found.area()).indexOf(found.observation());
        return IntStream.rangeClosed(last - rule.periods() + 1, last)
                .mapToObj(place -> at(found.area(), place))
                .flatMap(Optional::stream)
                .toList();
    }

    RuleFindings findings() {
        return new RuleFindings(rule, newest(), this::row, this::takenBack);
    }

    private Optional<RuleResult> at(String area, int place) {
        List<Observation> values = readings.of(area);
        return step(values, place).map(now -> {
            boolean inARow = IntStream.range(0, rule.periods())
                    .allMatch(back ->
                            step(values, place - back).filter(RuleStep::beyond).isPresent());
            boolean changed = rule.kind() != NeedRule.Kind.CERTAIN_CHANGE || now.certain();
            Observation value = values.get(place);
            return now.result(value, rule, inARow && changed, readings.isMadeUp(value));
        });
    }

    /** One period by itself; empty where there is nothing to hold it against. */
    private Optional<RuleStep> step(List<Observation> values, int place) {
        if (place < 0) {
            return Optional.empty();
        }
        Observation now = values.get(place);
        double value = Readings.value(now);
        return switch (rule.kind()) {
            case THRESHOLD -> Optional.of(RuleStep.of(value, rule.trigger(), isBeyond(value)));
            case CERTAIN_CHANGE -> Optional.of(changed(values, place));
            case LOW_AMONG_PEERS -> peers.of(now).map(limit -> RuleStep.of(value, limit, value < limit));
            case FALLING -> fallen(values, place);
            case SERVICE_MISSING -> Optional.of(missing(values, place));
        };
    }

    private boolean isBeyond(double value) {
        return rule.isUpward() ? value >= rule.trigger() : value <= rule.trigger();
    }

    private RuleStep changed(List<Observation> values, int place) {
        double value = Readings.value(values.get(place));
        RuleStep alone = RuleStep.of(value, rule.trigger(), isBeyond(value));
        if (place < rule.over()) {
            return alone;
        }
        Observation before = values.get(place - rule.over());
        return alone.against(before, CertainChange.isWorse(before, values.get(place), rule.isUpward()));
    }

    private Optional<RuleStep> fallen(List<Observation> values, int place) {
        if (place < rule.over()) {
            return Optional.empty();
        }
        Observation before = values.get(place - rule.over());
        double from = Readings.value(before);
        if (from == 0) {
            return Optional.empty();
        }
        double percent = 100 * (Readings.value(values.get(place)) - from) / from;
        return Optional.of(
                RuleStep.of(percent, rule.trigger(), isBeyond(percent)).against(before, false));
    }

    /** Measured in periods without the service: the longer, the worse. */
    private RuleStep missing(List<Observation> values, int place) {
        int without = 0;
        while (without <= place && Readings.value(values.get(place - without)) < 0.5) {
            without++;
        }
        return RuleStep.of(without, rule.trigger(), without > rule.trigger());
    }
}
