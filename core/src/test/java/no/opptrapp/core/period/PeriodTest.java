package no.opptrapp.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void a_week_belongs_to_the_month_of_its_Thursday() {
        assertThat(IsoWeek.parse("2020-W14").month()).isEqualTo(Month.parse("2020-04"));
        assertThat(IsoWeek.parse("2020-W18").month()).isEqualTo(Month.parse("2020-04"));
        assertThat(IsoWeek.parse("2020-W53").month()).isEqualTo(Month.parse("2020-12"));
    }

    @Test
    void a_week_knows_its_days() {
        IsoWeek week = IsoWeek.parse("2020-W48");
        assertThat(week.firstDay()).isEqualTo(LocalDate.of(2020, 11, 23));
        assertThat(week.thursday()).isEqualTo(LocalDate.of(2020, 11, 26));
        assertThat(week.lastDay()).isEqualTo(LocalDate.of(2020, 11, 29));
        assertThat(IsoWeek.of(LocalDate.of(2021, 1, 3))).isEqualTo(IsoWeek.parse("2020-W53"));
    }

    @Test
    void a_week_that_the_year_does_not_have_is_no_week() {
        assertThat(IsoWeek.read("2021-W53")).isEmpty();
        assertThat(IsoWeek.read("2020-W00")).isEmpty();
        assertThat(IsoWeek.read("2020-48")).isEmpty();
        assertThatThrownBy(() -> new IsoWeek(2021, 53)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_key_comes_back_as_it_was() {
        for (String key : new String[] {"2020-W48", "2020-11", "2020-T2", "2020"}) {
            assertThat(Period.parse(key).key()).isEqualTo(key);
        }
        assertThatThrownBy(() -> Period.parse("2020-13")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tertial_is_four_months() {
        Tertial second = Tertial.of(LocalDate.of(2020, 8, 31));
        assertThat(second.key()).isEqualTo("2020-T2");
        assertThat(second.firstDay()).isEqualTo(LocalDate.of(2020, 5, 1));
        assertThat(second.lastDay()).isEqualTo(LocalDate.of(2020, 8, 31));
    }

    @Test
    void people_read_periods_in_their_language() {
        Text week = IsoWeek.parse("2020-W48").name();
        assertThat(Texts.in(Language.NB).say(week)).isEqualTo("uke 48");
        assertThat(Texts.in(Language.NN).say(week)).isEqualTo("veke 48");
        assertThat(Texts.in(Language.EN).say(week)).isEqualTo("week 48");
        assertThat(Texts.in(Language.NB).say(Month.parse("2020-11").label())).isEqualTo("november 2020");
        assertThat(Texts.in(Language.NN).say(Month.parse("2020-11").shortName()))
                .isEqualTo("nov.");
        assertThat(Texts.in(Language.EN).say(Month.parse("2020-11").label())).isEqualTo("November 2020");
        assertThat(Texts.in(Language.NB).say(Period.parse("2020-T2").label())).isEqualTo("2. tertial 2020");
    }

    @Test
    void weeks_and_months_stand_in_order_of_time() {
        assertThat(IsoWeek.parse("2020-W53")).isLessThan(IsoWeek.parse("2021-W01"));
        assertThat(Month.parse("2020-12").plus(1)).isEqualTo(Month.parse("2021-01"));
    }
}
