package no.opptrapp.core.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void values_that_are_all_alike_stand_in_the_middle_of_numbers_one_can_read() {
        Scale scale = Scale.around(85.7142857, 85.7142857);

        assertThat(scale.decimals()).isLessThanOrEqualTo(1);
        assertThat(scale.share(85.7142857)).isBetween(0.3, 0.7);
        assertThat(scale.ticks()).hasSizeBetween(3, 9);
    }
}
