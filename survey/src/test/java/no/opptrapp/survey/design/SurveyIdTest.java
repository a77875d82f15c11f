package no.opptrapp.survey.design;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SurveyIdTest {

    @Test
    void suggests_a_name_for_addresses_from_a_norwegian_title() {
        assertThat(SurveyId.suggestedFor("Rus i høst 2026")).isEqualTo("rus-i-host-2026");
        assertThat(SurveyId.suggestedFor("  «Ærlig talt»: på nytt! ")).isEqualTo("aerlig-talt-pa-nytt");
        assertThat(SurveyId.suggestedFor("?!")).isEmpty();
    }

    @Property
    void whatever_is_suggested_may_be_used(@ForAll String title) {
        String suggested = SurveyId.suggestedFor(title);
        assertThat(suggested.isEmpty() || SurveyId.wellFormed(suggested)).isTrue();
    }
}
