package no.opptrapp.core.indicator;

import static no.opptrapp.core.indicator.Actors.BERGEN;
import static no.opptrapp.core.indicator.Actors.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DefinitionsTest {

    private final Definitions definitions;
    private final IndicatorService indicators;
    private final Audit audit;

    DefinitionsTest(Definitions definitions, IndicatorService indicators, Audit audit) {
        this.definitions = definitions;
        this.indicators = indicators;
        this.audit = audit;
    }

    @Test
    void keeps_every_version_with_who_made_it() {
        Indicator before = indicators.get(NATIONAL, "R03");
        Guidance guidance = new Guidance(
                before.guidance().meaning(),
                new Text.Named("Varsomt.", "Varsamt.", "With care."),
                Guidance.Disclosure.THRESHOLD,
                List.of(new Guidance.Break("2020", new Text.Named("Nye grenser", "Nye grenser", "New borders"))));

        assertThat(definitions.edit(NATIONAL, new Sheets(before).guided(guidance)))
                .isInstanceOf(DefinitionOutcome.Done.class);

        Indicator after = indicators.get(BERGEN, "R03");
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.guidance()).isEqualTo(guidance);
        assertThat(definitions.history(BERGEN, "R03"))
                .extracting(DefinitionVersion::by)
                .containsExactly("nasjonal", null);
        assertThat(definitions.history(BERGEN, "R03").getLast().indicator()).isEqualTo(before);
        assertThat(audit.of(NATIONAL, "R03")).hasSize(1);
    }

    @Test
    void makes_no_version_when_nothing_is_changed() {
        Indicator before = indicators.get(NATIONAL, "R04");

        assertThat(definitions.edit(NATIONAL, before)).isEqualTo(new DefinitionOutcome.Done(before));
        assertThat(definitions.history(NATIONAL, "R04")).hasSize(1);
    }

    @Test
    void refuses_a_formula_with_a_code_that_there_is_not() {
        assertThat(refusal(sheet("R01").ratio("PY_TOTALT", "POP_ALL", "1000")))
                .isEqualTo("numerator: Det finnes ingen indikator med koden PY_TOTALT.");
        assertThat(refusal(sheet("R01").ratio("PY_TOTAL", "POP@2016", "1000")))
                .isEqualTo("denominator: Det finnes ingen indikator med koden POP.");
    }

    @Test
    void refuses_a_formula_that_comes_back_to_itself() {
        assertThat(refusal(sheet("R01").ratio("R01", "POP_ALL", "1000")))
                .isEqualTo("numerator: R01 er selv regnet ut fra R01. Da går formelen i ring.");
        assertThat(refusal(sheet("PY_CHILD").ratio("R03", "POP_ALL", "1000")))
                .contains("numerator: R03 er selv regnet ut fra PY_CHILD. Da går formelen i ring.");
    }

    @Test
    void refuses_a_rate_of_rates_and_a_rate_in_the_place_of_what_others_rest_on() {
        assertThat(refusal(sheet("R06").ratio("R01", "POP_ALL", "100")))
                .isEqualTo("numerator: R01 er selv regnet ut. Bruk indikatorer som blir rapportert.");
        assertThat(refusal(sheet("PY_FURTHER_ED").ratio("PY_ADULT", "POP_ALL", "100")))
                .startsWith("numerator: R07 er regnet ut fra denne indikatoren.");
    }

    @Test
    void refuses_a_merge_rule_that_does_not_fit_and_texts_in_one_language() {
        assertThat(refusal(sheet("R01").merged(Indicator.MergeRule.SUM))).startsWith("mergeRule: En rate");
        assertThat(refusal(sheet("H05").merged(Indicator.MergeRule.SUM))).startsWith("mergeRule: Bare verdier");
        assertThat(refusal(sheet("H05").merged(Indicator.MergeRule.RECOMPUTE))).startsWith("mergeRule: Bare en rate");
        assertThat(refusal(sheet("H05").named("Nalokson", "", "Naloxone")))
                .isEqualTo("name: Skriv teksten på bokmål, nynorsk og engelsk.");
        assertThat(refusal(sheet("R01").ratio("PY_TOTAL", "POP_ALL", "tusen"))).startsWith("factor:");
    }

    @Test
    void refuses_characters_that_nobody_sees() {
        assertThat(refusal(sheet("H05").named("Nalokson\u202e", "Nalokson", "Naloxone")))
                .startsWith("name: ")
                .contains("U+202E");
    }

    @Test
    void lets_the_national_team_alone_edit_and_nobody_overwrite_unseen() {
        Indicator before = indicators.get(NATIONAL, "H06");
        Indicator changed = new Sheets(before).named("Strategi", "Strategi", "Strategy");

        assertThatThrownBy(() -> definitions.edit(BERGEN, changed)).isInstanceOf(Forbidden.class);
        definitions.edit(NATIONAL, changed);
        assertThatThrownBy(() -> definitions.edit(NATIONAL, new Sheets(before).named("A", "B", "C")))
                .isInstanceOf(StaleVersion.class);
    }

    private Sheets sheet(String code) {
        return new Sheets(indicators.get(NATIONAL, code));
    }

    private String refusal(Indicator draft) {
        DefinitionOutcome outcome = definitions.edit(NATIONAL, draft);
        assertThat(outcome).isInstanceOf(DefinitionOutcome.Refused.class);
        return ((DefinitionOutcome.Refused) outcome)
                .faults().stream()
                        .map(fault -> fault.field() + ": "
                                + Texts.in(Language.NB).say(Objects.requireNonNull(fault.message())))
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow();
    }
}
