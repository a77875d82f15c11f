package no.opptrapp.ui.staff.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

class DateFieldsTest {

    @Test
    void writes_the_day_before_the_month_in_every_language() {
        assertThat(DateFields.words(Language.NN).getDateFormats()).first().isEqualTo("d.M.yyyy");
        assertThat(DateFields.words(Language.NB).getDateFormats()).first().isEqualTo("d.M.yyyy");
        assertThat(DateFields.words(Language.EN).getDateFormats()).first().isEqualTo("d/M/yyyy");
    }

    @Test
    void names_months_and_days_in_nynorsk_with_sunday_first_in_the_list_and_monday_first_in_the_week() {
        DatePicker.DatePickerI18n words = DateFields.words(Language.NN);

        assertThat(words.getMonthNames()).hasSize(12).startsWith("januar").endsWith("desember");
        assertThat(words.getWeekdays())
                .hasSize(7)
                .startsWith("søndag", "måndag")
                .endsWith("laurdag");
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getToday()).isEqualTo("I dag");
    }
}
