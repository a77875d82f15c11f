package no.opptrapp.core.indicator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.DefinitionOutcome;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.Sheets;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
class IndicatorLoadingTest {

    private static final Actor JOB = Actor.job("test");

    private final IndicatorLoading loading;
    private final IndicatorService indicators;
    private final no.opptrapp.core.indicator.Definitions definitions;

    IndicatorLoadingTest(
            IndicatorLoading loading, IndicatorService indicators, no.opptrapp.core.indicator.Definitions definitions) {
        this.loading = loading;
        this.indicators = indicators;
        this.definitions = definitions;
    }

    @Test
    void has_all_definitions_from_the_start_in_the_order_of_the_file() {
        List<Indicator> file = IndicatorFile.read();

        assertThat(file).hasSize(56);
        assertThat(indicators.list(JOB))
                .extracting(Indicator::code)
                .isEqualTo(file.stream().map(Indicator::code).toList());
        assertThat(indicators.get(JOB, "R01").formula())
                .isEqualTo(new Indicator.Formula("PY_TOTAL", "POP_ALL", "1000"));
    }

    @Test
    void makes_a_new_version_of_a_changed_definition_and_of_no_other() {
        Indicator before = indicators.get(JOB, "H05");
        Indicator changed = new Indicator(
                before.code(),
                before.version(),
                before.planArea(),
                new Text.Named("Utdeling av motgift", "Utdeling av motgift", "Antidote distribution"),
                before.type(),
                before.unit(),
                before.formula(),
                before.numeratorText(),
                before.denominatorText(),
                before.mergeRule(),
                before.extensive(),
                before.level(),
                before.direction(),
                before.rankable(),
                before.period(),
                before.source(),
                before.note(),
                before.guidance());
        List<Indicator> file = IndicatorFile.read().stream()
                .map(each -> each.code().equals("H05") ? changed : each)
                .toList();

        assertThat(loading.load(JOB, file)).isEqualTo(1);
        assertThat(loading.load(JOB, file)).isZero();
        assertThat(indicators.get(JOB, "H05")).isEqualTo(changed.withVersion(2));
        assertThat(indicators.list(JOB)).hasSize(56);
        assertThat(loading.load(JOB, IndicatorFile.read())).isEqualTo(1);
        assertThat(indicators.get(JOB, "H05").version()).isEqualTo(3);
    }

    @Test
    void leaves_what_a_person_has_edited_as_it_is() {
        Actor national = new Actor(new UUID(7, 7), "nasjonal", Role.NATIONAL, Set.of("NO"), Language.NB);
        Indicator before = indicators.get(JOB, "H04");
        Indicator edited = new Sheets(before).named("Rent utstyr", "Reint utstyr", "Clean equipment");

        assertThat(definitions.edit(national, edited)).isInstanceOf(DefinitionOutcome.Done.class);
        assertThat(loading.load(JOB, IndicatorFile.read())).isZero();
        assertThat(indicators.get(JOB, "H04")).isEqualTo(edited.withVersion(before.version() + 1));
        assertThat(indicators.list(JOB))
                .extracting(Indicator::code)
                .isEqualTo(IndicatorFile.read().stream().map(Indicator::code).toList());
    }

    @Test
    void says_in_three_languages_what_is_counted_and_out_of_what() {
        Indicator homes = indicators.get(JOB, "O01");

        assertThat(homes.numeratorText())
                .isEqualTo(new Text.Named(
                        "brukere med tilfredsstillende bolig",
                        "brukarar med tilfredsstillande bustad",
                        "users with satisfactory housing"));
        assertThat(homes.denominatorText())
                .isEqualTo(new Text.Named("kartlagte brukere", "kartlagde brukarar", "users who were mapped"));
    }

    @Test
    void every_indicator_says_what_it_means_in_three_languages() {
        assertThat(indicators.list(JOB)).hasSize(56).allSatisfy(indicator -> {
            Text.Named meaning = indicator.guidance().meaning();
            assertThat(meaning).as(indicator.code()).isNotNull();
            assertThat(List.of(meaning.nb(), meaning.nn(), meaning.en()))
                    .as(indicator.code())
                    .allSatisfy(words -> assertThat(words)
                            .endsWith(".")
                            .isNotEqualTo(indicator.name().nb()));
        });
    }

    @Test
    void remarks_are_in_the_readers_language() {
        Text.Named note = indicators.get(JOB, "R05").note();
        assertThat(note.nb()).contains("fra 2016");
        assertThat(note.nn()).contains("frå 2016");
        assertThat(note.en()).contains("from 2016");
    }

    @Test
    void works_rates_out_from_indicators_that_are_defined() {
        Set<String> codes = IndicatorFile.read().stream().map(Indicator::code).collect(Collectors.toSet());

        assertThat(IndicatorFile.read())
                .filteredOn(each -> each.formula() != null)
                .allSatisfy(each -> {
                    assertThat(codes).contains(each.formula().numerator());
                    assertThat(codes).contains(each.formula().denominator().split("@")[0]);
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_words_for_every_unit_and_status(Language language) {
        Texts texts = Texts.in(language);
        for (Unit unit : Unit.values()) {
            assertThat(texts.say(unit.label())).isNotBlank();
            assertThat(Unit.ofWritten(unit.written())).isEqualTo(unit);
        }
        for (Status status : Status.values()) {
            assertThat(texts.say(status.label())).isNotBlank();
            assertThat(Status.ofWritten(status.written())).isEqualTo(status);
        }
    }
}
