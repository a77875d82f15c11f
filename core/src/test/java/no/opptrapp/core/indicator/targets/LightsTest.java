package no.opptrapp.core.indicator.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.store.Definitions;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightsTest {

    private static final Indicator PERSON_YEARS = Definitions.of("R01");
    private static final Indicator ACTIVITY = Definitions.of("A03");

    @ParameterizedTest
    @CsvSource({
        "2018, 2.85, GREEN", // half the way in half the time, exactly
        "2018, 2.849, AMBER",
        "2018, 2.775, AMBER", // half of what was expected, exactly
        "2018, 2.774, RED",
        "2018, 2.6, RED",
        "2017, 3.0, GREEN", // met before its time
        "2020, 2.99, AMBER",
        "2023, 2.99, AMBER", // more time cannot have gone than all of it
        "2023, 2.80, RED",
    })
    void compares_the_way_with_the_time_that_has_gone(String period, double value, Light.Colour colour) {
        assertThat(light(PERSON_YEARS, "2016", 2.7, "2020", 3.0, period, value).colour())
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"2018, 35, GREEN", "2018, 38.4, AMBER", "2018, 40, RED", "2018, 45, RED", "2019, 20, GREEN"})
    void takes_less_for_better_where_the_indicator_does(String period, double value, Light.Colour colour) {
        assertThat(light(ACTIVITY, "2016", 42, "2020", 28, period, value).colour())
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"2018, 3.0, GREEN", "2018, 2.9, RED"})
    void holds_a_target_that_is_to_keep_what_there_is(String period, double value, Light.Colour colour) {
        assertThat(light(PERSON_YEARS, "2016", 3.0, "2020", 3.0, period, value).colour())
                .isEqualTo(colour);
    }

    @Test
    void a_target_from_before_there_were_bounds_has_a_light_and_a_reason() {
        Light light = light(PERSON_YEARS, "2016", 2.7, "2020", 1e300, "2018", 2.8);

        assertThat(light.colour()).isEqualTo(Light.Colour.RED);
        assertThat(Texts.in(Language.NB).say(light.reason())).isNotBlank();
    }

    @Test
    void counts_days_where_weeks_take_part() {
        Target target = target(Definitions.of("P02"), "2020-W18", 20, "2020-W28", 40);

        assertThat(Lights.of(target, Definitions.of("P02"), mark("2020-W23", 30))
                        .colour())
                .isEqualTo(Light.Colour.GREEN);
        assertThat(Lights.of(target, Definitions.of("P02"), mark("2020-W23", 29))
                        .colour())
                .isEqualTo(Light.Colour.AMBER);
    }

    @Test
    void is_grey_without_a_value_and_says_so() {
        Light light = Lights.of(target(PERSON_YEARS, "2016", 2.7, "2020", 3.0), PERSON_YEARS, Optional.empty());

        assertThat(light.colour()).isEqualTo(Light.Colour.GREY);
        assertThat(Texts.in(Language.NN).say(light.reason()))
                .isEqualTo("Det finst ingen godkjend verdi etter 2016. Verdiar som er vidareførte, blir ikkje brukte.");
    }

    @Test
    void gives_its_reason_with_all_numbers_in_three_languages() {
        Light light = light(PERSON_YEARS, "2016", 2.7, "2020", 3.0, "2018", 2.79);

        assertThat(Texts.in(Language.NB).say(light.reason()))
                .isEqualTo("Verdien er 2,8 i 2018. Det er 30\u202f% av veien fra 2,7 i 2016 til 3,0 i 2020, mindre enn"
                        + " ventet (50\u202f%), men minst halvparten av det.");
        assertThat(Texts.in(Language.NN).say(light.reason())).startsWith("Verdien er 2,8 i 2018.");
        assertThat(Texts.in(Language.EN).say(light.reason())).contains("30% of the way from 2.7 in 2016");
        for (Language language : Language.values()) {
            for (Light.Colour colour : Light.Colour.values()) {
                assertThat(Texts.in(language).say(colour.word())).isNotBlank();
            }
        }
    }

    @Property
    void never_turns_worse_when_the_value_gets_better(
            @ForAll @IntRange(min = 0, max = 60) int value, @ForAll @IntRange(min = 2017, max = 2025) int year) {
        String period = Integer.toString(year);
        Light.Colour one = light(PERSON_YEARS, "2016", 2.7, "2020", 3.0, period, value / 10.0)
                .colour();
        Light.Colour better = light(PERSON_YEARS, "2016", 2.7, "2020", 3.0, period, (value + 1) / 10.0)
                .colour();

        assertThat(better).isLessThanOrEqualTo(one);
    }

    private static Light light(
            Indicator indicator, String from, double baseline, String to, double goal, String at, double value) {
        return Lights.of(target(indicator, from, baseline, to, goal), indicator, mark(at, value));
    }

    private static Optional<ValueAt> mark(String period, double value) {
        return Optional.of(new ValueAt(Period.parse(period), value));
    }

    private static Target target(Indicator indicator, String from, double baseline, String to, double goal) {
        return new Target(
                indicator.code(),
                "4601",
                new ValueAt(Period.parse(from), baseline),
                new ValueAt(Period.parse(to), goal),
                1,
                Instant.EPOCH,
                "Kari");
    }
}
