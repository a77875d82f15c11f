package no.opptrapp.core.indicator.targets;

import java.math.BigDecimal;
import java.util.Optional;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;

/**
 * The light of a target. Progress is (value − baseline) ÷ (target − baseline); what is expected of it is the share of the
 * time between the two that has gone at the period of the value. Compared exactly, without dividing.
 */
final class Lights {

    private static final double PERCENT = 100;

    private Lights() {}

    /** @param newest the newest value behind the baseline that may be used; empty when there is none */
    static Light of(Target target, Indicator indicator, Optional<ValueAt> newest) {
        return newest.map(value -> new Judgement(target, indicator, value).light())
                .orElseGet(() -> new Light(
                        Light.Colour.GREY,
                        Text.of("target.reason.none", target.baseline().period().label()),
                        null));
    }

    /** Whether a value is as good as the goal. */
    static boolean isReached(Target target, Indicator.Direction direction, double value) {
        double goal = target.goal().value();
        return switch (direction) {
            case UP -> value >= goal;
            case DOWN -> value <= goal;
            case NEITHER -> goal >= target.baseline().value() ? value >= goal : value <= goal;
        };
    }

    private record Judgement(Target target, Indicator indicator, ValueAt value) {

        Light light() {
            if (isReached(target, indicator.direction(), value.value())) {
                return light(Light.Colour.GREEN, "reached");
            }
            BigDecimal way = BigDecimal.valueOf(target.goal().value()).subtract(start());
            if (way.signum() == 0) {
                return light(Light.Colour.RED, "not-kept");
            }
            BigDecimal come = BigDecimal.valueOf(value.value()).subtract(start());
            BigDecimal progress = (way.signum() < 0 ? come.negate() : come).multiply(BigDecimal.valueOf(time().all()));
            BigDecimal expected = way.abs().multiply(BigDecimal.valueOf(time().gone()));
            if (progress.compareTo(expected) >= 0) {
                return light(Light.Colour.GREEN, "on-way");
            }
            if (progress.signum() < 0) {
                return light(Light.Colour.RED, "away");
            }
            boolean half = progress.multiply(BigDecimal.TWO).compareTo(expected) >= 0;
            return half ? light(Light.Colour.AMBER, "behind") : light(Light.Colour.RED, "far-behind");
        }

        private BigDecimal start() {
            return BigDecimal.valueOf(target.baseline().value());
        }

        private Elapsed time() {
            return Elapsed.between(target.baseline().period(), target.goal().period(), value.period());
        }

        private Light light(Light.Colour colour, String reason) {
            double way = target.goal().value() - target.baseline().value();
            double progress = way == 0 ? 0 : (value.value() - target.baseline().value()) / way;
            return new Light(
                    colour,
                    Text.of(
                            "target.reason." + reason,
                            Display.argument(indicator.unit(), value.value()),
                            value.period().label(),
                            Display.argument(indicator.unit(), target.goal().value()),
                            target.goal().period().label(),
                            Display.argument(indicator.unit(), target.baseline().value()),
                            target.baseline().period().label(),
                            whole(progress),
                            whole(time().share())),
                    value);
        }

        private static Amount whole(double share) {
            return new Amount(PERCENT * share, Amount.Unit.PERCENT, 0);
        }
    }
}
