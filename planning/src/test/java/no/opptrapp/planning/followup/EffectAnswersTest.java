package no.opptrapp.planning.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.statistics.Share;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds effects against those that {@code effect_answers.py} works out in another way, on values with a known effect. */
class EffectAnswersTest {

    private static final double EXACT = 1e-9;

    private static final Map<String, Double> TRUE_EFFECTS =
            Map.of("effect", 0.8, "none", 0.0, "few", 1.2, "worse", -0.6, "shares", 15.0);

    @TestFactory
    Stream<DynamicTest> an_effect_is_what_another_way_of_working_it_out_gives() {
        return lines("effect-answers.csv")
                .map(answer -> DynamicTest.dynamicTest(answer.getFirst(), () -> check(answer.getFirst(), answer)));
    }

    private static void check(String name, List<String> answer) {
        Map<String, List<UsedValue>> areas = values(name);
        List<UsedValue> own = Objects.requireNonNull(areas.remove("own"));
        Effect.Estimated effect = (Effect.Estimated) EffectRule.of(Years.WINDOW, own, true, areas.values());
        Interval interval = Objects.requireNonNull(effect.own().interval());
        DifferenceInDifferences difference = effect.difference();
        double[] found = {
            effect.own().before().mean(),
            effect.own().after().mean(),
            interval.low(),
            interval.high(),
            difference.controls(),
            difference.controlsBefore(),
            difference.controlsAfter(),
            difference.estimate(),
            difference.larger(),
            difference.interval().low(),
            difference.interval().high(),
            difference.interval().percent()
        };
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).as("column %d", i + 2).isCloseTo(Double.parseDouble(answer.get(i + 1)), within(EXACT));
        }
        assertThat(difference.beyondChance()).isEqualTo(Boolean.parseBoolean(answer.getLast()));
        assertThat(Objects.requireNonNull(TRUE_EFFECTS.get(name)))
                .isBetween(difference.interval().low(), difference.interval().high());
    }

    /** The values of a case that may be used, by area. */
    private static Map<String, List<UsedValue>> values(String name) {
        return lines("effect-values.csv")
                .filter(line -> line.getFirst().equals(name) && line.get(5).equals("yes"))
                .collect(Collectors.groupingBy(
                        line -> line.get(1),
                        TreeMap::new,
                        Collectors.mapping(EffectAnswersTest::value, Collectors.toList())));
    }

    private static UsedValue value(List<String> line) {
        double value = Double.parseDouble(line.get(3));
        Year year = new Year(Integer.parseInt(line.get(2)));
        if (line.get(4).isEmpty()) {
            return new UsedValue(year, value, null);
        }
        long base = Long.parseLong(line.get(4));
        return new UsedValue(year, value, new Share(Math.round(value * base / 100), base).variance());
    }

    private static Stream<List<String>> lines(String file) {
        try (InputStream in = Objects.requireNonNull(EffectAnswersTest.class.getResourceAsStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> List.of(line.split(";", -1))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
