package no.opptrapp.reports.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

@DatabaseTest
class KnownFormsTest {

    private final AreaRegister register;
    private final CountyForms counties;

    KnownFormsTest(Areas areas, CountyForms counties) {
        this.register = areas.register();
        this.counties = counties;
    }

    private Language of(String code, Map<String, Language> chosen) {
        return new KnownForms(register, chosen, counties::of).of(code);
    }

    @Test
    void what_an_area_has_chosen_comes_before_its_county() {
        assertThat(of("4601", Map.of())).isEqualTo(Language.NN);
        assertThat(of("4601", Map.of("4601", Language.NB))).isEqualTo(Language.NB);
        assertThat(of("4601", Map.of("46", Language.NB)))
                .as("a county chooses for its own report")
                .isEqualTo(Language.NN);
        assertThat(of("46", Map.of("46", Language.NB))).isEqualTo(Language.NB);
    }

    @Test
    void a_municipality_that_is_no_more_follows_what_it_went_into() {
        assertThat(of("1507", Map.of("1508", Language.NB))).isEqualTo(Language.NB);
        assertThat(of("1201", Map.of("4601", Language.NB)))
                .as("Bergen, before 2020")
                .isEqualTo(Language.NB);
        assertThat(of("1507", Map.of("1507", Language.NB, "1508", Language.NN)))
                .as("its own choice comes first")
                .isEqualTo(Language.NB);
    }

    @Test
    void a_municipality_that_was_merged_follows_what_all_before_it_had_chosen() {
        assertThat(of("4626", Map.of("1245", Language.NB, "1246", Language.NB)))
                .as("Fjell and Sund agreed")
                .isEqualTo(Language.NB);
        assertThat(of("4626", Map.of("1245", Language.NB, "1246", Language.NN)))
                .as("they did not, so it follows the county")
                .isEqualTo(Language.NN);
    }

    @Test
    void a_district_follows_its_municipality() {
        assertThat(of("030105", Map.of())).isEqualTo(Language.NB);
        assertThat(of("030105", Map.of("0301", Language.NN))).isEqualTo(Language.NN);
        assertThat(of("030105", Map.of("0301", Language.NN, "030105", Language.NB)))
                .isEqualTo(Language.NB);
    }
}
