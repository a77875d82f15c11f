package no.opptrapp.reports.status;

import static no.opptrapp.core.indicator.Status.CARRIED_FORWARD;
import static no.opptrapp.core.indicator.Status.ESTIMATED;
import static no.opptrapp.core.indicator.Status.HIDDEN;
import static no.opptrapp.core.indicator.Status.REPORTED;
import static no.opptrapp.reports.status.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.status.PersonYears.Column;
import org.junit.jupiter.api.Test;

class PersonYearsCommentTest {

    private static final MeasuresOfYear NONE =
            new MeasuresOfYear(List.of(), List.of(), List.of(), List.of(), List.of());

    private static String said(Map<Integer, Finding> totals, Language language) {
        List<String> sentences = new PersonYearsComment(Samples.with(Samples.years(totals), NONE))
                .sentences().stream().map(Texts.in(language)::say).toList();
        return String.join(" ", sentences);
    }

    @Test
    void names_both_years_both_values_and_the_difference() {
        assertThat(said(Map.of(2022, finding(27.6, REPORTED), 2023, finding(30.1, REPORTED)), Language.NB))
                .isEqualTo("I 2023 hadde Bergen 30,1 årsverk. Det er 2,5 flere enn i 2022, da tallet var 27,6.");
        assertThat(said(Map.of(2022, finding(30.1, REPORTED), 2023, finding(27.6, REPORTED)), Language.NN))
                .isEqualTo("I 2023 hadde Bergen 27,6 årsverk. Det er 2,5 færre enn i 2022, då talet var 30,1.");
    }

    @Test
    void a_difference_that_cannot_be_seen_is_none() {
        assertThat(said(Map.of(2022, finding(27.61, REPORTED), 2023, finding(27.64, REPORTED)), Language.EN))
                .isEqualTo("In 2023, Bergen had 27.6 person-years. That is as many as in 2022.");
    }

    @Test
    void a_year_that_was_carried_forward_says_nothing_of_change() {
        assertThat(said(Map.of(2022, finding(27.6, REPORTED), 2023, finding(27.6, CARRIED_FORWARD)), Language.NB))
                .endsWith("Tallet for 2023 er videreført fra et tidligere år og sier ikke noe om endring.")
                .doesNotContain("like mange");
    }

    @Test
    void is_compared_with_the_last_year_that_was_reported_and_not_with_one_carried_forward() {
        assertThat(said(
                        Map.of(
                                2021, finding(20, REPORTED),
                                2022, finding(20, CARRIED_FORWARD),
                                2023, finding(25, REPORTED)),
                        Language.NB))
                .contains("5,0 flere enn i 2021, da tallet var 20,0");
    }

    @Test
    void an_estimate_after_a_split_is_called_one() {
        assertThat(said(Map.of(2022, finding(20, REPORTED), 2023, finding(25, ESTIMATED)), Language.NB))
                .contains("bør leses som et anslag")
                .doesNotContain("flere enn");
    }

    @Test
    void one_year_alone_is_compared_with_nothing() {
        assertThat(said(Map.of(2023, finding(25, REPORTED)), Language.NB))
                .isEqualTo("I 2023 hadde Bergen 25,0 årsverk. Det er ingen tidligere år å sammenligne med.");
    }

    @Test
    void a_hidden_year_is_told_without_a_number() {
        assertThat(said(Map.of(2023, new Finding(null, 3L, null, HIDDEN)), Language.NB))
                .isEqualTo("Tallet for 2023 er skjult av hensyn til personvernet.");
    }

    @Test
    void highest_and_lowest_so_far_are_named_only_among_years_that_were_reported() {
        Map<Integer, Finding> rising = Map.of(
                2020, finding(20, REPORTED),
                2021, finding(22, REPORTED),
                2022, finding(24, REPORTED),
                2023, finding(26, REPORTED));
        assertThat(said(rising, Language.NB)).endsWith("Det er det høyeste så langt. Det laveste var 20,0 i 2020.");
        Map<Integer, Finding> few = Map.of(
                2020, finding(90, ESTIMATED),
                2021, finding(22, CARRIED_FORWARD),
                2022, finding(24, REPORTED),
                2023, finding(26, REPORTED));
        assertThat(said(few, Language.NB)).doesNotContain("så langt");
    }

    @Test
    void of_each_group_the_first_and_the_newest_year_of_its_own_are_told() {
        Map<Period, Map<Column, Value>> values = new LinkedHashMap<>();
        values.put(new Year(2021), Map.of(Column.ADULTS, Samples.value("PY_ADULT", 2021, finding(20, REPORTED))));
        values.put(
                new Year(2022),
                Map.of(
                        Column.ADULTS, Samples.value("PY_ADULT", 2022, finding(22.5, REPORTED)),
                        Column.CHILDREN, Samples.value("PY_CHILD", 2022, finding(7, REPORTED))));
        values.put(
                new Year(2023), Map.of(Column.ADULTS, Samples.value("PY_ADULT", 2023, finding(22.5, CARRIED_FORWARD))));
        PersonYears years = new PersonYears(Samples.years(Map.of()).indicators(), values, List.of(), List.of());
        assertThat(new PersonYearsComment(Samples.with(years, NONE))
                        .groups().stream().map(Texts.in(Language.NB)::say))
                .containsExactly("Voksne: 20,0 i 2021 og 22,5 i 2022 (+2,5).");
    }

    @Test
    void nothing_is_said_of_nothing() {
        assertThat(said(Map.of(), Language.NB)).isEmpty();
    }
}
