package no.opptrapp.ui.staff.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.staff.shell.Visit;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MeasureWordsTest {

    private static final Actor BERGEN =
            new Actor(UUID.randomUUID(), "Planlegger", Role.MANAGER, Set.of("4601"), Language.NB);

    private final MeasureVocabulary vocabulary;

    MeasureWordsTest(MeasureVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Test
    void sums_of_money_that_stand_beside_each_other_are_written_alike() {
        MeasureWords words = words();
        assertThat(words.said(MeasureField.MONEY, "120000")).isEqualTo("120\u202F000");
        assertThat(words.said(MeasureField.MONEY, "5000")).isEqualTo("5\u202F000");
        assertThat(words.said(MeasureField.MONEY, "5000.5")).isEqualTo("5\u202F000,5");
        assertThat(words.said(MeasureField.MONEY, "500")).isEqualTo("500");
    }

    @Test
    void values_of_an_indicator_answered_by_yes_or_no_are_said_in_these_words() {
        MeasureWords words = words();
        assertThat(words.said(MeasureField.BASELINE, measure("P01", "0", "1"))).isEqualTo("Nei");
        assertThat(words.said(MeasureField.EXPECTED_CHANGE, measure("P01", "0", "1")))
                .isEqualTo("Fra nei til ja");
        assertThat(words.said(MeasureField.BASELINE, measure("P01", "1", "-1"))).isEqualTo("Ja");
        assertThat(words.said(MeasureField.EXPECTED_CHANGE, measure("P01", "1", "-1")))
                .isEqualTo("Fra ja til nei");
    }

    @Test
    void values_of_other_indicators_are_said_in_their_units_and_changes_of_shares_in_points() {
        MeasureWords words = words();
        assertThat(words.said(MeasureField.BASELINE, measure("R01", "2.6", "1")))
                .startsWith("2,6 per 1");
        assertThat(words.said(MeasureField.EXPECTED_CHANGE, measure("R01", "0", "1")))
                .startsWith("1 per 1");
        assertThat(words.said(MeasureField.BASELINE, measure("P02", "24", "10")))
                .isEqualTo("24\u202F%");
        assertThat(words.said(MeasureField.EXPECTED_CHANGE, measure("P02", "24", "10")))
                .isEqualTo("10\u00A0prosentpoeng");
        assertThat(words.unitOfChange("P02")).isEqualTo("Skriv endringen i prosentpoeng.");
    }

    @Test
    void an_indicator_of_surveys_is_looked_up_for_the_landsdel_and_others_for_the_area_itself() {
        MeasureWords words = words();
        assertThat(words.regionAround("4601", "P02"))
                .hasValueSatisfying(region -> assertThat(region.code()).isEqualTo("VL"));
        assertThat(words.regionAround("4601", "R01")).isEmpty();
        assertThat(words.regionAround("VL", "P02")).isEmpty();
    }

    @Test
    void yes_and_no_are_read_where_a_value_is_written() {
        MeasureWords words = words();
        assertThat(words.withoutYesNo("ja")).isEqualTo("1");
        assertThat(words.withoutYesNo("Nei")).isEqualTo("0");
        assertThat(words.withoutYesNo("3.5")).isEqualTo("3.5");
    }

    private static WrittenMeasure measure(String indicator, String baseline, String change) {
        return new WrittenMeasure(Map.of(
                MeasureField.EXPECTED_INDICATOR, indicator,
                MeasureField.BASELINE, baseline,
                MeasureField.EXPECTED_CHANGE, change));
    }

    private MeasureWords words() {
        return vocabulary.of(new Visit() {
            @Override
            public Actor actor() {
                return BERGEN;
            }
        });
    }
}
