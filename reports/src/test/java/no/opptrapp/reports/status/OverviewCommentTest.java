package no.opptrapp.reports.status;

import static no.opptrapp.core.indicator.Status.CARRIED_FORWARD;
import static no.opptrapp.core.indicator.Status.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.PeerSet;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.measure.MeasureStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewCommentTest {

    private static final MeasuresOfYear NONE =
            new MeasuresOfYear(List.of(), List.of(), List.of(), List.of(), List.of());

    private static String said(StatusFindings findings, Language language) {
        return new OverviewComment(findings, new Standing(findings))
                .sentences().stream().map(Texts.in(language)::say).collect(Collectors.joining(" "));
    }

    private static StatusFindings with(MeasuresOfYear measures, int inherited, Map<String, IndicatorLine> lines) {
        StatusFindings none = Samples.with(Samples.years(Map.of()), measures);
        return new StatusFindings(
                none.subject(),
                none.year(),
                none.today(),
                none.goals(),
                none.ownGoals(),
                lines,
                none.personYears(),
                none.needs(),
                inherited,
                none.coverage(),
                none.gaps(),
                none.measures(),
                none.effects(),
                none.calendar(),
                none.districts());
    }

    private static StatusFindings rate(Finding finding) {
        Indicator rate = Samples.indicator("R01", Unit.PER_1000);
        Comparison group = new Comparison(
                rate,
                new Year(2023),
                Borders.B2020,
                Samples.BERGEN,
                new PeerSet(Peers.KOSTRA, AreaKind.MUNICIPALITY, Text.verbatim("KOSTRA-gruppe 11"), List.of()),
                List.of(),
                new Compared(Samples.BERGEN, finding, null, null),
                new Percentiles(1.0, 2.0, 2.5, 3.0, 4.0),
                null,
                List.of(),
                false);
        return with(
                NONE,
                0,
                Map.of(
                        "R01",
                        new IndicatorLine(
                                rate, Samples.value("R01", 2023, finding), null, null, null, List.of(group))));
    }

    private static String needs(int open, int without, int inherited, Language language) {
        return Texts.in(language).say("statusreport.numbers.said.needs", open, without, inherited);
    }

    @Test
    void says_that_nothing_is_open_and_nothing_planned() {
        assertThat(said(with(NONE, 2, Map.of()), Language.NB))
                .isEqualTo("Ingen behov er åpne. 2 til venter fra større områder."
                        + " Ingen tiltak er planlagt eller i gang. Ingen tiltak ble ferdige i 2023.");
    }

    @Test
    void counts_measures_that_are_late() {
        MeasuresOfYear measures = MeasuresOfYear.of(
                List.of(
                        Samples.measure("A", MeasureStatus.UNDER_WAY, null, LocalDate.of(2023, 6, 1), null),
                        Samples.measure("B", MeasureStatus.PLANNED, null, null, null)),
                2023,
                Samples.TODAY);
        assertThat(said(with(measures, 0, Map.of()), Language.NN))
                .isEqualTo("Ingen behov er opne. 2 tiltak er planlagde eller i gang, 1 av dei forseinka."
                        + " Ingen tiltak blei ferdige i 2023.");
    }

    @Test
    void counts_needs_without_a_measure_and_those_that_wait() {
        assertThat(needs(12, 3, 1, Language.NB))
                .isEqualTo("12 behov er åpne, og 3 av dem er uten tiltak. Ett til venter fra større områder.");
        assertThat(needs(12, 0, 0, Language.NN)).isEqualTo("12 behov er opne, og alle har eit tiltak.");
        assertThat(needs(1, 1, 0, Language.NB)).isEqualTo("Ett behov er åpent og uten tiltak.");
        assertThat(needs(1, 0, 0, Language.EN)).isEqualTo("One need is open and has a measure.");
    }

    @ParameterizedTest
    @CsvSource({"2.9,over medianen i KOSTRA-gruppe 11", "2.1,under medianen i KOSTRA-gruppe 11", "2.5,det samme som"})
    void holds_person_years_against_the_median(double number, String order) {
        assertThat(said(rate(new Finding(number, null, null, REPORTED)), Language.NB))
                .contains("årsverk per 1\u00A0000 innbyggere. Det er " + order);
    }

    @Test
    void a_rate_that_was_carried_forward_is_held_against_nothing() {
        assertThat(said(rate(new Finding(2.9, null, null, CARRIED_FORWARD)), Language.NB))
                .doesNotContain("medianen");
    }
}
